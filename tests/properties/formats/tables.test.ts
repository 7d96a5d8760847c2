import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/directory.ts';
import { csv } from '../../../src/formats/csv.ts';
import { excelCsv } from '../../../src/formats/excel-csv.ts';
import { xlsx } from '../../../src/formats/xlsx.ts';
import { hostileContact, hostileText } from '../../hostile-text.ts';
import { expectedRow, splitCell } from '../../read-tables.ts';
import { fixtureDirectory } from '../../unit/fixture-directory.ts';
import { tablesOf } from '../../unit/formats/tables-of.ts';

const directory = fixtureDirectory();
const [, , model] = directory.contacts as readonly [Contact, Contact, Contact];
const { readBack } = tablesOf(directory);

describe.each([csv, excelCsv, xlsx])('the table $label', (format) => {
	it('gives back whatever was written, in every field', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(hostileContact(model), { minLength: 1, maxLength: 6 }), async (contacts) => {
				expect(await readBack(format, contacts)).toMatchObject(contacts.map((each) => expectedRow(each, directory)));
			}),
			{ numRuns: format === xlsx ? 20 : 60 },
		);
	});

	it('tells values of one cell apart, whatever is in them', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(hostileText('|\\ a'), { minLength: 1, maxLength: 4 }), async (topics) => {
				const [row] = await readBack(format, [{ ...model, topics }]);
				expect(splitCell(row?.['amnen'] ?? '')).toEqual(topics);
			}),
			{ numRuns: 20 },
		);
	});
});
