/**
 * Does something when a part of the page is first opened, and at each opening after that until it has succeeded: what it fetches may be out of reach. A part that
 * is open already counts as opened.
 *
 * @param fail says so to the reader, where the page is not as good without it
 */
export function onceOpened(part: HTMLDetailsElement, work: () => Promise<void>, fail?: () => void): void {
	let isBegun = false;
	const run = async () => {
		if (!part.open || isBegun) return;
		isBegun = true;
		try {
			await work();
		} catch {
			isBegun = false;
			fail?.();
		}
	};
	part.addEventListener('toggle', run);
	void run();
}
