import type { z } from 'zod';
import {
	type Caution,
	type DatedProse,
	findContactCautions,
	findOrganisationCautions,
	findProseCautions,
	findSiteCautions,
} from '../domain/cautions.ts';
import { type ContactEntry, contactSchema } from '../domain/contact.ts';
import type { IsoDate } from '../domain/date.ts';
import { type GlossaryTerm, glossarySchema } from '../domain/glossary.ts';
import { goldenQueriesSchema } from '../domain/golden-queries.ts';
import { type OrganisationEntry, organisationSchema } from '../domain/organisation.ts';
import { findUnprintable, listContactTexts, listOrganisationTexts } from '../domain/printed-text.ts';
import { finding, type Problem } from '../domain/problem.ts';
import { type PressRelease, type ProsePage, pageSchema, pressReleaseSchema } from '../domain/prose.ts';
import { languages, type Site, siteSchema } from '../domain/site.ts';
import { type Synonym, synonymsSchema } from '../domain/synonyms.ts';
import { type ChangeRecord, readChangeRecord } from './change-record.ts';
import type { LocatedQuery } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { type LedgerFile, readLedgerFile } from './ledger-file.ts';
import { loadLogotypeReader, loadPdfReaders } from './load-file-readers.ts';
import { findPrivateInPdf } from './pdf-private.ts';
import type { PdfText } from './pdf-text.ts';
import { type ProseDocument, readProse } from './prose-document.ts';
import { readSheetContent, type SheetContent } from './sheet-content.ts';
import { getFileName, type NamedFile, type SortedFiles } from './sort-files.ts';
import { readSource, type SourceText, wholeFile } from './source-text.ts';
import { type Located, readYamlFile } from './yaml-file.ts';

/** What the files of a content folder say, each by itself. A file with an error that leaves nothing to go on with is not here. */
export interface ReadFiles {
	readonly site: Located<Site> | undefined;
	readonly glossary: readonly GlossaryTerm[];
	readonly goldenQueries: readonly LocatedQuery[];
	readonly synonyms: Located<{ readonly synonyms: readonly Synonym[] }> | undefined;
	readonly ledger: LedgerFile | undefined;
	readonly changes: ChangeRecord;
	readonly organisations: readonly Located<OrganisationEntry>[];
	readonly contacts: readonly Located<ContactEntry>[];
	readonly releases: readonly ReadProse<PressRelease>[];
	readonly pages: readonly ReadProse<ProsePage>[];
	/** PDFs of press releases by name: whether each is a PDF at all, and the text of those that have no problems. */
	readonly originals: ReadonlyMap<string, { readonly isPdf: boolean; readonly text: PdfText | undefined }>;
	/** Entries that are kept in sheets, those with problems too. */
	readonly inSheets: SheetContent['entries'];
}

/** A page or a press release, and what in its text is checked when every file has been read. */
export interface ReadProse<Head> extends Located<Head>, Omit<ProseDocument<Head>, 'head' | 'findHeadPosition'> {
	readonly source: SourceText;
	/** The last folder of its path: for pages, the language. */
	readonly folder: string;
}

/**
 * Reads every file, and finds what is wrong with each by itself.
 *
 * @param isPrintable whether the PDFs can show a sign, by its code point
 */
export function readFiles(
	sorted: SortedFiles,
	today: IsoDate,
	isPrintable: (codePoint: number) => boolean,
): { read: ReadFiles; problems: Problem[] } {
	const site = readSite(sorted.site, today, isPrintable);
	const glossary = readOptional(sorted.glossary, glossarySchema);
	// That a word is missing from a glossary that cannot be read says nothing of the word.
	const isGlossaryBroken = sorted.glossary !== undefined && glossary.located === undefined;
	const terms = glossary.located?.value.terms ?? [];
	const golden = readOptional(sorted.goldenQueries, goldenQueriesSchema);
	const synonyms = readOptional(sorted.synonyms, synonymsSchema);
	const ledger = sorted.ledger === undefined ? { problems: [] } : readLedgerFile(sorted.ledger);
	const changes = readChangeRecord(
		sorted.changes.map(({ file }) => file),
		sorted.changeState,
		today,
	);
	const inFiles = {
		organisations: readEntries(sorted.organisations, organisationSchema),
		contacts: readEntries(sorted.contacts, contactSchema(today)),
	};
	const sheets = readSheetContent(
		sorted.sheets,
		{
			organisations: inFiles.organisations.entries,
			contacts: inFiles.contacts.entries,
			paths: { organisation: pathsById(sorted.organisations), contact: pathsById(sorted.contacts) },
		},
		new Set(ledger.ledger?.rows.flatMap(({ kind, id }) => (kind === 'contact' ? [id] : []))),
		today,
	);
	const organisations = [...inFiles.organisations.entries, ...sheets.organisations];
	const contacts = [...inFiles.contacts.entries, ...sheets.contacts];
	const cautions = [
		...cautionsOf(organisations, (entry) => [
			...findOrganisationCautions(entry),
			...findUnprintable(listOrganisationTexts(entry), isPrintable),
		]),
		...cautionsOf(contacts, (entry) => [
			...findContactCautions(entry),
			...findUnprintable(listContactTexts(entry), isPrintable),
		]),
	];
	const releases = readProseFiles(sorted.releases, pressReleaseSchema(today), terms, ({ title }) =>
		findUnprintable([[title, ['title']]], isPrintable),
	);
	const pages = readProseFiles(sorted.pages, pageSchema(today), terms);
	const originals = sorted.originals.map(({ file }) => {
		const { checkPdf, readPdfText } = loadPdfReaders();
		const faults = checkPdf(file);
		const text = faults.length > 0 || 'refused' in file.content ? undefined : readPdfText(file.content);
		const told = text === undefined ? [] : findPrivateInPdf(text).map((about) => wholeFile(file.path, about));
		return { name: getFileName(file), problems: [...faults, ...told], text };
	});
	return {
		read: {
			site: site.located,
			glossary: terms,
			goldenQueries: queriesIn(golden.located),
			synonyms: synonyms.located,
			ledger: ledger.ledger,
			changes,
			organisations,
			contacts,
			inSheets: sheets.entries,
			releases: releases.entries,
			pages: pages.entries.map((page) => ({ ...page, value: { ...page.value, language: page.folder } })),
			originals: new Map(
				originals.map(({ name, problems, text }) => {
					return [name, { isPdf: problems.every(({ code }) => code !== 'file-format-mismatch'), text }];
				}),
			),
		},
		problems: [
			...site.problems,
			...glossary.problems,
			...golden.problems,
			...synonyms.problems,
			...ledger.problems,
			...changes.problems,
			...inFiles.organisations.problems,
			...inFiles.contacts.problems,
			...sheets.problems,
			...cautions,
			...[...releases.problems, ...pages.problems].filter(({ code }) => code !== 'term-unknown' || !isGlossaryBroken),
			...sorted.logotypes.flatMap(({ file }) => loadLogotypeReader().checkLogotype(file)),
			...originals.flatMap(({ problems }) => problems),
		],
	};
}

