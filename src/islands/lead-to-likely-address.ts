import { findLikelyAddress } from '../domain/likely-address.ts';

/** On the page for what is missing: goes where an address in another case, or with Swedish letters, was meant to lead. What is not there either is left alone. */
const start = document.querySelector<HTMLAnchorElement>('[data-site-start]');
if (start !== null && location.href.startsWith(start.href)) {
	const likely = findLikelyAddress(location.pathname.slice(new URL(start.href).pathname.length));
	if (likely !== undefined) {
		const address = new URL(start.href).pathname + likely;
		try {
			const { ok } = await fetch(address, { method: 'HEAD' });
			if (ok) location.replace(address + location.search + location.hash);
		} catch {
			// Without a connection the page stays, which says where to look.
		}
	}
}
