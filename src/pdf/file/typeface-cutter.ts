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

/**
 * Gives all documents that show nothing but usual glyphs the same part of a typeface, which is cut and packed once: that takes a fifth of a PDF's time, and most
 * say little. What shows others gets just what it shows.
 */
export function createTypefaceCutter(
	faces: readonly Face[],
	subsets: readonly SubsetTypeface[],
	usual: UsualGlyphs,
): TypefaceCutter {
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

	function own(face: number, codes: ReadonlyMap<number, ShapedGlyph>): CutTypeface {
		return cutTypeface(faces[face] as Face, subsets[face] as SubsetTypeface, codes);
	}
}
