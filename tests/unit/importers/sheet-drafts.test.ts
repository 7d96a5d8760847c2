import { expect, it } from 'vitest';
import { readSheetDrafts } from '../../../src/importers/sheet-drafts.ts';
import { makeWorkbook } from '../../make-workbook.ts';

it('a row is a draft of what its columns say, and of what they say that there is none of', () => {
	const rows = [
		['Id', 'Uppdrag', 'Organisation', 'Telefon', 'E-post', 'Förnamn', 'Efternamn', 'Anteckning'],
		['', 'Rektor', 'Ystads kommun', '', 'a@ystad.se, b@ystad.se', 'Ada', 'Ek', 'Ring först'],
		['chef', 'Chef', 'Ystads kommun', '112', '', '', '', ''],
	];
	const organisations = [
		['Namn', 'Slag'],
		['Ystads kommun', 'Kommun'],
	];
	const content = makeWorkbook([
		{ name: 'Kontakter', rows },
		{ name: 'Organisationer', rows: organisations },
	]);
	expect(readSheetDrafts({ path: 'lista från Excel.xlsx', content })).toEqual({
		problems: [],
		drafts: [
			{
				kind: 'contact',
				id: undefined,
				fields: {
					role: 'Rektor',
					organisation: 'Ystads kommun',
					phones: null,
					emails: ['a@ystad.se', 'b@ystad.se'],
					person: { given: 'Ada', family: 'Ek' },
					note: 'Ring först',
				},
				location: {
					file: 'lista från Excel.xlsx',
					position: { line: 2, column: 1 },
					cell: { sheet: 'Kontakter', heading: undefined },
				},
				excerpt: 'Rektor | Ystads kommun | a@ystad.se, b@ystad.se | Ada | Ek | Ring först',
				namedByColumn: new Set(),
				doubts: [],
			},
			expect.objectContaining({
				id: 'chef',
				fields: expect.objectContaining({ phones: ['112'], emails: null, person: null, note: null }),
			}),
			expect.objectContaining({ kind: 'organisation', fields: { name: 'Ystads kommun', kind: 'kommun' } }),
		],
	});
});

it('a group has nothing of what the row leaves empty, and no word of what the sheet has no column for', () => {
	const rows = [
		['Uppdrag', 'Organisation', 'Telefon', 'Vad numren är', 'Anknytning', 'Namn', 'Källa'],
		['Rektor', 'Ystads kommun', '112 | 0411-57 70 00 (jour)', ' | ', '', 'Ada Ek', ''],
	];
	const { drafts } = readSheetDrafts({ path: 'a.xlsx', content: makeWorkbook([{ name: 'Kontakter', rows }]) });
	expect(drafts[0]?.fields).toMatchObject({
		phones: [
			{ number: '112', label: null, extension: null },
			{ number: '0411-57 70 00', label: 'jour', extension: null },
		],
		person: { given: 'Ada', family: 'Ek', source: null },
	});
	expect(drafts[0]?.fields['person']).not.toHaveProperty('sortName');
});

it.each(['0411-57 70 00 ()', '0411-57 70 00 ( )', '0411-57 70 00 (', '0411-57 70 00 -', '0411-57 70 00:'])(
	'a number with nothing said of it, %s, is the number',
	(text) => {
		const rows = [
			['Uppdrag', 'Telefon'],
			['Rektor', text],
		];
		const { drafts } = readSheetDrafts({ path: 'a.xlsx', content: makeWorkbook([{ name: 'Kontakter', rows }]) });
		expect(drafts[0]?.fields['phones']).toEqual(['0411-57 70 00']);
	},
);
