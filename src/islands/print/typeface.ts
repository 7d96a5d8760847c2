/** Longer than this nobody waits for the look of letters. */
const patienceMs = 3000;

/**
 * Waits until an element's typeface has come, in the weights that sheets have, so that what is measured is what is printed. One that does not come
 * leaves the reader's own in its place.
 */
export async function loadTypeface(element: Element): Promise<void> {
	const { fontFamily } = getComputedStyle(element);
	const loads = [400, 600].map((weight) => document.fonts.load(`${weight} 1em ${fontFamily}`));
	let timer: number | undefined;
	const patience = new Promise<void>((resolve) => {
		timer = window.setTimeout(resolve, patienceMs);
	});
	await Promise.race([Promise.allSettled(loads), patience]);
	clearTimeout(timer);
}