function readSite(
	file: ContentFile | undefined,
	today: IsoDate,
	isPrintable: (codePoint: number) => boolean,
): ReturnType<typeof readYamlFile<ReturnType<typeof siteSchema>>> {
	if (file === undefined) {
		return { problems: [wholeFile('site.yaml', finding('file-missing', { name: 'site.yaml', folder: '.' }))] };
	}
	const { located, problems } = readYamlFile(file, siteSchema(today));
	if (located === undefined) return { problems };
	const { value, findLocation } = located;
	const cautions = [
		...findSiteCautions(value),
		...findUnprintable(
			languages.map((language) => [value.name[language], ['name', language]]),
			isPrintable,
		),
	];
	return { located, problems: [...problems, ...toProblems(cautions, findLocation)] };
}

function readOptional<Schema extends z.ZodType>(
	file: ContentFile | undefined,
	schema: Schema,
): ReturnType<typeof readYamlFile<Schema>> {
	return file === undefined ? { problems: [] } : readYamlFile(file, schema);
}

function queriesIn(golden: Located<z.output<typeof goldenQueriesSchema>> | undefined): LocatedQuery[] {
	if (golden === undefined) return [];
	return golden.value.queries.map((query, index) => ({ ...query, location: golden.findLocation(['queries', index]) }));
}

/** Entries with the ids that their files' names give them. */
function readEntries<Schema extends z.ZodType<object>>(
	files: readonly NamedFile[],
	schema: Schema,
): { entries: Located<z.output<Schema> & { readonly id: string }>[]; problems: Problem[] } {
	const problems: Problem[] = [];
	const entries = files.flatMap(({ file, id }) => {
		const { located, problems: found } = readYamlFile(file, schema);
		problems.push(...found);
		return located === undefined ? [] : [{ ...located, value: { ...located.value, id } }];
	});
	return { entries, problems };
}

function cautionsOf<Entry>(
	entries: readonly Located<Entry>[],
	findCautions: (entry: Entry) => readonly Caution[],
): Problem[] {
	return entries.flatMap(({ value, findLocation }) => toProblems(findCautions(value), findLocation));
}

function pathsById(files: readonly NamedFile[]): ReadonlyMap<string, string> {
	return new Map(files.map(({ id, file }) => [id, file.path]));
}

function readProseFiles<Schema extends z.ZodType<DatedProse & { readonly title: string }>>(
	files: readonly NamedFile[],
	schema: Schema,
	glossary: readonly GlossaryTerm[],
	findCautions: (head: z.output<Schema>) => readonly Caution[] = () => [],
): { entries: ReadProse<z.output<Schema> & { readonly id: string }>[]; problems: Problem[] } {
	const problems: Problem[] = [];
	const entries = files.flatMap(({ file, id, folder }) => {
		const { source, problems: textProblems } = readSource(file);
		problems.push(...textProblems);
		if (source === undefined) return [];
		const { document, problems: proseProblems } = readProse(source, schema, glossary);
		problems.push(...proseProblems);
		if (document === undefined) return [];
		const { head, findHeadPosition, ...rest } = document;
		const findLocation: Located<unknown>['findLocation'] = (path, onKey) => {
			return { file: source.file, position: findHeadPosition(path, onKey) };
		};
		problems.push(...toProblems([...findProseCautions(head), ...findCautions(head)], findLocation));
		return [{ ...rest, value: { ...head, id }, findLocation, source, folder }];
	});
	return { entries, problems };
}

function toProblems(cautions: readonly Caution[], findLocation: Located<unknown>['findLocation']): Problem[] {
	return cautions.map(({ finding: about, path }) => ({ ...about, location: findLocation(path) }));
}
