import { describe, expect, it } from 'vitest';
import { breakLines, type Span } from '../../src/pdf/text/break-lines.ts';
import { createShaper } from '../../src/pdf/text/shape-text.ts';
import { loadTypefaces } from '../../src/pdf/text/typefaces.ts';

const shaper = createShaper(loadTypefaces(process.cwd()));
const style = { size: 10, weight: 'regular' } as const;
const widthOf = (text: string) => (shaper.width(text, style.weight) * style.size) / 1000;

/** The lines of a text in a column that is as wide as another text. */
function linesOf(text: string | readonly Span[], asWideAs: string): string[] {
	const spans = typeof text === 'string' ? [{ text }] : text;
	const lines = breakLines(spans, style, widthOf(asWideAs), shaper, 'sv');
	return lines.map((line) => line.spans.map((span) => span.text).join(''));
}

describe('lines', () => {
	it('take as many words as they have room for, and keep the space that ends them', () => {
		expect(linesOf('ett två tre fyra', 'ett två tre')).toEqual(['ett två tre ', 'fyra']);
		expect(linesOf('ett två tre fyra', 'ett två tr')).toEqual(['ett två ', 'tre fyra']);
		expect(linesOf('ett två tre', 'ett två tre')).toEqual(['ett två tre']);
	});

	it('end where the text says so, and may be empty', () => {
		expect(linesOf('ett\ntvå\n\ntre', 'mycket bredare')).toEqual(['ett ', 'två ', ' ', 'tre']);
		expect(linesOf('', 'a')).toEqual(['']);
	});

	it('end after hyphens, but not in days, joined abbreviations or from one number to another', () => {
		expect(linesOf('Anna-Maria', 'Anna-M')).toEqual(['Anna-', 'Maria']);
		expect(linesOf('den 15 oktober 2026', '15 oktober 2026')).toEqual(['den ', '15 oktober 2026']);
		expect(linesOf('inom ANDT/BRÅ', 'inom ANDT/')).toEqual(['inom ', 'ANDT/BRÅ']);
		expect(linesOf('kl. 08–16', 'kl. 08–')).toEqual(['kl. ', '08–16']);
	});
});

describe('a text that is to be whole', () => {
	it('begins a line if it has room there', () => {
		expect(linesOf([{ text: 'Öppet: ' }, { text: 'måndag och tisdag', isWhole: true }], 'måndag och tisdag')).toEqual([
			'Öppet: ',
			'måndag och tisdag',
		]);
	});

	it('is divided between words where it is wider than a line', () => {
		expect(linesOf([{ text: 'Öppet: ' }, { text: 'måndag och tisdag', isWhole: true }], 'måndag och')).toEqual([
			'Öppet: ',
			'måndag och ',
			'tisdag',
		]);
	});
});

describe('a word that is wider than a line', () => {
	it('is divided between syllables, with a hyphen, in its own language', () => {
		const [first = '', ...rest] = linesOf('brottsförebyggandesamordnare', 'brottsförebyggande');
		expect(first).toMatch(/^brottsföre[a-z]*-$/u);
		expect([first, ...rest].join('').replaceAll('-', '')).toBe('brottsförebyggandesamordnare');
	});

	it('is divided where its writer says, and nowhere else', () => {
		expect(linesOf('Kultur\u00admiljö\u00advård', 'Kulturmiljö-')).toEqual(['Kultur\u00admiljö\u00ad-', 'vård']);
		expect(linesOf('Kultur\u00admiljö', 'Kulturmiljö')).toEqual(['Kultur\u00admiljö']);
	});

	it('is an address, which gets no hyphen and goes on with a dot', () => {
		expect(linesOf('anna@mala.example', 'anna@mala')).toEqual(['anna@mala', '.example']);
		const lines = linesOf('https://mala.example/brottsforebyggandesamordnarna', 'https://mala');
		expect(lines[0]).toBe('https://mala');
		expect(lines[1]).toMatch(/^\.example\//u);
		expect(lines.join('')).toBe('https://mala.example/brottsforebyggandesamordnarna');
		expect(linesOf('barn/ungdomssamordnare', 'ungdomssamordnare')).toEqual(['barn/', 'ungdomssamordnare']);
	});

	it.each(['o'.repeat(200), 'å'.repeat(31), '1234567890'.repeat(9), '漢'.repeat(50)])(
		'%s keeps in the column whatever it is, with nothing lost',
		(word) => {
			const lines = linesOf(word, 'mmmmmmmm');
			for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(widthOf('mmmmmmmm') + 0.02);
			expect(lines.join('').replaceAll('-', '')).toBe(word);
		},
	);

	it('ends a line after each sign where even that has no room', () => {
		expect(breakLines([{ text: 'åäö' }], style, 1, shaper, 'sv').map((line) => line.spans[0]?.text)).toEqual([
			'å',
			'ä',
			'ö',
		]);
	});

	it('keeps letters and their marks together', () => {
		for (const line of linesOf('x̄y̱'.repeat(30), 'mmmm')) expect(line).not.toMatch(/^\p{M}/u);
	});

	it('is no reason for the words round it to be divided', () => {
		const [first, second = ''] = linesOf('hos brottsförebyggandesamordnarna i Malå', 'brottsförebyggande');
		expect(first).toBe('hos ');
		expect(second).toMatch(/^brotts/u);
		expect(linesOf('hos brottsförebyggandesamordnarna i Malå', 'brottsförebyggande').at(-1)).toBe('Malå');
	});
});

it('what leads elsewhere does so on each of its lines, and nothing beside it', () => {
	const spans = [
		{ text: 'anna@mala.example', uri: 'mailto:anna@mala.example' },
		{ text: ' ' },
		{ text: '(kl. 8–9)', isWhole: true },
	];
	const lines = breakLines(spans, style, widthOf('anna@mala'), shaper, 'sv');
	expect(lines.map((line) => line.spans.map(({ text, uri }) => [text, uri !== undefined]))).toEqual([
		[['anna@mala', true]],
		[
			['.example', true],
			[' ', false],
		],
		[['(kl. 8–9)', false]],
	]);
});
