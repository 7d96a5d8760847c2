import { expect, it } from 'vitest';
import { describeImport } from '../../../src/cli/import-preview.ts';
import { createLabels } from '../../../src/cli/import-questions.ts';
import { readContentFiles } from '../../../src/data/content-files.ts';
import { checkImport } from '../../../src/importers/check-import.ts';
import { planImport } from '../../../src/importers/import-plan.ts';
import { readPresentContent } from '../../../src/importers/present-entries.ts';
import { readSheetDrafts } from '../../../src/importers/sheet-drafts.ts';
import { today } from '../fixture-directory.ts';

const files = readContentFiles('tests/fixtures/annat-natverk');

/** What an import of a file of values says, where nothing is asked. */
function preview(text: string) {
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
	return describeImport(step.value, checked, createLabels(present, step.value), 'sv', false);
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
