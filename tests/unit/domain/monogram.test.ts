import { describe, expect, it } from 'vitest';
import { monogram } from '../../../src/domain/monogram.ts';

describe('a monogram', () => {
	it.each([
		['Kontaktkatalogen', 'K'],
		['”återbruket”', 'Å'],
		['e\u0301tudes', 'É'],
		['24 timmar', '2'],
		['🙂 Glad', 'G'],
		['…', ''],
	])('of %s is %s', (name, letter) => {
		expect(monogram(name)).toBe(letter);
	});
});
