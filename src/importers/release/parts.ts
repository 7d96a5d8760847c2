import type { County, Municipality } from '../../domain/municipality.ts';
import { countyPattern, findCounties, municipalityPattern, readPlaces, repairMunicipality } from './areas.ts';
import { type ContactPoint, pointIndex, takeContactPoints } from './contact-points.ts';
import { isGivenName } from './given-names.ts';
import { findOrganisation, type NamedOrganisation } from './organisations.ts';
import { findPersons, type NamedPerson, readPerson } from './persons.ts';
import { isLikeRole, isRestOfRole, isRole, toRole } from './roles.ts';
import type { SourceLine } from './source-line.ts';

/** What a part of a line says. `isLabel`: a colon follows, so that it says something of what stands after it. */
export type Part =
	| { readonly kind: 'persons'; readonly persons: readonly NamedPerson[] }
	| { readonly kind: 'organisation'; readonly organisation: NamedOrganisation; readonly isLabel: boolean }
	| {
			readonly kind: 'place';
			readonly places: readonly Municipality[];
			readonly isLabel: boolean;
			readonly repairedFrom: string | undefined;
	  }
	| { readonly kind: 'counties'; readonly counties: readonly County[] }
	| { readonly kind: 'role'; readonly role: string; readonly isLabel: boolean }
	| { readonly kind: 'point'; readonly point: ContactPoint }
	| { readonly kind: 'other'; readonly text: string; readonly isLabel: boolean };

/** A line in its parts, in the order in which they stand. */
export interface LineInParts {
	readonly line: SourceLine;
	readonly parts: readonly Part[];
	/** Words that nothing is made of: many in running text. */
	readonly strangers: number;
}

/** What a column of a table, or a label, says of what stands in it. */
export type Meaning = 'person' | 'role' | 'organisation' | 'place';

export function readParts(line: SourceLine, text: string): LineInParts {
	const { text: told, points } = takeContactPoints(text);
	const marked = (told.match(/\s\/\s/gu)?.length ?? 0) > 1 ? told.replace(/\s\/(?=\s)/gu, ';') : told;
	const parts: Part[] = [];
	let meaning: Meaning | undefined;
	for (const { chunk, isLabel, isAfterComma } of splitChunks(marked)) {
		const index = pointIndex(chunk);
		const point = index === undefined ? undefined : points[index];
		if (point !== undefined) {
			parts.push({ kind: 'point', point });
			continue;
		}
		const what = isLabel ? tellMeaning(chunk) : undefined;
		if (what !== undefined) {
			meaning = what;
			continue;
		}
		if (isNoise(chunk) || (REACHED.test(chunk) && findPersons(chunk).length === 0)) continue;
		const read = readChunk(chunk, isLabel, meaning);
		const joined = isAfterComma ? joinAtComma(parts.at(-1), read, chunk) : undefined;
		if (joined === undefined) parts.push(...read);
		else parts.splice(-1, 1, joined);
		meaning = undefined;
	}
	const turned = withoutDoubtfulNames(turnedNames(namesAfterPosts(parts)));
	return { line, parts: turned, strangers: countStrangers(turned) };
}

/** What stands before a comma and after it as one, where neither is whole: municipalities, names of which the last has its "och", and what a post is called. */
function joinAtComma(before: Part | undefined, [part, ...more]: readonly Part[], chunk: string): Part | undefined {
	if (part === undefined || more.length > 0 || before === undefined || ('isLabel' in before && before.isLabel))
		return undefined;
	if (before.kind === 'place' && part.kind === 'place')
		return { ...before, places: [...before.places, ...part.places], isLabel: part.isLabel };
	if (before.kind === 'persons' && part.kind === 'persons' && TOGETHER.test(chunk))
		return { ...before, persons: [...before.persons, ...part.persons] };
	if (before.kind !== 'role') return undefined;
	const isMore = part.kind === 'role' || (part.kind === 'other' && isRestOfRole(part.text));
	return isMore && /^\p{Ll}/u.test(chunk)
		? { ...before, role: `${before.role}, ${chunk}`, isLabel: part.isLabel }
		: undefined;
}

/** Two names beside each other, of which one only has the form of a name, are most often somebody and where they work. */
function withoutDoubtfulNames(parts: readonly Part[]): readonly Part[] {
	return parts.flatMap((part, index): Part[] => {
		const [person] = part.kind === 'persons' ? part.persons : [];
		if (part.kind !== 'persons' || person === undefined || person.isSure || part.persons.length > 1) return [part];
		const from = parts.slice(0, index).findLastIndex(({ kind }) => kind === 'persons');
		const beside = parts[from];
		const between = parts.slice(from + 1, index);
		const isBeside = beside?.kind === 'persons' && beside.persons.every(({ isSure }) => isSure);
		if (!isBeside || between.length === 0 || between.some(({ kind }) => kind === 'point')) return [part];
		return withSeat({ name: `${person.given} ${person.family}`, kind: 'annan', area: [] }, false);
	});
}

