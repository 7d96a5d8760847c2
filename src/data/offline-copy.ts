import { fileAddresses, localise, pageAddresses } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import { translator } from '../i18n/translate.ts';
import type { CopyPlan } from '../offline/saved-copy.ts';
import { everyPageScript } from './classic-scripts.ts';
import { loadContent } from './content.ts';
import { movedAddresses } from './moved-addresses.ts';
import { printPlaces } from './print-source.ts';
import { screenFonts } from './screen-typeface.ts';
import { searchPlaces } from './search-index.ts';

/** What of the site is offered to be kept in a browser: what is known of it before the site is whole. */
export interface OfferedCopy extends Omit<CopyPlan, 'files' | 'version'> {
	/** Addresses from the site's root, the most needed group first; one that ends in a slash and is no page is a folder. */
	readonly groups: readonly (readonly string[])[];
}

/**
 * The start page and the search in every language with all that they need, everyone's index where it is in parts, then, language by language, the file with everyone, and the page that prints
 * with what it works from.
 */
export function offeredCopy(): OfferedCopy {
	const { site } = loadContent().directory;
	const { languages } = site;
	const inEach = (path: string) => languages.map((language) => localise(path, language, languages));
	const oneFile = (language: Language) => localise(fileAddresses.oneFile(), language, languages);
	const { index, texts, whole } = searchPlaces();
	const needed = [
		...[pageAddresses.start(), pageAddresses.offline(), fileAddresses.manifest()].flatMap(inEach),
		fileAddresses.scripts(),
		everyPageScript().path,
		index,
		...texts.map(fileAddresses.pageTexts),
		...screenFonts().map(({ path }) => path),
		...[fileAddresses.icon(), fileAddresses.smallIcon(), fileAddresses.touchIcon()],
		...(site.logotype === undefined ? [] : [fileAddresses.logotype(site.logotype)]),
	];
	return {
		groups: [
			needed,
			...(whole === undefined ? [] : [[whole.path]]),
			...languages.flatMap((language) => [
				[oneFile(language)],
				[
					localise(pageAddresses.print(), language, languages),
					...printPlaces(language).hashes.map(fileAddresses.printSource),
				],
			]),
		],
		moved: Object.fromEntries(
			movedAddresses().flatMap(({ from, to }) =>
				to !== undefined && from.endsWith('/') ? [[from.slice(1), to.slice(1)] as const] : [],
			),
		),
		oneFiles: languages.map((language) => oneFile(language).slice(1)),
		notices: Object.fromEntries(
			languages.map((language) => {
				const t = translator(language);
				return [language, { fromCopy: t('offline.fromCopy', { time: '{time}' }), notKept: t('offline.notKept') }];
			}),
		),
	};
}
