import type { z } from 'zod';
import type { ContactEntry } from '../domain/contact.ts';
import { contactSchema } from '../domain/contact.ts';
import { columnOfPath, columnsOf } from '../domain/content-columns.ts';
import type { IsoDate } from '../domain/date.ts';
import { isId, suggestId } from '../domain/id.ts';
import { createSuggester } from '../domain/nearest.ts';
import { type OrganisationEntry, organisationSchema } from '../domain/organisation.ts';
import { type Finding, finding, type Location, type Problem } from '../domain/problem.ts';
import { toFindings } from '../domain/schema-finding.ts';
import type { ContentFile } from './content-file.ts';
import type { Draft } from './draft.ts';
import { findPrivateMail } from './private-mail.ts';
import { type SettledDraft, settleDrafts } from './settle-drafts.ts';
import { toDraft } from './sheet-drafts.ts';
import { readSheetFile } from './sheet-file.ts';
import type { SheetRow } from './sheet-rows.ts';
import type { Located } from './yaml-file.ts';

/** Entries with files of their own, beside which a sheet is read. */
export interface EntriesInFiles {
	readonly contacts: readonly Located<ContactEntry>[];
	readonly organisations: readonly Located<OrganisationEntry>[];
	/** The paths of all of them by id, those that cannot be read too. */
	readonly paths: Readonly<Record<Draft['kind'], ReadonlyMap<string, string>>>;
}

/** What the sheets of a content folder say. */
export interface SheetContent {
	readonly contacts: readonly Located<ContactEntry>[];
	readonly organisations: readonly Located<OrganisationEntry>[];
	/** Every entry that a row is of, those with problems too. */
	readonly entries: readonly { readonly kind: Draft['kind']; readonly id: string; readonly location: Location }[];
	readonly problems: readonly Problem[];
}

/** An entry of a sheet, and where its values stand. */
interface SheetEntry {
	readonly draft: SettledDraft;
	readonly row: SheetRow | undefined;
	locate(path: readonly PropertyKey[]): Location;
}

/**
 * Reads contacts and organisations that are kept in sheets. Nothing is ever written to one.
 *
 * @param published ids of contacts that have been, whose addresses must not come to mean another row
 */
export function readSheetContent(
	files: readonly ContentFile[],
	inFiles: EntriesInFiles,
	published: ReadonlySet<string>,
	today: IsoDate,
): SheetContent {
	if (files.length === 0) return { contacts: [], organisations: [], entries: [], problems: [] };
	const sheets = files.map(readSheetFile);
	const rows = sheets.flatMap((sheet) => sheet.rows);
	const { entries, problems } = settleRows(rows, inFiles, published);
	const duplicates = findDuplicates(entries, inFiles);
	const contacts: Located<ContactEntry>[] = [];
	const organisations: Located<OrganisationEntry>[] = [];
	const schema = contactSchema(today);
	const validated = entries.flatMap((entry): Problem[] => {
		if (duplicates.has(entry)) return [];
		const { located, problems: found } =
			entry.draft.kind === 'contact' ? validateEntry(entry, schema) : validateEntry(entry, organisationSchema);
		if (located !== undefined) {
			if (entry.draft.kind === 'contact') contacts.push(located as Located<ContactEntry>);
			else organisations.push(located as Located<OrganisationEntry>);
		}
		return found;
	});
	return {
		contacts,
		organisations,
		entries: entries.map(({ draft: { kind, id }, locate }) => ({ kind, id, location: locate(['id']) })),
		problems: [
			...sheets.flatMap((sheet) => sheet.problems),
			...problems,
			...duplicates.values(),
			...withoutRepeated(validated),
		],
	};
}

/** Rows with their ids, and organisations that they name and nobody has. */
function settleRows(
	rows: readonly SheetRow[],
	inFiles: EntriesInFiles,
	published: ReadonlySet<string>,
): { entries: SheetEntry[]; problems: Problem[] } {
	const drafts = rows.map(toDraft);
	const formerIn = (kind: Draft['kind'], entries: readonly Located<{ readonly formerIds: readonly string[] }>[]) => [
		...inFiles.paths[kind].keys(),
		...entries.flatMap(({ value }) => value.formerIds),
		...drafts.flatMap((draft) => (draft.kind === kind ? [draft.fields['formerIds'] ?? []].flat().map(String) : [])),
	];
	const { drafts: settled, numbered } = settleDrafts(drafts, {
		organisations: inFiles.organisations.map(({ value: { id, name } }) => ({ id, name })),
		contacts: [],
		taken: {
			contact: new Set(formerIn('contact', inFiles.contacts)),
			organisation: new Set(formerIn('organisation', inFiles.organisations)),
		},
	});
	const rowAt = new Map(rows.map((row) => [row.location, row]));
	const entries = settled.map((draft, index): SheetEntry => {
		const row = rows[index];
		if (row !== undefined) return { draft, row, locate: (path) => row.locate(path) };
		const first = rowAt.get(draft.location);
		return { draft, row: undefined, locate: () => first?.locate(['organisation']) ?? draft.location };
	});
	const isNumbered = new Set(numbered);
	return {
		entries,
		problems: [
			...entries.flatMap(({ draft, row, locate }): Problem[] => [
				...(row?.doubts ?? []).map(({ field, about }) => ({ ...about, location: locate([field]) })),
				...(isNumbered.has(draft) ? [{ ...tellNumbered(draft.id, published), location: locate(['role']) }] : []),
			]),
			...findNewOrganisations(entries, inFiles),
		],
	};
}