/** An organisation, and the town that its name ends with: "Folktandvården Flen". */
function withSeat(organisation: NamedOrganisation, isLabel: boolean): Part[] {
	const own: Part = { kind: 'organisation', organisation, isLabel };
	const places = organisation.kind === 'annan' ? readPlaces(organisation.name.split(' ').at(-1) ?? '') : undefined;
	return places === undefined ? [own] : [own, { kind: 'place', places, isLabel: false, repairedFrom: undefined }];
}

/** A name of which nothing but its place tells, after a post on a line that says how to reach somebody: "Inspektör Xq Zabc". */
function namesAfterPosts(parts: readonly Part[]): readonly Part[] {
	if (parts.some(({ kind }) => kind === 'persons') || !parts.some(({ kind }) => kind === 'point')) return parts;
	const at = parts.findIndex(({ kind }) => kind === 'role');
	const post = parts[at];
	const words = post?.kind === 'role' ? post.role.split(' ') : [];
	const name = words.slice(-2);
	const person = isKnownAsOther(name) ? undefined : readPerson(name.join(' '));
	const role = words.slice(0, -2).join(' ');
	if (post?.kind !== 'role' || person === undefined || !isRole(role)) return parts;
	const guessed: NamedPerson = { ...person, isSure: false, wholePost: post.role };
	return parts.toSpliced(at, 1, { ...post, role }, { kind: 'persons', persons: [guessed] });
}

/** True for words that are, or have in them, the name of an organisation or a place. */
function isKnownAsOther(words: readonly string[]): boolean {
	return [words.join(' '), ...words].some(
		(text) => findOrganisation(text) !== undefined || readPlaces(text) !== undefined,
	);
}

/** A family name before a given name, each by itself: "Berg, Anna". Somebody has to confirm it. */
function turnedNames(parts: readonly Part[]): readonly Part[] {
	if (parts.some(({ kind }) => kind === 'persons')) return parts;
	const wordOf = (part: Part | undefined) =>
		part?.kind === 'place' ? part.places[0]?.name : part?.kind === 'other' ? part.text : undefined;
	const at = parts.findIndex((part, index) => {
		const next = parts[index + 1];
		return /^\p{Lu}[\p{L}-]+$/u.test(wordOf(part) ?? '') && next?.kind === 'other' && isGivenName(next.text);
	});
	if (at === -1) return parts;
	const person: NamedPerson = {
		given: wordOf(parts[at + 1]) ?? '',
		family: wordOf(parts[at]) ?? '',
		isSure: false,
		isTurned: true,
	};
	return [...parts.slice(0, at), { kind: 'persons', persons: [person] }, ...parts.slice(at + 2)];
}

/** What a cell says whose column has been told. */
export function readCell(text: string, meaning: Meaning | undefined): Part[] {
	const { text: marked, points } = takeContactPoints(text);
	if (meaning === 'role' && points.length === 0) return readRoleCell(text);
	return splitChunks(marked).flatMap(({ chunk, isLabel }): Part[] => {
		const point = points[pointIndex(chunk) ?? -1];
		if (point !== undefined) return [{ kind: 'point', point }];
		return isNoise(chunk) ? [] : readChunk(chunk, isLabel, meaning);
	});
}

/** What a post is called, up to an organisation or a place with which it ends: "Enhetschef, park och natur, Malå kommun". */
function readRoleCell(text: string): Part[] {
	const pieces = text.split(/\s*[;,]\s*/u);
	const isWhere = (piece: string) =>
		readPlaces(piece) !== undefined || (findOrganisation(piece)?.organisation.area.length ?? 0) > 0;
	const end = pieces.findIndex((piece, index) => index > 0 && isWhere(piece));
	const own = end === -1 ? pieces : pieces.slice(0, end);
	const where = pieces.slice(own.length).filter(isWhere);
	return [
		{ kind: 'role', role: toRole(own.join(', ')), isLabel: false },
		...where.flatMap((piece) => readChunk(piece, false)),
	];
}

/** What a label or the head of a column means. */
export function tellMeaning(label: string): Meaning | undefined {
	const word = label.toLowerCase().replace(/[\s:.]+$/u, '');
	return MEANINGS.find(([, pattern]) => pattern.test(word))?.[0];
}

