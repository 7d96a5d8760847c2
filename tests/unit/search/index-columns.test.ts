import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontCode, restoreFronts } from '../../../src/search/front-coding.ts';
import {
	chooseDigits,
	fromDistances,
	fromTextColumn,
	readNumbers,
	toDistances,
	toTextColumn,
	writeNumbers,
} from '../../../src/search/number-column.ts';
import { createIdRestorer, shortenId } from '../../../src/search/short-id.ts';

const columns = fc.array(fc.oneof(fc.nat(5), fc.nat(300), fc.nat(2 ** 24 - 1)), { maxLength: 40 });

describe('a column of numbers', () => {
	it('comes back as it was', () => {
		fc.assert(
			fc.property(columns, (numbers) => {
				const digits = chooseDigits(numbers);
				const bytes = writeNumbers(numbers, digits);
				expect(bytes.length).toBe(digits.width * numbers.length);
				expect([...readNumbers(bytes, numbers.length, digits)]).toEqual(numbers);
			}),
		);
	});

	it.each([
		[[0, 0], { width: 0, base: 1 }],
		[[1, 0], { width: 1, base: 2 }],
		[[255], { width: 1, base: 256 }],
		[[256], { width: 2, base: 17 }],
		[[0xffff], { width: 2, base: 256 }],
		[[0x1_0000], { width: 3, base: 41 }],
	])('takes no more bytes than its largest number asks for, evenly filled: %j', (numbers, digits) => {
		expect(chooseDigits(numbers)).toEqual(digits);
	});

	it('comes back from the distances between its numbers', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(999)), (numbers) => {
				const column = Uint16Array.from(numbers);
				expect(fromDistances(toDistances(column, 1000), 1000)).toEqual(column);
			}),
		);
	});
});

describe('a column of texts', () => {
	it('comes back as it was', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.constantFrom('', 'a', 'b'), fc.string())), (texts) => {
				const column = toTextColumn(texts);
				expect(fromTextColumn(column.texts, Uint16Array.from(column.numbers))).toEqual(texts);
			}),
		);
	});

	it('says nothing beside texts of which no two are alike', () => {
		expect(toTextColumn(['0980-1', '0980-2', '', '0980-1'])).toEqual({
			texts: ['0980-1', '0980-2'],
			numbers: Uint32Array.of(1, 1, 0, 2),
		});
	});

	it('throws where it has no such text', () => {
		expect(() => fromTextColumn(['a'], Uint16Array.of(1, 1))).toThrow();
		expect(() => fromTextColumn(['a'], Uint16Array.of(3))).toThrow();
	});
});

describe('texts by what they share with the one before', () => {
	it('come back as they were', () => {
		const text = fc
			.array(fc.constantFrom('lind', 'berg', 'ö', '😀', '😁', 'x'), { maxLength: 20 })
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
				expect(restoreFronts(frontCode(texts))).toEqual(texts);
				const written = JSON.parse(JSON.stringify(frontCode(texts))) as string[];
				expect(restoreFronts(written)).toEqual(texts);
			}),
		);
	});
});

describe('an id', () => {
	const hints = { municipality: 'mala', organisation: 'mala-kommun', role: 'samordnare-andt' };
	const restore = createIdRestorer();

	it.each([
		['mala-samordnare-andt-12', 'M-R-N', 12],
		['mala-kommun-samordnare-andt', 'O-R', 0],
		['mala-mala', 'M-M', 0],
		['mala-andt-bra', 'M-andt-bra', 0],
		['malabygden-7', 'malabygden-N', 7],
		['post-007', 'post-007', 0],
		['post-0', 'post-0', 0],
		['post-12345678', 'post-12345678', 0],
		['7', 'N', 7],
		['', '', 0],
	])('says no more than what its contact does not: %s', (id, form, number) => {
		expect(shortenId(id, hints)).toEqual({ form, number });
		expect(restore(form, number, hints)).toBe(id);
	});

	it('comes back whatever it is made of', () => {
		const part = fc.constantFrom('mala', 'kommun', 'samordnare', 'andt', '7', '70', '007', 'n', 'x');
		const parts = fc.array(part, { minLength: 1, maxLength: 5 }).map((all) => all.join('-'));
		const hint = fc.oneof(fc.constant(''), parts);
		fc.assert(
			fc.property(parts, hint, hint, hint, (id, municipality, organisation, role) => {
				const own = { municipality, organisation, role };
				const { form, number } = shortenId(id, own);
				expect(restore(form, number, own)).toBe(id);
			}),
		);
	});
});
