import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/directory.ts';
import { csv } from '../../../src/formats/csv.ts';
import { excelCsv } from '../../../src/formats/excel-csv.ts';
import { xlsx } from '../../../src/formats/xlsx.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { hostileContact } from '../../hostile-text.ts';
import { expectedRow, tableFiles } from '../../read-tables.ts';
import { fixtureDirectory } from '../../unit/fixture-directory.ts';

const directory = fixtureDirectory();
const [, , model] = directory.contacts as readonly [Contact, Contact, Contact];
/** `npm run test:long` has ten thousand. */
const count = process.env['TEST_LONG'] ? 10_000 : 1000;
const contacts = fc
	.sample(hostileContact(model), { numRuns: count, seed: Number(process.env['PROPERTY_SEED'] ?? 2014) })
	.map((contact, index) => ({ ...contact, id: `post-${index}` }));

describe(`${count} contacts with hostile texts in every field`, () => {
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