function readChunk(chunk: string, isLabel: boolean, meaning?: Meaning): Part[] {
	if (meaning === 'role') return [{ kind: 'role', role: toRole(chunk), isLabel: false }];
	const persons = readPersons(chunk);
	if (persons !== undefined && (meaning === 'person' || persons.every(({ isSure }) => isSure))) {
		return [{ kind: 'persons', persons }];
	}
	if (meaning === 'organisation' && findOrganisation(chunk) === undefined && readPlaces(chunk) === undefined) {
		return [{ kind: 'organisation', organisation: { name: chunk, kind: 'annan', area: [] }, isLabel: false }];
	}
	const places = readPlaces(chunk);
	if (places !== undefined) return [{ kind: 'place', places, isLabel, repairedFrom: undefined }];
	const counties = COUNTY_ALONE.test(chunk) ? findCounties(chunk) : [];
	if (counties.length > 0 && chunk.split(' ').length <= 4 && !isRole(chunk)) return [{ kind: 'counties', counties }];
	const found = findOrganisation(chunk);
	if (found !== undefined) return aroundOrganisation(chunk, found, isLabel);
	if (persons !== undefined) return [{ kind: 'persons', persons }];
	const within = findPersons(chunk);
	if (within.length > 0) return aroundPersons(chunk, within, isLabel);
	if (isRole(chunk) || isLikeRole(chunk)) return withPlace(chunk, isLabel);
	const repaired = isLabel || meaning === 'place' ? repairMunicipality(chunk) : undefined;
	if (repaired !== undefined) return [{ kind: 'place', places: [repaired], isLabel, repairedFrom: chunk }];
	return [{ kind: 'other', text: chunk, isLabel }];
}

/** One name, or several with "och" between them. */
function readPersons(chunk: string): NamedPerson[] | undefined {
	const names = chunk
		.replace(PARTY, '')
		.split(/\s+(?:och|samt|eller|respektive|&)\s+|\s*\/\s*/u)
		.filter((name) => name !== '');
	const persons = names.map((name) => readPerson(name.replace(/^(?:och|samt|eller|respektive|av|med) /u, '')));
	return persons.length > 0 && persons.every((person) => person !== undefined) ? persons : undefined;
}

function aroundOrganisation(
	chunk: string,
	found: NonNullable<ReturnType<typeof findOrganisation>>,
	isLabel: boolean,
): Part[] {
	const { organisation, start, end, isGenitive } = found;
	const before = chunk.slice(0, start).trim();
	const after = chunk.slice(end).trim();
	const own: Part = { kind: 'organisation', organisation, isLabel: isLabel && after === '' };
	if (isGenitive && before === '' && after !== '') {
		// Where the area stands last it belongs to what the post is called.
		const isParted =
			organisation.kind === 'lansstyrelse' &&
			organisation.area.length > 0 &&
			!/\p{Lu}/u.test(chunk.slice(start, end).slice(1));
		const role = isParted ? chunk : after;
		if (!isParted && findPersons(after).length > 0) return [own, ...readChunk(after, isLabel)];
		return [own, ...(isRole(role) || isParted ? withPlace(role, isLabel, isParted) : readChunk(after, isLabel))];
	}
	const ahead = before.replace(/[\s,]*(?<!\p{L})(?:på|vid|i|hos|för|från|inom|till)$/u, '').trim();
	return [
		...(ahead === '' || isNoise(ahead) ? [] : readChunk(ahead, false)),
		...withSeat(organisation, isLabel && after === ''),
		...(after === '' || isNoise(after) ? [] : readChunk(after, isLabel)),
	];
}

function aroundPersons(chunk: string, within: ReturnType<typeof findPersons>, isLabel: boolean): Part[] {
	const parts: Part[] = [];
	let at = 0;
	const between = (end: number, last: boolean) => {
		const text = chunk
			.slice(at, end)
			.trim()
			.replace(/^(?:(?:och|samt|eller|till|av|med|via|hos|&)(?:\s+|$))+|\s*(?:och|samt|eller|&)$/gu, '');
		return text.replace(PARTY, '') === '' || isNoise(text) || REACHED.test(text)
			? []
			: readChunk(text, last && isLabel);
	};
	for (const { person, start, end } of within) {
		const joint = chunk.slice(at, start);
		const index = parts.findLastIndex(({ kind }) => kind === 'persons');
		const last = parts[index];
		if (last?.kind === 'persons' && /^\s*(?:och|samt|eller|&|\/)\s*$/u.test(joint)) {
			parts[index] = { kind: 'persons', persons: [...last.persons, person] };
		} else {
			// What stands right before a name is said of it, and not of somebody before.
			parts.push({ kind: 'persons', persons: [person] }, ...between(start, false));
		}
		at = end;
	}
	return [...parts, ...between(chunk.length, true)];
}

