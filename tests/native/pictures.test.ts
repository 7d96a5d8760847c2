import { describe, expect, it } from 'vitest';
import { fitLines, loadTextDrawer } from '../../src/pictures/drawn-text.ts';
import { icoOfPng } from '../../src/pictures/ico.ts';
import { markSvg } from '../../src/pictures/mark.ts';
import { loadRasteriser } from '../../src/pictures/rasterise.ts';
import { type SocialPicture, socialPictureSize, socialPictureSvg } from '../../src/pictures/social-picture.ts';

const drawer = await loadTextDrawer(process.cwd());
const rasteriser = loadRasteriser(process.cwd());
const colours = { ground: '#0b5a6f', letter: '#ffffff' };
const picture: SocialPicture = {
	mark: { letter: 'K', logotype: undefined },
	shortName: 'Kontaktkatalogen',
	name: 'Kontakter',
	ownerLine: 'Påhittat samarbete',
	kind: 'Kontakt',
	band: '#084251',
	accent: '#7fd0e4',
};
const tooLong = 'Samverkansöverenskommelseföreträdareförteckningen för brottsförebyggande '.repeat(3).trim();

describe('drawn text', () => {
	it('has outlines alone, as wide as the letters and no wider', () => {
		const path = drawer.draw('Åsele', 10, 50, 40);
		const width = drawer.width('Åsele', 40);
		expect(path).toMatch(/^M[\d .MLQCZ-]+Z$/u);
		expect(width).toBeGreaterThan(60);
		expect(width).toBeLessThan(120);
		expect(drawer.width('ÅseleÅsele', 40)).toBeCloseTo(2 * width, 0);
	});

	it('leaves out a sign that the typeface has not, instead of drawing a box', () => {
		expect(drawer.draw('Å漢', 0, 0, 40)).toEqual(drawer.draw('Å', 0, 0, 40));
	});

	it('takes the largest size that holds it, and never more lines than asked for', () => {
		const room = { width: 1040, most: 3, sizes: [80, 68, 56, 46] };
		expect(fitLines(drawer, 'Kontakter', room)).toEqual({ size: 80, lines: ['Kontakter'] });
		const long = fitLines(drawer, tooLong, room);
		expect(long.size).toBe(46);
		expect(long.lines).toHaveLength(3);
	});
});

describe('an icon', () => {
	it('is a drawing of the letter in the accent', () => {
		const svg = markSvg(drawer, picture.mark, 'round', colours);
		expect(svg).toContain('fill="#0b5a6f"');
		expect(svg).not.toMatch(/<text|href|style/u);
		expect(markSvg(drawer, { ...picture.mark, letter: 'B' }, 'round', colours)).not.toBe(svg);
	});

	it('becomes a PNG of its size, the same each time, and an ICO that holds it', async () => {
		const svg = markSvg(drawer, picture.mark, 'round', colours);
		const png = await rasteriser.png(svg, 32);
		expect(sizeOf(png)).toEqual([32, 32]);
		expect(await rasteriser.png(svg, 32)).toEqual(png);
		const ico = icoOfPng(png, 32);
		expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
		expect(ico.subarray(22)).toEqual(png);
		expect(new DataView(ico.buffer).getUint32(14, true)).toBe(png.length);
	});

	it('shows a logotype on white', () => {
		const svg = markSvg(drawer, { letter: 'K', logotype: 'data:image/png;base64,AAAA' }, 'square', colours);
		expect(svg).toContain('fill="#ffffff"');
		expect(svg).toContain('href="data:image/png;base64,AAAA"');
	});
});

describe('the picture beside a link', () => {
	it.each([
		['a short name', picture],
		['the longest names and no more', { ...picture, name: tooLong, shortName: 'W'.repeat(30), ownerLine: undefined }],
		['no kind', { ...picture, kind: undefined }],
	])('is 1200 × 630 and of outlines alone, for %s', async (_what, given) => {
		const svg = socialPictureSvg(drawer, given);
		expect(svg).not.toContain('<text');
		const png = await rasteriser.png(svg, socialPictureSize.width, socialPictureSize.height);
		expect(sizeOf(png)).toEqual([1200, 630]);
		expect(png.length).toBeLessThan(100_000);
	});
});

/** Width and height that a PNG says (ISO/IEC 15948, IHDR). */
function sizeOf(png: Uint8Array): [width: number, height: number] {
	expect(String.fromCharCode(...png.subarray(1, 4))).toBe('PNG');
	const view = new DataView(png.buffer, png.byteOffset);
	return [view.getUint32(16), view.getUint32(20)];
}
