import { isEmbedScript } from '../domain/embed-address.ts';

/** Where the directory is, which is where this script came from: the address of the folder, with a slash at its end. */
export function findSiteRoot(): string | undefined {
	const own = document.currentScript as HTMLScriptElement | null;
	// A module has no current script.
	const address = own?.src || [...document.scripts].find(({ src }) => isEmbedScript(src))?.src;
	return address ? new URL('.', address).href : undefined;
}