/** A role, and the place that it ends with. */
function withPlace(chunk: string, isLabel: boolean, keepsPlace = false): Part[] {
	const employer = keepsPlace ? null : AT_EMPLOYER.exec(chunk);
	const named = employer === null ? undefined : findOrganisation(employer.groups?.['employer'] ?? '');
	if (employer !== null && named !== undefined) {
		const role: Part = { kind: 'role', role: toRole(chunk.slice(0, employer.index)), isLabel };
		return [role, ...aroundOrganisation(employer.groups?.['employer'] ?? '', named, false)];
	}
	const match = keepsPlace ? null : PLACE_AT_END.exec(chunk);
	const places = match === null ? undefined : readPlaces(match.groups?.places ?? '');
	if (match === null || places === undefined) return [{ kind: 'role', role: toRole(chunk), isLabel }];
	return [
		{ kind: 'role', role: toRole(chunk.slice(0, match.index)), isLabel },
		{ kind: 'place', places, isLabel: false, repairedFrom: undefined },
	];
}

function splitChunks(text: string): { chunk: string; isLabel: boolean; isAfterComma: boolean }[] {
	const chunks: { chunk: string; isLabel: boolean; isAfterComma: boolean }[] = [];
	let at = 0;
	let isAfterComma = false;
	for (const match of text.matchAll(SEPARATOR)) {
		add(text.slice(at, match.index), match[0].includes(':'));
		isAfterComma = match[0].trim() === ',';
		at = match.index + match[0].length;
	}
	add(text.slice(at), false);
	return chunks;

	function add(raw: string, isLabel: boolean) {
		const chunk = raw
			.trim()
			.replace(/^[-–—*]\s+|\s*[.!?]$/gu, '')
			.trim();
		if (chunk !== '') chunks.push({ chunk, isLabel, isAfterComma });
	}
}

function isNoise(chunk: string): boolean {
	return NOISE.test(chunk);
}

function countStrangers(parts: readonly Part[]): number {
	return parts.reduce((sum, part) => sum + (part.kind === 'other' ? part.text.split(' ').length : 0), 0);
}

const MEANINGS: readonly (readonly [Meaning, RegExp])[] = [
	['person', /^(?:namn|kontaktperson(?:er)?|person|för- och efternamn|name)$/u],
	['role', /^(?:roll|titel|befattning|funktion|uppdrag|tjänst|yrke|ansvar|ansvarsområde|title|role)$/u],
	['place', /^(?:kommun|ort|plats|stationeringsort|placering|kommuner|kommun\/ort|stad)$/u],
	['organisation', /^(?:organisation|arbetsplats|myndighet|förvaltning|företag|enhet|förening|avsändare)$/u],
];
/** A politician's party or the letters that a post is known by; they belong to what the post is called. */
const PARTY = /\s?\((?:\p{Lu}{1,4}|-)\)/gu;
const SEPARATOR =
	/(?<=\p{Ll}{3})(?<![Oo]rdf|[Ss]ekr|[Kk]ass|[Bb]itr|[Pp]rof|[Ii]nsp)[.!?]\s+(?=\p{Lu})|\s*[;|\t•·,]\s*|\s+[–—-]\s+|:\s+|:$|\s*\((?!(?:\p{Lu}{1,4}|-)\))\s*|\s*(?<!\((?:\p{Lu}{1,4}|-))\)\s*|\s{3,}/gu;
const TOGETHER = /(?:^|\s)(?:och|samt|respektive)\s/u;
/** How somebody is reached, after a name: what is reached is no post of theirs. */
const REACHED = /^\.?\s?(?:som )?(?:nås|kan nås|träffas|svarar)(?!\p{L})/iu;
const PLACE_AT_END = new RegExp(
	`[\\s,](?:i|för|inom|vid|på)\\s(?<places>(?:${municipalityPattern})(?:(?:,| och| samt| &) (?:${municipalityPattern}))*(?: kommuner)?)$`,
	'u',
);
const AT_EMPLOYER = /\s(?:på|vid|hos|i|för)\s(?<employer>\p{Lu}.*)$/u;
const COUNTY_ALONE = new RegExp(
	`^(?:i )?(?:(?:${countyPattern}|\\p{Lu}\\p{L}+-)(?: och | samt | & )?)+(?:s? län)?$`,
	'u',
);
const NOISE =
	/^(?:(?:tel(?:efon)?(?:nummer)?|tfn|mob(?:il)?|e-?post(?:adress)?|e-?mail|mejl|mejla|mail|maila|webb(?:plats)?|hemsida|och|samt|eller|ring|kontakta|kontakt|via|på|nås|på telefon|att|direkt|telefonnummer|numret|namn|säger|&|\/|till|av|är)[\s.:]*)+$/iu;
