import { screenFonts } from '../data/screen-typeface.ts';
import { shortHash } from '../data/short-hash.ts';
import type { SiteFile } from '../data/site-file.ts';
import type { Directory } from '../domain/directory.ts';
import { isLarge } from '../domain/list-parts.ts';
import { onceFor } from '../domain/once-for.ts';
import { fileAddresses } from '../domain/published-address.ts';
import {
	colourTokens,
	embedStyles,
	linkKitStyles,
	pageStyles,
	printPageStyles,
	scriptlessStyles,
	typefaceStyles,
} from './site-styles.ts';

/**
 * A large directory has its styles in files. Within a page they spare who comes by a link a request; but they are 32 kB, and in ten thousand pages two
 * thirds of all bytes that the site has.
 */
export const hasStyleFiles = isLarge;

/** Where the file with some of the styles of `site-styles.ts` is; `undefined` where pages have them within. */
export function findStyleFile(directory: Directory, styles: string): string | undefined {
	return byStyles(directory).get(styles)?.path;
}

export function listStyleFiles(directory: Directory): SiteFile[] {
	return [...byStyles(directory).values()];
}

const byStyles = onceFor((directory: Directory): ReadonlyMap<string, SiteFile> => {
	if (!hasStyleFiles(directory)) return new Map();
	const tokens = colourTokens(directory.site.theme);
	const typeface = typefaceStyles(screenFonts(), '../');
	const onPages = [pageStyles, linkKitStyles, printPageStyles];
	return new Map([
		...onPages.map((styles) => [styles, createFile(tokens + typeface + styles, fileAddresses.styles)] as const),
		[embedStyles, createFile(tokens + embedStyles, fileAddresses.embedStyles)],
		[scriptlessStyles, createFile(scriptlessStyles, fileAddresses.styles)],
	]);
});

function createFile(css: string, address: (hash: string) => string): SiteFile {
	return { path: address(shortHash(css)), mediaType: 'text/css; charset=utf-8', render: () => css };
}
