import { describe, expect, it } from 'vitest';
import { compareSwedish, indexLetter } from '../../../src/domain/collation.ts';
import { municipalities } from '../../../src/domain/municipality.ts';

describe('Swedish order', () => {
	it('puts å, ä and ö last, in that order, and their Nordic kin with them', () => {
		const names = ['Öst', 'Ärlig', 'Zäta', 'Ås', 'Øst', 'Åberg', 'Aas', 'Öberg', 'Æbelø', 'Ailu'];
		expect([...names].sort(compareSwedish)).toEqual([
			'Aas',
			'Ailu',
			'Zäta',
			'Åberg',
			'Ås',
			'Æbelø',
			'Ärlig',
			'Öberg',
			'Öst',
			'Øst',
		]);
	});

	it('ends the municipalities with Överkalix and Övertorneå', () => {
		const names = municipalities.map(({ name }) => name).sort(compareSwedish);
		expect(names.slice(-2)).toEqual(['Överkalix', 'Övertorneå']);
		expect(names[0]).toBe('Ale');
	});

	it('keeps w apart from v and counts numbers as numbers', () => {
		expect(['Wall', 'Vik', 'Wik', 'Vall'].sort(compareSwedish)).toEqual(['Vall', 'Vik', 'Wall', 'Wik']);
		expect(['Distrikt 10', 'Distrikt 2'].sort(compareSwedish)).toEqual(['Distrikt 2', 'Distrikt 10']);
	});

	it.each([
		['Åberg', 'Å'],
		['Ærlig', 'Ä'],
		['Øst', 'Ö'],
		['Ünsal', 'Y'],
		['éclair', 'E'],
		['Đorđe', 'D'],
		['Šimek', 'S'],
		['’t Hooft', 'T'],
		['112', '#'],
	])('puts %s under %s', (name, letter) => {
		expect(indexLetter(name)).toBe(letter);
	});
});
