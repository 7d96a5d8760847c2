import { lookParameters } from '../domain/embed-frame.ts';

/**
 * The colours that an element stands in, as the query string of a framed page: `?text=222222&bakgrund=ffffff`. Where nothing behind it has a colour,
 * its text tells whether the browser's own ground is dark.
 */
export function hostColours(element: Element): string {
	const parameters = new URLSearchParams();
	const text = hexadecimal(getComputedStyle(element).color) ?? '000000';
	const background = findBackground(element);
	parameters.set(lookParameters.text, text);
	if (background === undefined) parameters.set(lookParameters.scheme, isLight(text) ? 'morkt' : 'ljust');
	else parameters.set(lookParameters.background, background);
	return `?${parameters}`;
}

/** True for what reads on a dark ground: by the green of it, which the eye sees most of. */
function isLight(colour: string): boolean {
	return colour.slice(2, 4) > '7f';
}

/** The nearest background that covers what is behind it. */
function findBackground(element: Element): string | undefined {
	for (
		let each: Element | null | undefined = element;
		each;
		each = each.assignedSlot ?? each.parentElement ?? hostOf(each)
	) {
		const colour = hexadecimal(getComputedStyle(each).backgroundColor);
		if (colour !== undefined) return colour;
	}
	return undefined;
}

function hostOf(element: Element): Element | undefined {
	return (element.getRootNode() as Partial<ShadowRoot>).host;
}

/** `rgb(1, 2, 3)` as `010203`; `undefined` for what is seen through, and for other ways to write a colour. */
function hexadecimal(colour: string): string | undefined {
	const [, ...channels] = /^rgb\((\d+), (\d+), (\d+)\)$/u.exec(colour) ?? [];
	return channels.length === 0
		? undefined
		: channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('');
}
