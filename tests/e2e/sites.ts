import { isFramed, oneFiles, sitePages } from '../site/site-files.ts';

/**
 * Where the built sites are served: the ten contacts, the invented network (in a folder), the same network when some of it has changed, a
 * list of 320 contacts, none in a directory with the longest name, 402 in many municipalities, the ten contacts with a search index in parts, and the ten contacts built for a folder of another host.
 */
export function siteAddress(
	site:
		| 'MAIN_SITE'
		| 'OTHER_SITE'
		| 'LATER_SITE'
		| 'LONG_SITE'
		| 'EMPTY_SITE'
		| 'LARGE_SITE'
		| 'PARTED_SITE'
		| 'FOLDER_SITE',
): string {
	const address = process.env[site];
	if (address === undefined) throw new Error(`${site} is set by tests/e2e/start-sites.ts`);
	return address;
}

/** Every page of a built site as its address ends, but those for frames, and the one-file editions. Pages that only lead on are left out: a browser never stays on them. */
export function pagePaths(site: 'main' | 'other'): string[] {
	return staidPages(site).map(([path]) => pathOf(path));
}

/** Of the pages of a kind in a language, which differ in nothing but whom they are about, the one that says least and the one that says most. */
export function pathsOfEachKind(site: 'main' | 'other'): string[] {
	const byKind = Map.groupBy(staidPages(site), ([path]) => kindOf(pathOf(path)));
	return [...byKind.values()]
		.map((ofKind) => ofKind.toSorted(([, one], [, other]) => one.length - other.length).map(([path]) => pathOf(path)))
		.flatMap((paths) => (paths.length > 2 ? [...paths.slice(0, 1), ...paths.slice(-1)] : paths));
}

/** Of the pages of a kind in a language, the one that says most. */
export function fullestOfEachKind(site: 'main' | 'other'): string[] {
	return [...Map.groupBy(pathsOfEachKind(site), kindOf).values()].flatMap((ofKind) => ofKind.slice(-1));
}

/** Pages for frames, two of each kind in each language: they differ in nothing but what they list. */
export function framedPaths(site: 'main' | 'other'): string[] {
	const paths = sitePages(site).flatMap(([path]) => (isFramed(path) ? [pathOf(path)] : []));
	return [...Map.groupBy(paths, kindOf).values()].flatMap((ofKind) => ofKind.slice(-2));
}

function staidPages(site: 'main' | 'other'): [path: string, html: string][] {
	return [...sitePages(site), ...oneFiles(site)].filter(
		([path, html]) => !isFramed(path) && !html.includes('http-equiv="refresh"'),
	);
}

function pathOf(file: string): string {
	return file.replace(/index\.html$/u, '');
}

/** `kommun/` of `kommun/mala/`; a page that stands right below a language's start page is of a kind of its own. */
function kindOf(path: string): string {
	return /^(?:en\/)?[^/]*\/?$/u.test(path) ? path : path.replace(/[^/]+\/$/u, '');
}

/** The ten contacts: name, id, a municipality that they answer for, their organisation. */
export const tenContacts = [
	['Christer Normark', 'polis-lycksele', 'Lycksele', 'Polismyndigheten i Västerbotten'],
	['Kenneth Lundqvist', 'polis-pitea', 'Piteå', 'Polismyndigheten i Norrbotten'],
	['Ronnie Adolfsson', 'polis-umea', 'Umeå', 'Polismyndigheten i Västerbotten'],
	['Nina Olofsdotter', 'mala-andt-bra', 'Malå', 'Malå kommun'],
	['Mari-Louise Skoogh', 'norsjo-andt-bra', 'Norsjö', 'Norsjö kommun'],
	['Josephine Gabrielsson', 'sorsele-andt-bra', 'Sorsele', 'Sorsele kommun'],
	['Johannes Nilsson', 'arvidsjaur-andt-bra', 'Arvidsjaur', 'Arvidsjaurs kommun'],
	['Anna-Maria Fransson', 'arjeplog-andt-bra', 'Arjeplog', 'Arjeplogs kommun'],
	['Mats Burman', 'lansstyrelsen-norrbotten-andt', 'Arvidsjaur', 'Länsstyrelsen i Norrbottens län'],
	['Tony Bohman', 'lansstyrelsen-vasterbotten-andt', 'Norsjö', 'Länsstyrelsen i Västerbottens län'],
] as const;
