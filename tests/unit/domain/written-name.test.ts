import { describe, expect, it } from 'vitest';
import { splitName } from '../../../src/domain/written-name.ts';

const inWords = (whole: string) => splitName(whole).map(({ given, family }) => `${given} / ${family}`);

describe('a whole name', () => {
	it.each([
		['Ada Ek', ['Ada / Ek']],
		['Ek, Ada', ['Ada / Ek']],
		['Ada af Ek', ['Ada / af Ek']],
		[
			'Anna Maria Berg Fransson',
			['Anna Maria Berg / Fransson', 'Anna Maria / Berg Fransson', 'Anna / Maria Berg Fransson'],
		],
	])('"%s" is divided in so many ways', (whole, ways) => {
		expect(inWords(whole)).toEqual(ways);
	});

	it.each([
		['Sven-Erik "Svenne" Åström', ['Sven-Erik "Svenne" / Åström']],
		['Sven-Erik ”Svenne” Åström', ['Sven-Erik ”Svenne” / Åström']],
		["Sven 'Lill Svenne' Åström", ["Sven 'Lill Svenne' / Åström"]],
		['Sven "Svenne" af Ek', ['Sven "Svenne" / af Ek']],
		['Anna "Mia" Berg Ek', ['Anna "Mia" Berg / Ek', 'Anna "Mia" / Berg Ek']],
		['Sven Åström "Svenne"', ['Sven "Svenne" / Åström', 'Sven / Åström']],
		['Åström, Sven "Svenne"', ['Sven "Svenne" / Åström']],
		['"Svenne" Åström', ['"Svenne" / Åström']],
		["Anna Berg 'Annie'", ["Anna 'Annie' / Berg", 'Anna / Berg']],
		['Anna Maria ’Mia’', ['Anna ’Mia’ / Maria', 'Anna / Maria']],
		[
			"Anna Maria O'Hara 'Mia'",
			["Anna Maria 'Mia' / O'Hara", "Anna 'Mia' / Maria O'Hara", "Anna Maria / O'Hara", "Anna / Maria O'Hara"],
		],
		["Anna O'Hara Ek", ["Anna O'Hara / Ek", "Anna / O'Hara Ek"]],
	])('"%s" has no nickname in its family name', (whole, ways) => {
		expect(inWords(whole)).toEqual(ways);
	});

	it.each(["'Lill Anna Maria'", '"Anna Maria Ek"', "Anna 'Lill' 'Mia'", "Anna Lill Mia'", '”Anna ”Mia” ”Ek”'])(
		'%s is divided, however its marks stand',
		(whole) => {
			expect(splitName(whole)).not.toEqual([]);
		},
	);
});
