import { createHash } from 'node:crypto';
import type { ShapedGlyph } from '../text/shape-text.ts';
import type { SubsetTypeface } from '../text/subset-typeface.ts';
import type { Face } from '../text/typefaces.ts';
import type { PdfObjects } from './pdf-objects.ts';

/** What a code stands for. */
type UsedCode = readonly [code: number, glyph: ShapedGlyph];

/** A CMap takes so many at once (Adobe Technical Note 5014, 1.4.1). */
const mostInBlock = 100;

/** Flags of a typeface whose signs are not all in the standard Latin set (ISO 32000-1, 9.8.2). */
const symbolic = 4;

/** Nothing asks for it but old printers, and no typeface in TrueType says it: how thick stems are, in thousandths of the size. */
const stemWidth = 80;

/**
 * Embeds what a document shows of a typeface (9.7): glyphs by the codes that its pages have, with their widths and what they say.
 *
 * @returns the number of the font's object
 */
export function embedTypeface(
	objects: PdfObjects,
	{ name, ascent, descent, capHeight, box }: Face,
	subset: SubsetTypeface,
	codes: ReadonlyMap<number, ShapedGlyph>,
): number {
	const used = [...codes].sort(([a], [b]) => a - b);
	const file = subset(used.map(([, { number }]) => number));
	const fontName = `${tagOf(file)}+${name}`;
	const program = objects.addStream(`/Length1 ${file.length}`, file);
	const descriptor = objects.add(
		`<</Type/FontDescriptor/FontName/${fontName}/Flags ${symbolic}/FontBBox[${box.join(' ')}]/ItalicAngle 0/Ascent ${ascent}/Descent ${descent}/CapHeight ${capHeight}/StemV ${stemWidth}/FontFile2 ${program} 0 R>>`,
	);
	const glyphs = used.every(([code, { number }]) => code === number)
		? '/Identity'
		: ` ${addGlyphMap(objects, used)} 0 R`;
	const descendant = objects.add(
		`<</Type/Font/Subtype/CIDFontType2/BaseFont/${fontName}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R/CIDToGIDMap${glyphs}/W[${listWidths(used)}]>>`,
	);
	const texts = objects.addStream('', Buffer.from(writeCMap(used), 'latin1'));
	return objects.add(
		`<</Type/Font/Subtype/Type0/BaseFont/${fontName}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${texts} 0 R>>`,
	);
}

/** Which glyph each code stands for, in two bytes (9.7.4.2). */
function addGlyphMap(objects: PdfObjects, used: readonly UsedCode[]): number {
	const map = Buffer.alloc(2 * ((used.at(-1)?.[0] ?? 0) + 1));
	for (const [code, { number }] of used) map.writeUInt16BE(number, code * 2);
	return objects.addStream('', map);
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
