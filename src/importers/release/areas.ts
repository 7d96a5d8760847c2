import {
	type County,
	counties,
	findMunicipality,
	type Municipality,
	municipalities,
} from '../../domain/municipality.ts';

/** A municipality that a text is the name of, in capitals as names are written, with or without genitive; "Falu" as in "Falu kommun". */
export function readMunicipality(text: string): Municipality | undefined {
	if (!/^\p{Lu}/u.test(text) || !/^[\p{L} -]+$/u.test(text)) return undefined;
	const bare = text === 'Falu' ? 'Falun' : text;
	const result = findMunicipality(bare);
	// A name without its dots and rings may be a surname or a word.
	return 'found' in result && isSpeltAs(result.found.name, bare) ? result.found : undefined;
}

/** The municipality that a name was before it was read from paper, its letters mistaken for those that look alike; undefined where several may be meant. */
export function repairMunicipality(text: string): Municipality | undefined {
	if (!/^[\p{Lu}\d]/u.test(text) || text.length < 3) return undefined;
	const shape = shapeOf(text.replace(/ (?:kommun|stad)s?$/u, ''));
	const found = byShape().get(shape);
	return found?.length === 1 ? found[0] : undefined;
}

/** Municipalities that a text is a list of, be it of one; undefined where anything else stands in it. */
export function readPlaces(text: string): Municipality[] | undefined {
	if (/ (?:kommun|stad)s?$/iu.test(text)) return undefined;
	const names = text
		.replace(/^(?:i|för|inom|från) (?=\p{Lu})/u, '')
		.replace(/\s(?:kommuner(?:na)?)$/u, '')
		.split(/\s+(?:och|samt|&)\s+|\s*[/,]\s*/u);
	const found = names.map(readMunicipality);
	return found.every((each) => each !== undefined) ? found : undefined;
}

/** What a municipality is called as an organisation. The rule holds for all but those of the table. */
export function municipalOrganisationName({ name }: Municipality): string {
	const known = LONG_NAMES[name];
	if (known !== undefined) return known;
	return /[aeiouyåäösxz]$/u.test(name) ? `${name} kommun` : `${name}s kommun`;
}

/** A county's name as people say it: "Norrbotten". */
export function shortCountyName({ name }: County): string {
	return name.replace(/s? län$/u, '');
}

/** The counties that a text speaks of, also two of which one is cut short: "Norr- och Västerbotten". */
export function findCounties(text: string): County[] {
	const whole = text.replace(CUT, (all, cut: string, joint: string, other: string) => {
		const meant = counties.map(shortCountyName).find((name) => {
			const end = name.slice(cut.length);
			return name.startsWith(cut) && end.length > 3 && other.endsWith(end);
		});
		return meant === undefined ? all : `${meant}${joint}${other}`;
	});
	return counties.filter((county) =>
		new RegExp(`(?<!\\p{L})${escapePattern(shortCountyName(county))}s?(?!\\p{L})`, 'u').test(whole),
	);
}

/** As an alternative of a pattern: every municipality's name, the longest first. */
export const municipalityPattern = alternatives([...municipalities.map(({ name }) => name), 'Falu']);

/** As an alternative of a pattern: every county's name without "län". */
export const countyPattern = alternatives(counties.map(shortCountyName));

function alternatives(names: readonly string[]): string {
	return [...names]
		.sort((one, other) => other.length - one.length)
		.map(escapePattern)
		.join('|');
}

function escapePattern(text: string): string {
	return text.replace(/[/\\^$*+?.()|[\]{}]/gu, '\\$&');
}

function isSpeltAs(name: string, text: string): boolean {
	const written = text.toLowerCase();
	return written.startsWith(name.toLowerCase().slice(0, -1)) || written.startsWith(name.toLowerCase());
}

let shapes: ReadonlyMap<string, readonly Municipality[]> | undefined;

function byShape(): ReadonlyMap<string, readonly Municipality[]> {
	if (shapes !== undefined) return shapes;
	const made = new Map<string, Municipality[]>();
	for (const municipality of municipalities) {
		const shape = shapeOf(municipality.name);
		made.set(shape, [...(made.get(shape) ?? []), municipality]);
	}
	shapes = made;
	return made;
}

/** A word without the differences that a reader of scanned paper mistakes. */
function shapeOf(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/rn/gu, 'm')
		.replace(/[i1|!j]/gu, 'l')
		.replace(/0/gu, 'o')
		.replace(/5/gu, 's')
		.replace(/8/gu, 'b');
}

const CUT = /(\p{Lu}\p{L}+)-( och | samt | & )(\p{Lu}\p{L}+)/gu;

/** What municipalities call themselves where it is not the name, an s after a consonant, and "kommun". */
const LONG_NAMES: Readonly<Record<string, string>> = {
	Borås: 'Borås stad',
	Falun: 'Falu kommun',
	Gotland: 'Region Gotland',
	Göteborg: 'Göteborgs stad',
	Haparanda: 'Haparanda stad',
	Helsingborg: 'Helsingborgs stad',
	Kalmar: 'Kalmar kommun',
	Landskrona: 'Landskrona stad',
	Lidingö: 'Lidingö stad',
	Malmö: 'Malmö stad',
	Mölndal: 'Mölndals stad',
	Solna: 'Solna stad',
	Stockholm: 'Stockholms stad',
	Sundbyberg: 'Sundbybergs stad',
	Trollhättan: 'Trollhättans stad',
	Vaxholm: 'Vaxholms stad',
	Västerås: 'Västerås stad',
};
