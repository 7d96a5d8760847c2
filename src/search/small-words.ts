// Ships to the browser.

/** Words of a sentence that say nothing of whom one looks for: "samordnare i Malå". Titles and organisations are not found by them. */
export const functionWords: ReadonlySet<string> = new Set(
	'i på av för om och till hos vid från med inom samt at in of for to and the'.split(' '),
);

/** Particles of names, which may be left out or put in. */
const particles = 'af av von van de der den du la le mac mc'.split(' ');

/** Words that a contact need not have. */
export const optionalWords: ReadonlySet<string> = new Set([...functionWords, ...particles]);
