import { embedAddresses, fileAddresses, localise, pageAddresses } from './published-address.ts';
import type { Language } from './site.ts';

/**
 * Addresses of a kind, from the site's root: an address, or one with a `*` that stands for anything, slashes too. The `*` is the only one, and
 * nothing or the ending of a file follows it.
 */
export type AddressPattern = string;

/** Files whose names have the hash of their bytes, and that change only by getting another name. */
export const hashedFiles: readonly AddressPattern[] = [
	`${fileAddresses.scripts()}*`,
	fileAddresses.searchIndex('*'),
	fileAddresses.pageTexts('*'),
	fileAddresses.printSource('*'),
	fileAddresses.classicScript('*'),
	fileAddresses.typeface(400, '*'),
	fileAddresses.typeface(600, '*'),
];

/** What pages of other sites fetch, in every language of the directory. */
export function openFiles(languages: readonly Language[]): AddressPattern[] {
	const folders = [pageAddresses.data(), firstFolder(fileAddresses.oembedMunicipality({ slug: '*' }))];
	return [...inEveryLanguage(folders, languages), fileAddresses.embedScript()];
}

/** Issues of the script for other sites, each under its own hash. */
export const hashedOpenFiles: readonly AddressPattern[] = [fileAddresses.embedScriptIssue('*')];

/**
 * What pages of other sites show in a frame, and what the element there fetches, in every language of the directory. The first has no folder, but
 * is asked for in one, and whoever asks must be let see that nothing is there.
 */
export function framedPages(languages: readonly Language[]): AddressPattern[] {
	const folder = firstFolder(embedAddresses.search());
	return [...inEveryLanguage([folder], languages), `/${languages[0]}${folder}*`];
}

/** What framed pages run, and what they look like; names with the hash of the bytes. */
export const hashedFramedFiles: readonly AddressPattern[] = [
	fileAddresses.embedFrameScript('*'),
	fileAddresses.embedStyles('*'),
];

/** Drawings, which can hold scripts when they are opened alone. */
export const drawings: readonly AddressPattern[] = ['/*.svg'];

/**
 * True when an address is one of those that a pattern stands for.
 *
 * @example matchesPattern('/utskrift/*.json', '/utskrift/') // => false
 */
export function matchesPattern(pattern: AddressPattern, path: string): boolean {
	const [start = '', end] = pattern.split('*');
	if (end === undefined) return path === pattern;
	return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}

/** All that is in folders. */
function inEveryLanguage(folders: readonly string[], languages: readonly Language[]): AddressPattern[] {
	return languages.flatMap((language) => folders.map((folder) => `${localise(folder, language, languages)}*`));
}

/** @example firstFolder('/embed/sok/') // => '/embed/' */
function firstFolder(address: string): string {
	return `/${address.split('/')[1]}/`;
}
