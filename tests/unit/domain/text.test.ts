import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	findForbiddenCharacters,
	firstNonLatin,
	normaliseLines,
	normaliseText,
	stripForbiddenCharacters,
	wholeNumber,
} from '../../../src/domain/text.ts';

describe('text', () => {
	it('is composed, trimmed and has single spaces', () => {
		expect(normaliseText('  Mala\u030A \u00A0 kommun\t')).toBe('Malå kommun');
	});

	it('keeps line breaks in notes', () => {
		expect(normaliseLines(' Ring  först.\r\n\r\n Kom sedan. \n')).toBe('Ring först.\n\nKom sedan.');
	});

	it('is normalised only once', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme' }),
				(text) => normaliseText(normaliseText(text)) === normaliseText(text),
			),
		);
	});

	it.each([
		['\u202E', 'text-bidi-character', 'U+202E'],
		['\u2066', 'text-bidi-character', 'U+2066'],
		['\u061C', 'text-bidi-character', 'U+061C'],
		['\u200F', 'text-bidi-character', 'U+200F'],
		['\u200B', 'text-invisible-character', 'U+200B'],
		['\u200D', 'text-invisible-character', 'U+200D'],
		['\u00AD', 'text-invisible-character', 'U+00AD'],
		['\u2060', 'text-invisible-character', 'U+2060'],
		['\u{E0041}', 'text-invisible-character', 'U+E0041'],
		['\u0000', 'text-control-character', 'U+0000'],
		['\u0085', 'text-control-character', 'U+0085'],
	])('reports %j where it stands', (character, code, codePoint) => {
		expect([...findForbiddenCharacters(`Nor${character}sjö`)]).toEqual([
			{ offset: 3, finding: { code, args: { codePoint } } },
		]);
		expect(stripForbiddenCharacters(`Nor${character}sjö`)).toBe('Norsjö');
	});

	it.each(['Åsa Öberg', 'Anna-Maria', 'O’Brien', 'Árviesjávrrie', 'Đorđe Ŋuorba', 'S:t Olof', 'ANDT/BRÅ (50 %)'])(
		'lets the name "%s" through',
		(name) => {
			expect(firstNonLatin(name)).toBeUndefined();
		},
	);

	it.each([
		['Аnders', 'А'],
		['Νilsson', 'Ν'],
		['山田', '山'],
		['Eva 😀', '😀'],
	])('finds the stranger in "%s"', (name, stranger) => {
		expect(firstNonLatin(name)).toBe(stranger);
	});
});

describe('a whole number', () => {
	const read = (value: string) => wholeNumber(0, 10_000).safeParse(value).data;

	it.each(['2000', '2 000', '2\u00A0000', '2\u202F000', ' 2000 '])('may be written %j', (written) => {
		expect(read(written)).toBe(2000);
	});

	it.each(['2 00', '20 00', '2  000', '2.000', '2,5', '1e3', '-1', '10001', '10 001', 'två', ''])(
		'is not %j',
		(written) => {
			expect(read(written)).toBeUndefined();
		},
	);
});
