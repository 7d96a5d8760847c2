import { isEmbedScript } from '../domain/embed-address.ts';

/**
 * Where the directory is, which is where this script came from: the address of the folder, with a slash at its end. What a user of the site has named
 * after a property of the document stands in its place (`<img name="currentScript">`), so nothing but a script is asked.
 */
export function findSiteRoot(): string | undefined {
	const { currentScript: own } = document;
	// A module has no current script.
	const address =
		(own instanceof HTMLScriptElement && own.src) ||
		[...document.querySelectorAll('script')].find(({ src }) => isEmbedScript(src))?.src;
	return address ? new URL('.', address).href : undefined;
}
