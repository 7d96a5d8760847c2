import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { counties, type Municipality, municipalities } from '../src/domain/municipality.ts';

/** Given and family names are put together at random: nobody is meant. */
const given = words(
	'Anna Eva Maria Karin Kristina Lena Sara Emma Kerstin Ingrid Malin Jenny Åsa Ulla Elin Hanna Linda Sofia Camilla Märta Östen Lars Anders Johan Per Erik Karl Peter Jan Thomas Mats Jonas Björn Leif Göran Håkan Viktor Robin Åke Örjan',
);
const family = words(
	'Abrahamsson Adolfsson Andersson Axelsson Ahlström Bengtsson Berglund Björk Blomqvist Carlsson Dahlgren Danielsson Edström Ek Eriksson Falk Forsberg Fredriksson Gustafsson Gran Hansson Hedlund Holm Håkansson Isaksson Jansson Johansson Jonsson Karlsson Klint Kvist Larsson Lindberg Lindgren Lindqvist Ljung Lund Löf Magnusson Malm Mattsson Mårtensson Nilsson Norberg Nyström Olofsson Olsson Palm Persson Pettersson Qvarnström Ros Rönn Samuelsson Sandberg Sjöberg Skog Ståhl Sundström Svensson Söderlund Tall Törnqvist Ung Viklund Wallin Wester Ylvén Zetterberg Åberg Åkesson Ängqvist Öberg Öhman',
);
const tasks: readonly (readonly [role: string, topics: string])[] = [
	['Alkoholhandläggare', 'serveringstillstånd, tobak, folköl'],
	['Arkivarie', 'arkiv, allmänna handlingar'],
	['Bygglovshandläggare', 'bygglov, strandskydd, rivningslov, anmälan av eldstad'],
	['Energi- och klimatrådgivare', 'uppvärmning, solceller'],
	['Folkhälsostrateg och samordnare för det brottsförebyggande rådet', 'ANDT, trygghet, folkhälsa'],
	['Fritidsledare', 'fritidsgårdar, lovaktiviteter'],
	['Förskolechef', 'förskola, barnomsorg'],
	['Miljöinspektör', 'avlopp, livsmedel, radon, djurhållning'],
	['Näringslivsutvecklare', 'företag, lokaler'],
	['Samordnare för våld i nära relationer', 'våld i nära relationer, skyddat boende'],
	['Skolkurator', 'skola, ungdomar'],
	['Säkerhetschef', 'krisberedskap, säkerhet'],
	['Trafikplanerare', 'vägar, gatubelysning, parkering'],
	['Överförmyndarhandläggare', 'god man, förvaltare'],
];

/**
 * Writes a content folder as that of a whole part of the country: municipalities of several counties, each with its switchboard, address and hours, the police
 * and county boards, and a region without an area; contacts with names, tasks and reserved numbers. The same number gives the same
 * files.
 *
 * @param folder where, from the root
 * @param contacts how many
 * @param places in how many municipalities, at most 290
 */
