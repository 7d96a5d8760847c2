import { contactFields, newEntryFields, organisationFields } from '../domain/entry-fields.ts';
import type { ReportLanguage } from '../domain/problem.ts';
import { type ExportedEntries, exportCsv, exportWorkbook } from '../formats/content-export.ts';
import { inKeyOrder, writeEntryYaml } from '../importers/entry-yaml.ts';

/** What contacts and organisations are exported as. */
export type ExportForm = 'xlsx' | 'csv' | 'yaml';

/**
 * The files of an export by their paths. The same content gives the same bytes.
 *
 * @param target the workbook, the file of values, beside which that of organisations stands, or the folder
 */
export async function exportContent(
	entries: ExportedEntries,
	form: ExportForm,
	target: string,
	language: ReportLanguage,
): Promise<ReadonlyMap<string, Uint8Array | string>> {
	switch (form) {
		case 'xlsx':
			return new Map([[target, await exportWorkbook(entries, language)]]);
		case 'csv':
			return new Map([
				[target, exportCsv('contact', entries, language)],
				[target.replace(/(\.csv)$/iu, '-organisationer$1'), exportCsv('organisation', entries, language)],
			]);
		case 'yaml': {
			const folder = target.replace(/[\\/]+$/u, '');
			return new Map([
				...entries.organisations.map((each) => {
					const text = writeEntryYaml(inKeyOrder('organisation', newEntryFields(organisationFields(each))));
					return [`${folder}/organisations/${each.id}.yaml`, text] as const;
				}),
				...entries.contacts.map((each) => {
					const text = writeEntryYaml(inKeyOrder('contact', newEntryFields(contactFields(each))));
					return [`${folder}/contacts/${each.id}.yaml`, text] as const;
				}),
			]);
		}
	}
}
