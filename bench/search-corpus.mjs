// Seeded corpora of invented Swedish contacts, and queries with a known right answer. No name here is a real person's: given and
// family names are drawn apart and put together at random.
import { createDirectory } from '../src/domain/directory.ts';
import { counties, municipalities } from '../src/domain/municipality.ts';
import { siteSchema } from '../src/domain/site.ts';
import { slugify } from '../src/domain/slug.ts';
import { petNames } from './pet-names.mjs';

const givenNames =
	'Anna Eva Maria Karin Kristina Lena Sara Emma Kerstin Ingrid Marie Malin Jenny Birgitta Marianne Annika Ulla Elin Hanna Linda Susanne Monica Sofia Elisabet Inger Johanna Anneli Åsa Ann Julia Gunilla Ida Camilla Helena Margareta Elsa Cecilia Caroline Barbro Anita Amanda Siv Maja Agneta Alice Linnéa Therese Louise Ebba Wilma Frida Viktoria Josefin Madeleine Märta Vera Ellen Astrid Matilda Yvonne Klara Nathalie Erika Sandra Gun Lisa Stina Saga Tove Ylva Åse Ängla Östen Lars Anders Johan Mikael Per Erik Karl Peter Jan Thomas Daniel Fredrik Hans Andreas Stefan Mats Mattias Magnus Marcus Jonas Bengt Bo Niklas Alexander Björn Leif Ulf Patrik Sven Jonathan Emil Oskar Christer Anton Robert Kent Henrik Rolf Joakim Göran Håkan Christian Roger William Filip Viktor Robin Simon Tommy Gustav Elias Linus Adam David Kjell Hugo Oliver Isak Jesper Tobias Dennis Tomas Rikard Kenneth Ove Åke Roland Ingvar Torbjörn Sebastian Jörgen Hjalmar Valter Axel Albin Arvid Ludvig Ragnar Sixten Ture Helge Ivar Börje Örjan Áilu Nils Máret Inga Sunná Jovna Ánte'.split(
		' ',
	);
const doubleParts =
	'Anna Ann Maria Karin Lena Sofie Britt Marie Eva Lars Karl Per Sven Jan Erik Olof Åke Göran Gun Inga'.split(' ');
const patronymics =
	'Anders Johan Karl Nils Erik Lars Olof Per Sven Gustaf Pers Jon Jans Hans Bengts Jöns Peter Magnus Mattias Jakob Daniels Håkan Gunnar Samuel Fredrik Henrik Abraham Arvid Isak Martin Simon Mårten Knut Paul Tor Torsten Adolf Alfred Axel Berndt Björn Claes David Edvin Elias Evert Folke Germund Göran Hilding Holger Ingvar Ivar Jöran Kjell'.split(
		' ',
	);
const firsts =
	'Lind Berg Ny Sand Ek Al Hag Holm Sjö Ström Björk Gran Lund Norr Söder Öster Väster Wik Vik Hög Ros Stål Silver Gyllen Dahl Fors Ceder Hed Lager Malm Mo Nord Palm Ryd Sten Sund Tall Törn Ung Ving Åker Älv Äng Öd Bäck Blom Bo Brand Dal Edel Elf Falk Fager Frid Grön Hall Hammar Hell Hjelm Hol Kall Klint Käll Lag Löf Marklund Näs Ols Rehn Rönn Skog Skär Stjern Svan Wall Wester Zetter'.split(
		' ',
	);
const lasts =
	'berg ström qvist gren lund man dahl strand stedt mark vall blad ing én bäck holm ö sjö feldt stam hage rot'.split(
		' ',
	);
const roles =
	'Samordnare|Handläggare|Enhetschef|Kommunarkivarie|Folkhälsostrateg|Brottsförebyggande samordnare|ANDT-samordnare|Säkerhetschef|Fritidsledare|Skolkurator|Kommunpolis|Verksamhetsutvecklare|Biblioteksansvarig|Miljöinspektör|Näringslivsutvecklare|Integrationssamordnare|Socialsekreterare|Beredskapssamordnare|Kulturansvarig|Trafikplanerare|Överförmyndarhandläggare|Bostadsanpassare|Äldreombud|Barnombud|Vägledare'.split(
		'|',
	);

const today = '2026-12-01';