export function writeLargeContent(folder: string, contacts: number, places = 24): string {
	rmSync(folder, { recursive: true, force: true });
	const write = (path: string, lines: readonly string[]) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
	};
	const random = seeded(contacts);
	const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
	const step = municipalities.length / places;
	// Those of a few counties, from the first on, or of all.
	const chosen =
		places > 100
			? municipalities.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
			: municipalities.slice(-places);
	const inCounties = counties.filter((county) => chosen.some((each) => each.county === county));

	write('site.yaml', [
		'name: Påhittade kontakter i många kommuner',
		'shortName: Många kontakter',
		'description: En påhittad katalog för prov, med kommuner, polis och länsstyrelser i flera län.',
		'url: https://manga.example/',
		'uid: 2b1f5c0e-8a47-4d1b-a3f2-5c9d7e6b8a01',
		'languages: [sv]',
		'owner: { name: Prov }',
		'staleAfterMonths: 12',
		'licence: { name: CC0, url: "https://creativecommons.org/publicdomain/zero/1.0/" }',
		'legalBasis: Prov.',
		'theme: { accent: "#0b5a6f", accentDark: "#7fd0e4" }',
		'accessibility: { status: partial, assessed: 2026-01-10, updated: 2026-01-10, method: self, methodDescription: Prov., shortcomings: [], disproportionateBurden: [], outsideTheLaw: [] }',
	]);
	for (const page of ['om', 'tillganglighet', 'personuppgifter']) {
		write(`pages/sv/${page}.mdx`, ['---', `title: ${page}`, 'description: Prov.', '---', '', 'Prov.']);
	}
	write('press-releases/samarbete.mdx', [
		'---',
		'title: Nytt samarbete mellan påhittade kommuner',
		'description: Ett påhittat pressmeddelande som namnger alla.',
		'published: 2026-10-01',
		'---',
		'',
		'Alla är med.',
		'',
		'<Contacts kind="kommun" />',
	]);
	for (const { county, name: place, slug } of chosen) {
		write(`organisations/${slug}-kommun.yaml`, [
			`name: ${place} kommun`,
			'kind: kommun',
			`area: ["${codeOf(slug)}"]`,
			'phones: [{ number: 031-390 06 00, label: växel, hours: vardagar 8–16 }]',
			`emails: [kommun@${slug}.example]`,
			`website: https://${slug}.example/`,
			'officeHours: Mo-Fr 08:00-16:00',
			`visitingAddress: Storgatan 1, 123 45 ${place}`,
			`topics: [${county.slug}]`,
		]);
	}
	for (const county of inCounties) {
		write(`organisations/polisen-${county.slug}.yaml`, [
			`name: Polisen i ${county.name}`,
			'kind: polis',
			`area: ["${county.code}"]`,
		]);
		write(`organisations/lansstyrelsen-${county.slug}.yaml`, [
			`name: Länsstyrelsen i ${county.name}`,
			'kind: lansstyrelse',
			`area: ["${county.code}"]`,
		]);
	}
	for (let number = 0; number < contacts; number++) {
		// The largest municipality has a quarter of them; the police and the county boards a tenth.
		const municipality = random() < 0.25 ? (chosen.at(-1) as Municipality) : pick(chosen);
		const { county, slug } = municipality;
		const share = random();
		const organisation =
			share < 0.06 ? `polisen-${county.slug}` : share < 0.1 ? `lansstyrelsen-${county.slug}` : `${slug}-kommun`;
		const [role, topics] = pick(tasks);
		const isNamed = random() < 0.95;
		write(`contacts/post-${String(number + 1).padStart(5, '0')}.yaml`, [
			`role: ${role}`,
			`organisation: ${organisation}`,
			...(organisation.endsWith('-kommun')
				? [`municipalities: ["${codeOf(slug)}"]`]
				: share < 0.03
					? [`place: "${codeOf(slug)}"`]
					: []),
			...(isNamed
				? [
						'person:',
						`  given: ${pick(given)}`,
						`  family: ${pick(family)}`,
						'  source: Påhittad person, finns bara i det här provet.',
					]
				: []),
			'namesake: ja',
			`phones: 070-174 06 ${String(5 + Math.floor(random() * 95)).padStart(2, '0')}`,
			`emails: post${number + 1}@${slug}.example`,
			`topics: ${topics}`,
			`verified: ${random() < 0.2 ? '2025-03-01' : '2026-10-15'}`,
			...(isNamed || random() < 0.5 ? [] : ['status: vacant']),
		]);
	}
	return folder;

	function codeOf(slug: string): string {
		return municipalities.find((each) => each.slug === slug)?.code ?? '';
	}
}

function words(text: string): readonly string[] {
	return text.split(' ');
}

/** Numbers from 0 to 1, the same row for a seed (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
