/**
 * Asks for everyone, where the directory is in parts: when the button is pressed, and when a reader has asked for hits and what is fetched has none.
 * Imports nothing, so that what every start page runs stays in one piece.
 */
const part = <Part extends HTMLElement>(name: string) => document.querySelector(`[data-search="${name}"]`) as Part;
const form = part('form');
const query = part('query');
const county = part<HTMLSelectElement>('county');
const offer = part('offer');
const explanation = part('inParts');
const count = part('count');
const hits = part('hits');

/** True from the moment that the words are sent until they are others. */
let isSent = false;

part('wholeCountry').addEventListener('click', () => {
	askForAll();
	// The button is about to go.
	count.focus();
});
form.addEventListener('submit', () => {
	isSent = true;
});
query.addEventListener('input', () => {
	isSent = false;
});
// Every answer writes its heading anew, before the rest.
new MutationObserver(() => {
	// What there is room for above hits is the button alone.
	explanation.hidden = hits.childElementCount > 0;
	if (!isSent || offer.hidden || hits.childElementCount > 0) return;
	isSent = false;
	askForAll();
}).observe(count, { childList: true });

function askForAll(): void {
	// It stands first among the counties.
	county.selectedIndex = 1;
	county.dispatchEvent(new Event('change'));
}
