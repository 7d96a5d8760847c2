import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExportForm, exportContent } from '../../../src/data/exported-content.ts';
import type { ContentFile } from '../../../src/importers/content-file.ts';
import { readContentFolder } from '../../../src/importers/content-folder.ts';
import { type DrawnEntries, drawnEntries, today } from '../../drawn-entries.ts';
import { isLongRun } from '../../in-every-run.ts';

/** Where an export of each form stands when it is the content. */
const places: Readonly<Record<ExportForm, string>> = { xlsx: 'contacts.xlsx', csv: 'contacts.csv', yaml: '.' };

describe('the content of a directory', { timeout: isLongRun ? 600_000 : 60_000 }, () => {
	it('is the same after it has been moved to a workbook, CSV and YAML files', async () => {
		const seen = { contacts: 0, organisations: 0 };
		await fc.assert(
			fc.asyncProperty(drawnEntries, fc.constantFrom('sv', 'en'), async (drawn, language) => {
				seen.contacts += drawn.contacts.length;
				seen.organisations += drawn.organisations.length;
				let entries = drawn;
				for (const form of ['xlsx', 'csv', 'yaml'] as const) {
					const files = await move(entries, form, language);
					expect((await move(entries, form, language)).map(({ content }) => content)).toEqual(
						files.map(({ content }) => content),
					);
					entries = readContentFolder(files, today).entries;
					expect(sorted(entries)).toEqual(sorted(drawn));
				}
			}),
			{ numRuns: isLongRun ? 1000 : 20 },
		);
		// What the schemas refuse of what is drawn must not be all of it.
		expect(seen.contacts).toBeGreaterThan(20);
		expect(seen.organisations).toBeGreaterThan(20);
	});
});

async function move(entries: DrawnEntries, form: ExportForm, language: 'sv' | 'en'): Promise<ContentFile[]> {
	return [...(await exportContent(entries, form, places[form], language))].map(([path, content]) => ({
		path: path.replace(/^\.\//u, '').replace('contacts-organisationer', 'organisations'),
		content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
	}));
}

function sorted({ contacts, organisations }: DrawnEntries): DrawnEntries {
	const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]) =>
		[...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
	return { contacts: byId(contacts), organisations: byId(organisations) };
}
