import { listLikelyAddresses } from '../search/likely-address.ts';

/** On the page for what is missing: goes to the first address that may have been meant and is there. Where none is, the page stays. */
const start = document.querySelector<HTMLAnchorElement>('[data-site-start]');
if (start !== null && location.href.startsWith(start.href)) {
	const { pathname } = new URL(start.href);
	for (const likely of listLikelyAddresses(location.pathname.slice(pathname.length))) {
		if (!(await isThere(pathname + likely))) continue;
		location.replace(pathname + likely + location.search + location.hash);
		break;
	}
}

async function isThere(address: string): Promise<boolean> {
	try {
		return (await fetch(address, { method: 'HEAD' })).ok;
	} catch {
		return false;
	}
}
