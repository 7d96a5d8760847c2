import { isUndecidedAddress } from '../domain/site.ts';
import type { SiteFinding } from './finding.ts';

/** Where a site is tried by whoever has built it, and nobody else finds it. */
const OWN_MACHINE = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/u;

/**
 * Compares the address that a site was built for with the one that it was found at: its canonical addresses, sitemap, feeds and codes to copy all lead to
 * the first. One that was built while the address was undecided may be tried on one's own machine.
 *
 * @param facts the published file of all facts, which says where the directory is
 * @param root where it was found, in full, with a slash at its end
 */
export function compareAddress(facts: string, root: string): SiteFinding | undefined {
	const { url } = JSON.parse(facts) as { readonly url?: unknown };
	if (typeof url !== 'string' || !URL.canParse(url)) return undefined;
	const builtFor = new URL(url).href.replace(/\/*$/u, '/');
	if (builtFor === root) return undefined;
	if (!isUndecidedAddress(builtFor)) return { code: 'other-address', address: root, builtFor };
	return OWN_MACHINE.test(new URL(root).hostname) ? undefined : { code: 'undecided-address', address: root, builtFor };
}
