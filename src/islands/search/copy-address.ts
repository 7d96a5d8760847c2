/** Copies the address of the page as it is now; gives the key of the text that says how it went. */
export async function copyAddress(): Promise<'search.copied' | 'search.copyFailed'> {
	try {
		await navigator.clipboard.writeText(location.href);
		return 'search.copied';
	} catch {
		return 'search.copyFailed';
	}
}
