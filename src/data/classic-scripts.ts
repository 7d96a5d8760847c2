import { createHash } from 'node:crypto';
import { classicScripts } from 'virtual:classic-scripts';
import { fileAddresses } from '../domain/published-address.ts';

/** The script of every page, and its address, which carries the hash of its bytes, so that it can be cached for good. */
export function everyPageScript(): { readonly path: string; readonly code: string } {
	const code = classicScripts.everyPage;
	const hash = createHash('sha256').update(code).digest('hex').slice(0, 12);
	return { path: fileAddresses.everyPageScript(hash), code };
}

/** The script of the one-file edition, as it may stand within a page. */
export function oneFileScript(): string {
	return classicScripts.oneFile.replaceAll('</script', '<\\/script');
}
