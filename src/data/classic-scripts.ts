import { classicScripts } from 'virtual:classic-scripts';
import { fileAddresses } from '../domain/published-address.ts';
import { shortHash } from './short-hash.ts';

/** A script with an address of its own, which carries the hash of its bytes, so that it can be cached for good. */
export interface ClassicScript {
	readonly path: string;
	readonly code: string;
}

/** The script of every page. */
export function everyPageScript(): ClassicScript {
	return withAddress(classicScripts.everyPage);
}

/** The script of pages that lead on. */
export function leadOnScript(): ClassicScript {
	return withAddress(classicScripts.leadOn);
}

/** The script of the one-file edition, as it may stand within a page. */
export function oneFileScript(): string {
	return classicScripts.oneFile.replaceAll('</script', '<\\/script');
}

function withAddress(code: string): ClassicScript {
	return { path: fileAddresses.classicScript(shortHash(code)), code };
}
