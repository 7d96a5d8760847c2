import { classicScripts } from 'virtual:classic-scripts';
import { onceFor } from '../domain/once-for.ts';
import { fileAddresses } from '../domain/published-address.ts';
import { shortHash } from './short-hash.ts';

/** A script with an address of its own, which carries the hash of its bytes, so that it can be cached for good. */
export interface ClassicScript {
	readonly path: string;
	readonly code: string;
}

/** The script of every page. */
export function everyPageScript(): ClassicScript {
	return ofPages(classicScripts).everyPage;
}

/** The script of pages that lead on. */
export function leadOnScript(): ClassicScript {
	return ofPages(classicScripts).leadOn;
}

/** The script of the one-file edition, as it may stand within a page. */
export function oneFileScript(): string {
	return classicScripts.oneFile.replaceAll('</script', '<\\/script');
}

/** Twenty thousand pages ask for them. */
const ofPages = onceFor(({ everyPage, leadOn }: typeof classicScripts) => ({
	everyPage: withAddress(everyPage),
	leadOn: withAddress(leadOn),
}));

function withAddress(code: string): ClassicScript {
	return { path: fileAddresses.classicScript(shortHash(code)), code };
}
