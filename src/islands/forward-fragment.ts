/**
 * Leads an address with a fragment on to the page that the place has moved to, since a host never sees a fragment. Without a script the place holds the
 * link.
 */
function forward(): void {
	const link = document.getElementById(readable(location.hash.slice(1)))?.querySelector('a');
	if (link) location.replace(link.href);
}

function readable(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}

addEventListener('hashchange', forward);
forward();
