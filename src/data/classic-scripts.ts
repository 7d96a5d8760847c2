import { classicScripts } from 'virtual:classic-scripts';
import { fileAddresses } from '../domain/published-address.ts';
import { shortHash } from './short-hash.ts';

/** The script of every page, and its address, which carries the hash of its bytes, so that it can be cached for good. */
export function everyPageScript(): { readonly path: string; readonly code: string } {
	const code = classicScripts.everyPage;
	const hash = shortHash(code);
	return { path: fileAddresses.everyPageScript(hash), code };
}

/** The script of the one-file edition, as it may stand within a page. */
export function oneFileScript(): string {
	return classicScripts.oneFile.replaceAll('</script', '<\\/script');
}
