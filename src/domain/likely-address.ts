import { slugify } from './slug.ts';

// Ships to the browser.

/**
 * The address that somebody meant who wrote one in another case or with Swedish letters: `Kommun/Malå/` for `kommun/mala/`. Published addresses are
 * lower-case ASCII, and most hosts tell cases apart (RFC 3986 section 6.2.2.1).
 *
 * @param path as the browser has it, percent-encoded, after the folder that the site is in
 * @returns the path from the same folder, never beginning with a slash; undefined where nothing else could be meant
 */
export function findLikelyAddress(path: string): string | undefined {
	let written: string;
	try {
		written = decodeURIComponent(path);
	} catch {
		return undefined;
	}
	const folded = written
		.split('/')
		.map((segment) => segment.split('.').map(slugify).filter(Boolean).join('.'))
		.filter((segment, index, all) => segment !== '' || index === all.length - 1)
		.join('/');
	return folded === '' || folded === written ? undefined : folded;
}
