import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../src/data/content-files.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import { getSeverity } from '../../../src/domain/severity.ts';
import { checkImport } from '../../../src/importers/check-import.ts';
import type { ContentFile } from '../../../src/importers/content-file.ts';
import { readContentFolder } from '../../../src/importers/content-folder.ts';
import type { Draft } from '../../../src/importers/draft.ts';
import { planImport } from '../../../src/importers/import-plan.ts';
import { readPresentContent } from '../../../src/importers/present-entries.ts';

const today = '2026-12-01' as IsoDate;
const valid = readContentFiles('tests/fixtures/broken/_valid');
const options = { today, date: undefined, isSourceSaid: false, removes: true };

/** Few values, so that rows are alike in every way. */
const row = fc.record(
	{
		role: fc.constantFrom('Arkivarie', 'Registrator', 'arkivarie', 'Kurator'),
		organisation: fc.constantFrom('Ystads kommun', 'Region Skåne', 'Malå kommun', 'ystad'),
		person: fc.option(
			fc.record({ given: fc.constantFrom('Ada', 'Bo'), family: fc.constantFrom('Ek', 'Ask', 'af Ek') }),
		),
		phones: fc.option(
			fc.constantFrom<unknown>('112', ['0411-57 70 00'], [{ number: '0411-57 70 01', label: 'växel' }]),
		),
		emails: fc.constantFrom('ett@ystad.example', 'två', 'tre@ystad.example, fyra@ystad.example'),
		municipalities: fc.constantFrom<unknown>('Ystad', ['Malå', 'Ystad'], 'Yxstad', null),
		verified: fc.constantFrom('2026-01-10', '2026-02-20', 'igår'),
		status: fc.constantFrom(null, 'ended'),
	},
	{ requiredKeys: ['role', 'organisation'] },
);

function toDrafts(rows: readonly Readonly<Record<string, unknown>>[]): Draft[] {
	return rows.map((fields, index) => ({
		kind: 'contact',
		id: undefined,
		fields,
		location: { file: 'lista.csv', position: { line: index + 2, column: 1 } },
		excerpt: JSON.stringify(fields),
		doubts: [],
	}));
}

function importRows(files: readonly ContentFile[], drafts: readonly Draft[]) {
	const source = { drafts, isWhole: true, source: 'Uppgift till katalogen, 2026-12-01' };
	const planning = planImport([source], readPresentContent(files, today), options);
	let step = planning.next();
	while (step.done !== true) step = planning.next(0);
	const checked = checkImport(files, readContentFolder(files, today).problems, step.value, today, () => true);
	const written = [...checked.files.values()];
	const paths = new Set(written.map(({ path }) => path));
	const after = [
		...files.filter(({ path }) => !paths.has(path)),
		...written.map(({ path, after: text }) => ({ path, content: new TextEncoder().encode(text) })),
	];
	return { plan: step.value, checked, written, after };
}

describe('importing any list', () => {
	it('leaves a content without errors, and finds nothing to do the second time', () => {
		fc.assert(
			fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
				const drafts = toDrafts(rows);
				const { after, plan, checked } = importRows(valid, drafts);
				expect(plan.entries.length).toBeGreaterThanOrEqual(rows.length);
				const { problems } = readContentFolder(after, today);
				expect(problems.filter((problem) => getSeverity(problem) === 'error')).toEqual([]);
				// A row that was left out can be taken for another that nothing tells it from.
				if (checked.refused.size === 0) expect(importRows(after, drafts).written).toEqual([]);
			}),
			{ numRuns: 30 },
		);
	});
});