/** An id that others may get when rows are moved: harmless until somebody has linked to it. */
function tellNumbered(id: string, published: ReadonlySet<string>): Finding {
	return published.has(id) ? finding('sheet-id-by-order-published', { id }) : finding('sheet-id-by-order', { id });
}

/**
 * Organisations that nobody has and that are called nearly as one that somebody has, or as a municipality that other rows name. Neighbouring municipalities are called
 * nearly the same.
 */
function findNewOrganisations(entries: readonly SheetEntry[], inFiles: EntriesInFiles): Problem[] {
	const nameOf = ({ draft: { fields } }: SheetEntry) => String(fields['name'] ?? '');
	const isNew = ({ draft: { kind }, row }: SheetEntry) => kind === 'organisation' && row === undefined;
	const isPlaced = ({ draft: { fields } }: SheetEntry) => fields['area'] !== undefined;
	const added = entries.filter(isNew);
	const others = entries.filter((entry) => entry.draft.kind === 'organisation' && !isNew(entry)).map(nameOf);
	const suggest = createSuggester([...others, ...inFiles.organisations.map(({ value }) => value.name)]);
	const suggestAdded = createSuggester(added.filter(isPlaced).map(nameOf), undefined, FEW_EDITS);
	return added.flatMap((entry): Problem[] => {
		const name = nameOf(entry);
		const near = isPlaced(entry) ? undefined : (suggest(name) ?? suggestAdded(name));
		if (near === undefined) return [];
		return [{ ...finding('sheet-organisation-new', { name, near }), location: entry.locate([]) }];
	});
}

/** The town hall is called by the municipality's name and three letters more. */
const FEW_EDITS = 2;

/** Entries whose id another has already, with what is to be said of it. */
function findDuplicates(entries: readonly SheetEntry[], { paths }: EntriesInFiles): Map<SheetEntry, Problem> {
	const first = new Map<string, Location>();
	const duplicates = new Map<SheetEntry, Problem>();
	for (const entry of entries) {
		const { kind, id } = entry.draft;
		const path = paths[kind].get(id);
		const other =
			first.get(`${kind}/${id}`) ?? (path === undefined ? undefined : { file: path, position: 'unavailable' });
		const location = entry.locate(['id']);
		if (other === undefined) first.set(`${kind}/${id}`, location);
		else {
			const row = other.position === 'unavailable' ? {} : { row: other.position.line };
			duplicates.set(entry, { ...finding('contact-id-duplicate', { id, other: other.file, ...row }), location });
		}
	}
	return duplicates;
}

function validateEntry<Schema extends z.ZodType<object>>(
	{ draft: { kind, id, fields }, row, locate }: SheetEntry,
	schema: Schema,
): { located?: Located<z.output<Schema> & { readonly id: string }>; problems: Problem[] } {
	const said = withoutNull(fields);
	const mail = findPrivateMail(said).map(({ about, path }): Problem => ({ ...about, location: locate(path) }));
	const wrongId: Problem[] = isId(id)
		? []
		: [
				{
					...finding('id-invalid', { value: id, of: kind, suggestion: suggestId(id) }),
					location: locate(['id']),
				},
			];
	const result = schema.safeParse(said, { reportInput: true });
	if (result.success) {
		const problems = [...wrongId, ...mail];
		if (wrongId.length > 0) return { problems };
		return { located: { value: { ...result.data, id }, findLocation: (path) => locate(path) }, problems };
	}
	const faults = toFindings(result.error, schema).map(({ finding: about, path }): Problem => {
		if (about.code !== 'field-missing') return { ...about, location: locate(path) };
		const keys = about.args.field.split('.');
		const column = columnOfPath(columnsOf(kind), keys);
		const heading = column?.headings.sv ?? about.args.field;
		const isThere = columnsOf(kind).some(
			(each) => row?.columns.has(each.name) && each.keys.join('.') === keys.join('.'),
		);
		if (row === undefined || column === undefined || isThere) {
			const location = locate(keys);
			return { ...finding('sheet-cell-missing', { heading: location.cell?.heading ?? heading }), location };
		}
		return { ...finding('sheet-column-missing', { heading }), location: row.head };
	});
	return { problems: [...wrongId, ...faults, ...mail] };
}

/** The same value without the keys that have nothing. */
function withoutNull(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutNull);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNull(inner)]])),
	);
}

/** A column that is not there is told once, and not for each row. */
function withoutRepeated(problems: readonly Problem[]): Problem[] {
	const told = new Set<string>();
	return problems.filter((problem) => {
		if (problem.code !== 'sheet-column-missing') return true;
		const key = JSON.stringify(problem);
		return !told.has(key) && told.add(key);
	});
}
