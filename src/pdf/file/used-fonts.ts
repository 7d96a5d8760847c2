import type { ShapedGlyph, ShapedText } from '../text/shape-text.ts';
import type { Face } from '../text/typefaces.ts';
import type { UsedText } from './page-content.ts';

/** Glyphs by the codes that documents have them by, of each face by its place in `Typefaces.faces`. */
export type UsualGlyphs = ReadonlyMap<number, ReadonlyMap<number, ShapedGlyph>>;

/** A font of a document. */
export interface UsedFont {
	/** Place in `Typefaces.faces`. */
	readonly face: number;
	/** On the pages. */
	readonly name: string;
	/** What the document shows of it, by the codes that its pages have. */
	readonly codes: ReadonlyMap<number, ShapedGlyph>;
}

export interface UsedFonts {
	/** How a text is shown on the pages; it is noted that it is. */
	use(shaped: ShapedText): UsedText;
	/** Those of which something is shown. */
	list(): UsedFont[];
}

interface Codes {
	readonly all: Map<number, ShapedGlyph>;
	/** By glyph and text. */
	readonly others: Map<string, number>;
}

/**
 * The fonts of a document. The code of a glyph is its number, and it says what it says wherever it is; where it says something else, it has a code of its own beyond
 * those, so that what is copied from the document is what was written.
 *
 * @param usual those whose codes are the same in all documents; left out, none
 */
export function createUsedFonts(faces: readonly Face[], usual: UsualGlyphs = new Map()): UsedFonts {
	const codesOf = new Map<number, Codes>();
	const noted = new Map<ShapedText, UsedText>();
	return {
		use: (shaped) => {
			let used = noted.get(shaped);
			if (used === undefined) {
				used = { font: `F${shaped.face}`, shown: note(shaped) };
				noted.set(shaped, used);
			}
			return used;
		},
		list: () => [...codesOf].map(([face, { all }]) => ({ face, name: `F${face}`, codes: all })),
	};

	function note({ face, glyphs, shown }: ShapedText): ShapedText['shown'] {
		let codes = codesOf.get(face);
		if (codes === undefined) {
			codes = { all: new Map(), others: listOthers(face) };
			codesOf.set(face, codes);
		}
		const found: number[] = [];
		for (const glyph of glyphs) {
			const code = glyph.isPlain ? glyph.number : otherCode(codes, glyph, face);
			codes.all.set(code, glyph);
			found.push(code);
		}
		if (glyphs.every(({ isPlain }) => isPlain)) return shown;
		let at = 0;
		const recode = (codesShown: string) =>
			codesShown.replace(/[0-9A-F]{4}/gu, () => (found[at++] ?? 0).toString(16).padStart(4, '0').toUpperCase());
		return shown.map(({ glyphs: codesShown, rise }) => ({
			glyphs: codesShown.replace(/<[^>]*>/gu, recode),
			rise,
		}));
	}

	function listOthers(face: number): Codes['others'] {
		const found = [...(usual.get(face) ?? [])].filter(([, { isPlain }]) => !isPlain);
		return new Map(found.map(([code, glyph]) => [keyOf(glyph), code]));
	}

	function otherCode({ others }: Codes, glyph: ShapedGlyph, face: number): number {
		const key = keyOf(glyph);
		let code = others.get(key);
		if (code === undefined) {
			code = (faces[face]?.glyphs ?? 0) + others.size;
			others.set(key, code);
		}
		return code;
	}
}

function keyOf({ number, text }: ShapedGlyph): string {
	return `${number} ${text}`;
}
