import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/formats/csv.ts';
import { excelCsv } from '../../../src/formats/excel-csv.ts';
import { xlsx } from '../../../src/formats/xlsx.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { expectedRow, tableFiles } from '../../read-tables.ts';
import { contacts, directory } from './hostile-contacts.ts';

describe(`${contacts.length} contacts with hostile texts in every field`, () => {
	it.each([csv, excelCsv, xlsx])(
		'are all in the table $label, as they were, and nothing else is',
		async (format) => {
			const list = { scope: 'directory', title: 'Alla', page: '/', contacts } as const;
			const content = await format.render(list, { directory, language: 'sv', t: translator('sv') });
			const rows = (await tableFiles[format.ending]?.(Buffer.from(content))) ?? [];
			expect(rows).toHaveLength(contacts.length);
			const wrong = contacts.filter((contact, index) => {
				const row = rows[index] ?? {};
				return Object.entries(expectedRow(contact, directory)).some(([name, value]) => row[name] !== value);
			});
			expect(wrong).toEqual([]);
		},
		60_000,
	);
});
