import { expect, it } from 'vitest';
import { describeImport } from '../../../src/cli/import-preview.ts';
import { createLabels } from '../../../src/cli/import-questions.ts';
import { readContentFiles } from '../../../src/data/content-files.ts';
import type { ReportLanguage } from '../../../src/domain/problem.ts';
import { checkImport } from '../../../src/importers/check-import.ts';
import { planImport } from '../../../src/importers/import-plan.ts';
import { readPresentContent } from '../../../src/importers/present-entries.ts';
import { readSheetDrafts } from '../../../src/importers/sheet-drafts.ts';
import { today } from '../fixture-directory.ts';

const files = readContentFiles('tests/fixtures/annat-natverk');

/** What an import of a file of values says, where nothing is asked. */
function preview(text: string, language: ReportLanguage = 'sv') {
	const { drafts } = readSheetDrafts({ path: 'lista.csv', content: new TextEncoder().encode(text) });
	const present = readPresentContent(files, today);
	const planning = planImport([{ drafts, isWhole: true, source: 'Ur listan' }], present, {
		today,
		date: undefined,
		isSourceSaid: false,
		removes: true,
	});
	let step = planning.next();
	while (step.done !== true) step = planning.next(0);
	const checked = checkImport(files, [], step.value, today, () => true);
	return describeImport(step.value, checked, createLabels(present, step.value), language, false);
}

it('counts what goes because a sheet has it no more, and says what it is, however much else there is', () => {
	const { counts, lines } = preview(
		'Id;Telefon;E-post;Kontrollerad\nystad-arkiv;112;;2026-11-01\nsydost-hembygd;0980-319 201;;2026-11-01\n',
	);
	expect(counts).toMatchObject({ changed: 2, removed: 2 });
	expect(lines[0]).toBe('0 nya, 2 ändrade, 0 som redan stämmer, 2 uppgifter tas bort.');
	const at = lines.indexOf('Tas bort, eftersom filen inte har det:');
	expect(lines.slice(at + 1, at + 3)).toEqual([
		'  - Kommunarkivarie, Ängla-Britt af Ölandsson, Ystads kommun: Telefon: 070-174 06 05 (direkt)',
		'  - Kommunarkivarie, Ängla-Britt af Ölandsson, Ystads kommun: E-post: arkivet@ystad.example',
	]);
});

const divided = 'Id;Namn;Källa;Telefon\nystad-arkiv;Ängla-Britt Karin Öst;Ur listan;0411-57 70 00, ankn 12\n';

it.each([
	['sv', ['1. förnamn Ängla-Britt Karin, efternamn Öst  ← valt', '2. förnamn Ängla-Britt, efternamn Karin Öst']],
	[
		'en',
		['1. given name Ängla-Britt Karin, family name Öst  ← chosen', '2. given name Ängla-Britt, family name Karin Öst'],
	],
] as const)(
	'says of each way to divide a name what is the given name and the family name (%s)',
	(language, choices) => {
		const lines = preview(divided, language).lines.map((line) => line.trim());
		expect(lines).toEqual(expect.arrayContaining([...choices]));
	},
);

it('says of a number what its extension is', () => {
	expect(preview(divided).lines.join('\n')).toContain('0411-57 70 00 (ankn 12)');
	expect(preview(divided, 'en').lines.join('\n')).toContain('0411-57 70 00 (ext. 12)');
});

it('says what is what where a name is only divided in another place', () => {
	const { lines } = preview('Id;Förnamn;Efternamn\nystad-arkiv;Ängla-Britt af;Ölandsson\n');
	expect(lines).toEqual(
		expect.arrayContaining([
			'        står nu: förnamn Ängla-Britt, efternamn af Ölandsson, sorteras under Ölandsson',
			'        blir:    förnamn Ängla-Britt af, efternamn Ölandsson',
		]),
	);
});
