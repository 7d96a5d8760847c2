import { expect, it } from 'vitest';
import { compareEntry } from '../../../src/agreement/compare-entry.ts';
import type { Expected } from '../../../src/agreement/statement.ts';

const expected: readonly Expected[] = [
	{ field: 'title', text: 'Åsa Öberg', need: 'must' },
	{ field: 'role', text: 'Arkivarie', need: 'page' },
	{ field: 'phones', text: '070\u2011174\u00A006\u00A005', need: 'must' },
	{ field: 'organisation', text: 'Malå kommun', need: 'must' },
	{ field: 'municipalities', text: 'Malå', need: 'may' },
];
const compare = (prose: string, around = '') => compareEntry('post', { prose }, expected, ['Telefon'], around);
const differs = (field: string, stands: string | undefined, should: string | undefined) => ({
	...{ code: 'differs', contact: 'post', field },
	stands,
	should,
});

it.each([
	[
		'all of it, in any order and however it is broken',
		'Malå kom\nmun. Arki\u00ADvarie: Åsa Öberg, Telefon: 070-174 06 05 (Malå)',
		[],
	],
	[
		'a wrong digit',
		'Åsa Öberg, Arkivarie, Malå kommun. 070-174 06 06',
		[differs('phones', '070-174 06 06', expected[2]?.text)],
	],
	[
		'a number within a longer one',
		'Åsa Öberg, Arkivarie, Malå kommun. 070-174 06 051',
		[differs('phones', '070-174 06 051', expected[2]?.text)],
	],
	['what is lacking', 'Åsa Öberg, Arkivarie, Malå kommun.', [differs('phones', undefined, expected[2]?.text)]],
	[
		'what is too much',
		'Åsa Öberg, Arkivarie, Malå kommun. 070-174 06 05 Pensionär',
		[differs('text', 'Pensionär', undefined)],
	],
])('finds in running words %s', (_, prose, findings) => {
	expect(compare(prose)).toEqual(findings);
});

it('lets what is said once for all stand outside', () => {
	const prose = 'Åsa Öberg, Malå kommun. 070-174 06 05';
	expect(compare(prose)).toEqual([differs('role', undefined, 'Arkivarie')]);
	expect(compare(prose, 'Arkivarie:')).toEqual([]);
});

it('compares fields with fields of their kind', () => {
	const said = [
		{ field: 'title', text: 'Åsa Öberg' },
		{ field: 'organisation', text: 'Norsjö kommun' },
		{ field: 'phones', text: '070-174 06 05' },
	] as const;
	expect(
		compareEntry(
			'post',
			{ said },
			expected.filter(({ need }) => need === 'must'),
		),
	).toEqual([differs('organisation', 'Norsjö kommun', 'Malå kommun')]);
});
