import { lookParameters } from '../domain/embed-frame.ts';

/** Red, green and blue, 0 to 255, and how much of what is behind they cover, 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, cover: number];

/** The ground of a browser in its light and its dark scheme, or near it. */
const [lightGround, darkGround]: readonly [Colour, Colour] = [
	[255, 255, 255, 1],
	[18, 18, 18, 1],
];

/**
 * The colours that an element stands in, as the query string of a framed page: `?text=222222&bakgrund=ffffff`. Where nothing behind it has a colour,
 * its text tells whether the browser's own ground is dark.
 */
export function hostColours(element: Element): string {
	const parameters = new URLSearchParams();
	const text = readColour(getComputedStyle(element).color);
	// By the green of it, which the eye sees most of.
	const isDark = text[1] > 127;
	const background = findBackground(element);
	const ground = lay(background, isDark ? darkGround : lightGround);
	parameters.set(lookParameters.text, hexadecimal(lay(text, ground)));
	if (background[3] === 0) parameters.set(lookParameters.scheme, isDark ? 'morkt' : 'ljust');
	else parameters.set(lookParameters.background, hexadecimal(ground));
	return `?${parameters}`;
}

/** What is behind an element, from the nearest background to the first that covers what is behind that. */
function findBackground(element: Element): Colour {
	let found: Colour = [0, 0, 0, 0];
	for (let each: Node | null | undefined = element; each && found[3] < 1; each = parentOf(each)) {
		if (each instanceof Element) found = lay(found, readColour(getComputedStyle(each).backgroundColor));
	}
	return found;
}

/** What a node is drawn in. It is asked for past the fields of a form, which stand in the place of properties by their names. */
function parentOf(node: Node): Node | null | undefined {
	if (node instanceof ShadowRoot) return node.host;
	if (!(node instanceof Element)) return undefined;
	return Reflect.get(Element.prototype, 'assignedSlot', node) ?? Reflect.get(Node.prototype, 'parentNode', node);
}

/** A colour on another. */
function lay(top: Colour, below: Colour): Colour {
	const share = below[3] * (1 - top[3]);
	const cover = top[3] + share;
	const mix = (a: number, b: number) => (cover === 0 ? 0 : (a * top[3] + b * share) / cover);
	return [mix(top[0], below[0]), mix(top[1], below[1]), mix(top[2], below[2]), cover];
}

/** A computed colour. Those that a browser does not write as `rgb()` are drawn and read back: some browsers give noise for what is drawn. */
function readColour(written: string): Colour {
	const numbers = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/u.exec(written);
	const [red = 0, green = 0, blue = 0, cover = 1] = numbers?.slice(1).map((each) => Number(each ?? 1)) ?? draw(written);
	return [red, green, blue, cover];
}

function draw(written: string): number[] {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = 1;
	const context = canvas.getContext('2d');
	if (!context) return [0, 0, 0, 0];
	// What it does not know, it leaves as it was.
	context.fillStyle = '#0000';
	context.fillStyle = written;
	context.fillRect(0, 0, 1, 1);
	const [red = 0, green = 0, blue = 0, cover = 0] = context.getImageData(0, 0, 1, 1).data;
	return [red, green, blue, cover / 255];
}

function hexadecimal([red, green, blue]: Colour): string {
	return [red, green, blue].map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('');
}
