import type { Shaper } from '../text/shape-text.ts';
import type { Face, Weight } from '../text/typefaces.ts';
import { createUsedFonts, type UsualGlyphs } from './used-fonts.ts';

/** What Swedish, and most numbers, addresses and posts, are written with, and the letters that the typeface joins. */
const usual = [
	...' abcdefghijklmnopqrstuvwxyzåäöéüABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉ0123456789.,:;!?()/&+@_-–‑’”%',
	...['ff', 'ft', 'fft'],
];

const weights: readonly Weight[] = ['regular', 'semibold'];

/** The glyphs of what is written with usual signs alone, by the codes that a document of all of them has. */
export function findUsualGlyphs(faces: readonly Face[], shaper: Shaper): UsualGlyphs {
	const fonts = createUsedFonts(faces);
	for (const weight of weights) {
		for (const { text } of usual.flatMap((signs) => shaper.shape(signs, weight).texts)) fonts.use(text);
	}
	return new Map(fonts.list().map(({ face, codes }) => [face, codes]));
}
