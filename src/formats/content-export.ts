import type { ContactEntry } from '../domain/contact.ts';
import { columnsOf, type SheetKind, sheetNames } from '../domain/content-columns.ts';
import { contactFields, type EntryFields, organisationFields } from '../domain/entry-fields.ts';
import type { OrganisationEntry } from '../domain/organisation.ts';
import type { ReportLanguage } from '../domain/problem.ts';
import { slugify } from '../domain/slug.ts';
import { guardCell } from '../domain/spreadsheet-guard.ts';
import { writeRow } from '../domain/write-row.ts';
import { writeDelimited } from './delimited-text.ts';
import { writeTables } from './workbook.ts';

/** All that the content says of contacts and organisations, as it is written there. */
export interface ExportedEntries {
	readonly contacts: readonly ContactEntry[];
	readonly organisations: readonly OrganisationEntry[];
}

/** A workbook with a sheet of contacts and one of organisations. */
export function exportWorkbook(entries: ExportedEntries, language: ReportLanguage): Promise<Uint8Array<ArrayBuffer>> {
	return writeTables(
		(['contact', 'organisation'] as const).map((kind) => {
			return { name: sheetNames[kind][language], table: createContentTable(kind, entries, language) };
		}),
	);
}

/** One of the two as a file of values that Excel opens by a double click, of which a spreadsheet runs and changes nothing. */
export function exportCsv(kind: SheetKind, entries: ExportedEntries, language: ReportLanguage): string {
	const rows = createContentTable(kind, entries, language).map((row) => row.map(guardCell));
	return `\uFEFF${writeDelimited(rows, ';')}`;
}

function createContentTable(
	kind: SheetKind,
	{ contacts, organisations }: ExportedEntries,
	language: ReportLanguage,
): string[][] {
	const columns = columnsOf(kind).filter(({ isReadOnly }) => !isReadOnly);
	const nameOf = nameOrganisations(organisations);
	const rows = (kind === 'contact' ? sorted(contacts) : sorted(organisations)).map((entry) => {
		const fields = 'role' in entry ? contactFields(entry) : organisationFields(entry);
		const cells = writeRow(kind, entry.id, withNames(fields, nameOf), language);
		return columns.map(({ name }) => cells.get(name) ?? '');
	});
	return [columns.map(({ headings }) => headings[language]), ...rows];
}

function withNames(fields: EntryFields, nameOf: (id: unknown) => unknown): EntryFields {
	return Object.fromEntries(
		Object.entries(fields).map(([key, value]) => [
			key,
			key === 'organisation' || key === 'parent' ? nameOf(value) : value,
		]),
	);
}

/** Organisations go by their names, which is what people write, where nothing else could be meant. */
function nameOrganisations(organisations: readonly OrganisationEntry[]): (id: unknown) => unknown {
	const meanings = Map.groupBy(
		organisations.flatMap(({ id, name }) => [...new Set([id, slugify(name)])].map((text) => ({ text, id }))),
		({ text }) => text,
	);
	const names = new Map(organisations.map(({ id, name }) => [id, name]));
	return (id) => {
		const name = names.get(String(id));
		return name !== undefined && slugify(name) !== '' && meanings.get(slugify(name))?.length === 1 ? name : id;
	};
}

function sorted<Entry extends { readonly id: string }>(entries: readonly Entry[]): Entry[] {
	return [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
}
