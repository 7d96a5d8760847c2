/** The texts that say how copying went. */
export const copyMessages = ['search.copied', 'search.copyFailed'] as const;

/** Copies the address of the page as it is now; gives the key of the text that says how it went. */
export async function copyAddress(): Promise<(typeof copyMessages)[number]> {
	try {
		await navigator.clipboard.writeText(location.href);
		return 'search.copied';
	} catch {
		return 'search.copyFailed';
	}
}
