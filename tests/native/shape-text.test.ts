import { describe, expect, it } from 'vitest';
import { createShaper, type ShapedLine } from '../../src/pdf/text/shape-text.ts';
import { loadTypefaces } from '../../src/pdf/text/typefaces.ts';

const typefaces = loadTypefaces(process.cwd());
const shaper = createShaper(typefaces);
const read = ({ texts }: ShapedLine) => texts.map(({ text }) => text.glyphs.map((glyph) => glyph.text).join(''));
const lefts = ({ texts }: ShapedLine) => texts.map(({ left }) => left);

describe('a text on one line', () => {
	it('spaces pairs of letters, and is as wide as what it is made of', () => {
		const { texts, width } = shaper.shape('AVA Åsa', 'regular');
		const [{ text } = { text: undefined }] = texts;
		const apart = text?.glyphs.reduce((before, glyph) => before + glyph.width, 0) ?? 0;
		expect(text?.width).toBeLessThan(apart);
		expect(width).toBe(texts.reduce((before, each) => before + each.text.width, 0));
		expect(shaper.width('AVA Åsa', 'regular')).toBe(width);
		expect(shaper.width('AVA Åsa', 'semibold')).toBeGreaterThan(width);
	});

	it('takes each sign from the first typeface that has it', () => {
		const { texts } = shaper.shape('Åsa★م', 'semibold');
		expect(texts.map(({ text }) => typefaces.faces[text.face]?.name)).toEqual([
			'SourceSans3-SemiBold',
			'NotoSansSymbols2-Regular',
			'NotoSansArabic-SemiBold',
		]);
	});

	it('shows nothing of the places at which a word may be divided', () => {
		expect(shaper.width('Kultur\u00admiljö\u200b', 'regular')).toBe(shaper.width('Kulturmiljö', 'regular'));
	});
});

describe('a text that runs to the left', () => {
	it('is read from its right, and stands where it belongs in one that runs to the right', () => {
		const line = shaper.shape('Hej محمد علي, tack', 'regular');
		expect(read(line).join('').replaceAll('\u200d', '')).toBe('Hej محمد علي, tack');
		const at = read(line).indexOf('محمد');
		const after = read(line).findIndex((text) => text.startsWith('علي') || text.startsWith('على'));
		expect(lefts(line)[at]).toBeGreaterThan(lefts(line)[after] ?? 0);
		expect(Math.max(...lefts(line))).toBe(lefts(line)[read(line).indexOf('tack')]);
		expect(line.width).toBe(line.texts.reduce((before, { text }) => before + text.width, 0));
	});

	it.each(['محمد(علي)', 'سلام! hej', 'لا', 'Hej محمد علي, 12 tack'])('%s is as wide as it is shown', (text) => {
		expect(shaper.width(text, 'regular')).toBe(shaper.shape(text, 'regular').width);
	});

	it('leaves numbers as they are', () => {
		const line = shaper.shape('علي 070', 'regular');
		const at = read(line).indexOf('070');
		expect(lefts(line)[at]).toBe(0);
	});

	it('ends at its right, so that what is shown next is where it was', () => {
		for (const { text } of shaper.shape('محمد علي', 'regular').texts) {
			const moves = text.shown.map(({ glyphs }) => glyphs).join(' ');
			const back = [...moves.replace(/<[^>]*>/gu, ' ').matchAll(/-?\d+/gu)].reduce(
				(sum, [move]) => sum + Number(move),
				0,
			);
			const shown = text.glyphs.reduce((before, glyph) => before + glyph.width, 0);
			expect(shown - back).toBe(text.width);
		}
	});
});