/** Read as a directory's own `site.yaml` is, values as text, so that it has all that what is measured asks for. */
const site = siteSchema(today).parse({
	name: 'Påhittad katalog',
	shortName: 'Påhittad katalog',
	description: 'Påhittade kontakter.',
	url: 'https://www.kommun.test/',
	uid: '80fc9f31-274a-4989-bfb2-9791e832732e',
	languages: ['sv'],
	owner: { name: 'Påhittat samarbete' },
	staleAfterMonths: '12',
	licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
	legalBasis: 'Påhittad.',
	theme: { accent: '#0b5a6f', accentDark: '#7fd0e4' },
	accessibility: {
		status: 'partial',
		assessed: today,
		updated: today,
		method: 'self',
		methodDescription: 'Ingen.',
		shortcomings: [],
		disproportionateBurden: [],
		outsideTheLaw: [],
	},
});

/** A generator of numbers from 0 to 1 that always gives the same row for a seed (mulberry32). */
export function seeded(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** A directory of `size` invented contacts. */
export function createCorpus(size, seed) {
	const random = seeded(seed);
	const pick = (list) => list[Math.floor(random() ** 1.3 * list.length)];
	const even = (list) => list[Math.floor(random() * list.length)];
	const family = () =>
		random() < 0.4
			? `${pick(patronymics).replace(/s$/, '')}sson`
			: `${pick(firsts)}${even(lasts)}`.replace(/(.)\1\1/g, '$1$1');
	const given = () => (random() < 0.1 ? `${even(doubleParts)}-${even(doubleParts)}` : pick(givenNames));
	const organisations = [
		...municipalities.map((municipality) =>
			entry(`${municipality.slug}-kommun`, `${municipality.name} kommun`, 'kommun', [municipality]),
		),
		...counties.map((county) => entry(`polisen-${county.slug}`, `Polisen i ${county.name}`, 'polis', [county])),
		...counties.map((county) =>
			entry(`lansstyrelsen-${county.slug}`, `Länsstyrelsen i ${county.name}`, 'lansstyrelse', [county]),
		),
	];
	const numbers = Array.from({ length: 100 }, (_, index) => `+46980319${200 + index}`);
	const contacts = Array.from({ length: size }, (_, index) => {
		const municipality = even(municipalities);
		const kind = random();
		const organisation =
			kind < 0.85
				? `${municipality.slug}-kommun`
				: kind < 0.95
					? `polisen-${municipality.county.slug}`
					: `lansstyrelsen-${municipality.county.slug}`;
		const role = even(roles);
		return {
			id: `${municipality.slug}-${slugify(role)}-${index}`,
			role,
			organisation,
			place: kind < 0.85 ? undefined : municipality,
			municipalities: kind < 0.85 ? [municipality] : [],
			person: { given: given(), family: family(), source: 'En påhittad person.' },
			phones: random() < 0.3 ? [{ number: { kind: 'international', digits: even(numbers) } }] : [],
			emails: [],
			aliases: [],
			topics: [],
			officeHours: [],
			formerIds: [],
			verified: `20${24 + Math.floor(random() * 3)}-0${1 + Math.floor(random() * 9)}-01`,
			status: 'current',
		};
	});
	return createDirectory({ site, organisations, contacts, releases: [], glossary: [], synonyms: [] }, today);
}

function entry(id, name, kind, area) {
	return { id, name, kind, area, phones: [], emails: [], topics: [], officeHours: [], formerIds: [] };
}

const misspelling = {
	swap: (word, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
	drop: (word, at) => word.slice(0, at) + word.slice(at + 1),
	double: (word, at) => word.slice(0, at) + word[at] + word.slice(at),
	replace: (word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1),
};

/** Ways in which readers spell names in each other's way. */
const respellings = [
	[/qvist/, 'kvist'],
	[/sson$/, 'son'],
	[/^K/, 'C'],
	[/^C(?=[aou])/, 'K'],
	[/^W/, 'V'],
	[/^V/, 'W'],
	[/f(?=.)/, 'v'],
	[/ström/, 'strøm'],
	[/dahl/i, 'dal'],
	[/^Th/, 'T'],
	[/^T(?=[ho])/, 'Th'],
	[/ä/, 'e'],
	[/ks/, 'x'],
	[/k$/, 'ck'],
	[/stedt/, 'stett'],
	[/z/i, 's'],
	[/é/, 'e'],
	[/ll/, 'l'],
	[/tt/, 't'],
	[/nn/, 'n'],
	[/ss/, 's'],
];

/** Queries of many kinds about contacts whose full name nobody else in the corpus has, each with the contact that is meant. */
export function createQueries(directory, seed, perKind) {
	const random = seeded(seed + 1);
	const even = (list) => list[Math.floor(random() * list.length)];
	const countBy = (key) => {
		const counts = new Map();
		for (const contact of directory.contacts) counts.set(key(contact), (counts.get(key(contact)) ?? 0) + 1);
		return counts;
	};
	const getName = ({ person }) => `${person.given} ${person.family}`;
	const getMunicipalityName = (contact) => (contact.place ?? contact.municipalities[0]).name;
	const names = countBy((contact) => getName(contact).toLowerCase());
	const roleAndMunicipality = countBy((contact) => `${contact.role}|${getMunicipalityName(contact)}`);
	const familyAndMunicipality = countBy((contact) => `${contact.person.family}|${getMunicipalityName(contact)}`);
	const unique = directory.contacts.filter((contact) => names.get(getName(contact).toLowerCase()) === 1);
	const err = (word, times = 1) => {
		let wrong = word;
		for (let time = 0; time < times; time++) {
			const at = 1 + Math.floor(random() * Math.max(1, wrong.length - 2));
			const how = even(['swap', 'drop', 'double', 'replace']);
			wrong = misspelling[how](wrong, how === 'swap' ? Math.min(at, wrong.length - 2) : at, even([...'aeinrst']));
		}
		return wrong;
	};
	const respell = (word) => {
		const fitting = respellings.filter(([pattern]) => pattern.test(word));
		if (fitting.length === 0) return undefined;
		const [pattern, replacement] = even(fitting);
		return word.replace(pattern, replacement);
	};
	const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '');
	const kinds = {
		'full name': getName,
		'start of the names': (contact) => {
			const { given, family } = contact.person;
			return family.length > 5 ? `${given} ${family.slice(0, Math.max(4, family.length - 2))}` : undefined;
		},
		'name turned round': ({ person }) => `${person.family} ${person.given}`,
		'without diacritics': (contact) =>
			fold(getName(contact)) === getName(contact) ? undefined : fold(getName(contact)),
		'one typing error': ({ person }) =>
			person.family.length < 5 ? undefined : `${person.given} ${err(person.family)}`,
		'two typing errors': ({ person }) =>
			person.family.length < 7 || person.given.length < 5
				? undefined
				: random() < 0.5
					? `${err(person.given)} ${err(person.family)}`
					: `${person.given} ${err(person.family, 2)}`,
		'variant in one name': ({ person }) => {
			const family = respell(person.family);
			return family && `${person.given} ${family}`;
		},
		'variants in both names': ({ person }) => {
			const [given, family] = [respell(person.given), respell(person.family)];
			return given && family && `${given} ${family}`;
		},
		'family name and place': (contact) =>
			familyAndMunicipality.get(`${contact.person.family}|${getMunicipalityName(contact)}`) === 1
				? `${contact.person.family} ${getMunicipalityName(contact)}`
				: undefined,
		'name and misspelt place': (contact) =>
			getMunicipalityName(contact).length < 5 ? undefined : `${getName(contact)} ${err(getMunicipalityName(contact))}`,
		'place in the genitive': (contact) =>
			roleAndMunicipality.get(`${contact.role}|${getMunicipalityName(contact)}`) === 1 &&
			!/[sxz]$/.test(getMunicipalityName(contact))
				? `${getMunicipalityName(contact)}s ${contact.role.toLowerCase()}`
				: undefined,
		'function and place': (contact) =>
			roleAndMunicipality.get(`${contact.role}|${getMunicipalityName(contact)}`) === 1
				? `${contact.role} ${getMunicipalityName(contact)}`
				: undefined,
		'initial, family name, place': (contact) =>
			familyAndMunicipality.get(`${contact.person.family}|${getMunicipalityName(contact)}`) === 1
				? `${contact.person.given[0]} ${contact.person.family} ${getMunicipalityName(contact)}`
				: undefined,
		'hyphen dropped': ({ person }) =>
			person.given.includes('-') ? `${person.given.replace('-', '')} ${person.family}` : undefined,
		'hyphen made a space': ({ person }) =>
			person.given.includes('-') ? `${person.given.replace('-', ' ')} ${person.family}` : undefined,
		'pet name': ({ person }) => {
			const pets = petNames[person.given.toLowerCase()];
			return pets && `${even(pets)} ${person.family}`;
		},
	};
	const queries = [];
	for (const [kind, make] of Object.entries(kinds)) {
		let made = 0;
		for (let attempt = 0; made < perKind && attempt < perKind * 200; attempt++) {
			const contact = even(kind.includes('function') || kind.includes('genitive') ? directory.contacts : unique);
			const query = make(contact);
			if (!query) continue;
			made++;
			queries.push({ kind, query: query.toLowerCase(), id: contact.id });
		}
	}
	return queries;
}
