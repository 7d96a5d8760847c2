import type { ShapedGlyph } from '../text/shape-text.ts';
import type { SubsetTypeface } from '../text/subset-typeface.ts';
import type { Face } from '../text/typefaces.ts';
import { type CutTypeface, cutTypeface } from './embed-typeface.ts';
import type { UsualGlyphs } from './used-fonts.ts';

/**
 * Cuts a typeface down to what a document shows of it, by the codes that its pages have.
 *
 * @param face place in `Typefaces.faces`
 */
export type TypefaceCutter = (face: number, codes: ReadonlyMap<number, ShapedGlyph>) => CutTypeface;

/** Cuts a typeface down to just what a document shows. */
export function createTypefaceCutter(faces: readonly Face[], subsets: readonly SubsetTypeface[]): TypefaceCutter {
	return (face, codes) => cutTypeface(faces[face] as Face, subsets[face] as SubsetTypeface, codes);
}

/** Gives all documents that show nothing but usual glyphs the same part of a typeface, which is cut once. */
export function createSharedCutter(own: TypefaceCutter, usual: UsualGlyphs): TypefaceCutter {
	const shared = new Map<number, CutTypeface>();
	return (face, codes) => {
		const common = usual.get(face);
		if (common === undefined || ![...codes.keys()].every((code) => common.has(code))) return own(face, codes);
		let cut = shared.get(face);
		if (cut === undefined) {
			cut = own(face, common);
			shared.set(face, cut);
		}
		return cut;
	};
}
