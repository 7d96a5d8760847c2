import { createHash } from 'node:crypto';
import type { ShapedGlyph } from '../text/shape-text.ts';
import type { SubsetTypeface } from '../text/subset-typeface.ts';
import type { Face } from '../text/typefaces.ts';
import { type PackedStream, type PdfObjects, packStream } from './pdf-objects.ts';

/** What a code stands for. */
type UsedCode = readonly [code: number, glyph: ShapedGlyph];

/** A CMap takes so many at once (Adobe Technical Note 5014, 1.4.1). */
const mostInBlock = 100;

/** Flags of a typeface whose signs are not all in the standard Latin set (ISO 32000-1, 9.8.2). */
const symbolic = 4;

/** Nothing asks for it but old printers, and no typeface in TrueType says it: how thick stems are, in thousandths of the size. */
const stemWidth = 80;

/** A part of a typeface as documents have it: some of its glyphs by the codes that pages have, with their widths and what they say. */
export interface CutTypeface {
	readonly face: Face;
	/** That of the typeface after six letters that tell this part from others. */
	readonly name: string;
	readonly program: PackedStream;
	/** Which glyph each code stands for, where that is another than the one of its number. */
	readonly glyphs: PackedStream | undefined;
	readonly widths: string;
	/** What each code says. */
	readonly texts: PackedStream;
}

/** Cuts a typeface down to what is shown of it. */
export function cutTypeface(face: Face, subset: SubsetTypeface, codes: ReadonlyMap<number, ShapedGlyph>): CutTypeface {
	const used = [...codes].sort(([a], [b]) => a - b);
	const file = subset(used.map(([, { number }]) => number));
	return {
		face,
		name: `${tagOf(file)}+${face.name}`,
		program: packStream(`/Length1 ${file.length}`, file),
		glyphs: used.every(([code, { number }]) => code === number) ? undefined : packStream('', writeGlyphMap(used)),
		widths: listWidths(used),
		texts: packStream('', Buffer.from(writeCMap(used), 'latin1')),
	};
}

/**
 * Embeds a part of a typeface in a document (9.7).
 *
 * @returns the number of the font's object
 */
export function embedTypeface(
	objects: PdfObjects,
	{ face: { ascent, descent, capHeight, box }, name, program, glyphs, widths, texts }: CutTypeface,
): number {
	const file = objects.addPacked(program);
	const descriptor = objects.add(
		`<</Type/FontDescriptor/FontName/${name}/Flags ${symbolic}/FontBBox[${box.join(' ')}]/ItalicAngle 0/Ascent ${ascent}/Descent ${descent}/CapHeight ${capHeight}/StemV ${stemWidth}/FontFile2 ${file} 0 R>>`,
	);
	const glyphMap = glyphs === undefined ? '/Identity' : ` ${objects.addPacked(glyphs)} 0 R`;
	const descendant = objects.add(
		`<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R/CIDToGIDMap${glyphMap}/W[${widths}]>>`,
	);
	return objects.add(
		`<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${objects.addPacked(texts)} 0 R>>`,
	);
}

/** Which glyph each code stands for, in two bytes (9.7.4.2). */
function writeGlyphMap(used: readonly UsedCode[]): Buffer {
	const map = Buffer.alloc(2 * ((used.at(-1)?.[0] ?? 0) + 1));
	for (const [code, { number }] of used) map.writeUInt16BE(number, code * 2);
	return map;
}

/** Six capital letters that tell one cut of a typeface from another (9.6.4). */
function tagOf(file: Uint8Array): string {
	const [...bytes] = createHash('sha256').update(file).digest().subarray(0, 6);
	return bytes.map((byte) => String.fromCharCode(65 + (byte % 26))).join('');
}

/** Runs of codes that follow one another, each with its first number (9.7.4.3). */
function listWidths(used: readonly UsedCode[]): string {
	const runs: { first: number; widths: number[] }[] = [];
	for (const [code, { width }] of used) {
		const last = runs.at(-1);
		if (last !== undefined && last.first + last.widths.length === code) last.widths.push(width);
		else runs.push({ first: code, widths: [width] });
	}
	return runs.map(({ first, widths }) => `${first}[${widths.join(' ')}]`).join('');
}

/** What each code says (9.10.3). */
function writeCMap(used: readonly UsedCode[]): string {
	const hex = (code: number) => code.toString(16).padStart(4, '0').toUpperCase();
	const lines = used.map(
		([code, { text }]) =>
			`<${hex(code)}> <${text
				.split('')
				.map((unit) => hex(unit.charCodeAt(0)))
				.join('')}>`,
	);
	const blocks: string[] = [];
	for (let from = 0; from < lines.length; from += mostInBlock) {
		const block = lines.slice(from, from + mostInBlock);
		blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
	}
	return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
