/**
 * Puts a state, and another query string and fragment, in the browser's history. A browser may refuse, as Safari does after a hundred times in
 * half a minute; the page works on, and its address is that of the last time.
 *
 * @param after what follows the path; `undefined` leaves the address
 */
export function writeHistory(step: 'pushState' | 'replaceState', state: unknown, after?: string): void {
	try {
		// The whole address: a path of two slashes alone would be taken for a host.
		history[step](state, '', after === undefined ? undefined : location.href.replace(/[?#].*/su, '') + after);
	} catch {
		// Nothing that the reader sees hangs on it.
	}
}
