import type { ShapedGlyph, Shaper } from '../text/shape-text.ts';
import type { Face, Weight } from '../text/typefaces.ts';

/** Glyphs by the codes that documents have them by, of each face by its place in `Typefaces.faces`. */
export type UsualGlyphs = ReadonlyMap<number, ReadonlyMap<number, ShapedGlyph>>;

/** What Swedish, and most numbers, addresses and posts, are written with, and the letters that the typeface joins. */
const usual = [
	...' abcdefghijklmnopqrstuvwxyzåäöéüABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉ0123456789.,:;!?()/&+@_-–‑’”%',
	...['ff', 'ft', 'fft'],
];

const weights: readonly Weight[] = ['regular', 'semibold'];

/** The glyphs of what is written with usual signs alone. Those that are no sign's by themselves have the codes after the last glyph. */
export function findUsualGlyphs(faces: readonly Face[], shaper: Shaper): UsualGlyphs {
	const found = new Map<number, Map<number, ShapedGlyph>>();
	for (const weight of weights) {
		for (const { face, glyphs } of usual.flatMap((signs) =>
			shaper.shape(signs, weight).texts.map(({ text }) => text),
		)) {
			const codes = found.get(face) ?? new Map<number, ShapedGlyph>();
			found.set(face, codes);
			for (const glyph of glyphs) {
				const others = [...codes.values()].filter(({ isPlain }) => !isPlain).length;
				codes.set(glyph.isPlain ? glyph.number : (faces[face]?.glyphs ?? 0) + others, glyph);
			}
		}
	}
	return found;
}
