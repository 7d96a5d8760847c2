import { changeFolder, stateFile } from '../domain/change-record.ts';
import { isId, suggestId } from '../domain/id.ts';
import { ledgerFile } from '../domain/ledger/ledger.ts';
import { findPersonalIdentityNumbers } from '../domain/personal-identity-number.ts';
import { type Finding, finding, type Problem } from '../domain/problem.ts';
import { pageAddresses } from '../domain/published-address.ts';
import { reservedNames } from '../domain/reserved-names.ts';
import { languages } from '../domain/site.ts';
import { type ContentFile, isContentSheet, isIgnoredPath } from './content-file.ts';
import { wholeFile } from './source-text.ts';

/** A file that is named after what it holds. */
export interface NamedFile {
	readonly file: ContentFile;
	/** Its name without ending: the id of the entry, page or release. */
	readonly id: string;
	/** The last folder of its path: for pages, the language. */
	readonly folder: string;
}

/** The files of a content folder by what they are to hold. */
export interface SortedFiles {
	readonly site: ContentFile | undefined;
	readonly glossary: ContentFile | undefined;
	readonly goldenQueries: ContentFile | undefined;
	readonly synonyms: ContentFile | undefined;
	/** Everything that has ever been published. */
	readonly ledger: ContentFile | undefined;
	/** What was last recorded of changes. */
	readonly changeState: ContentFile | undefined;
	/** The change record, a file for each year. */
	readonly changes: readonly NamedFile[];
	readonly contacts: readonly NamedFile[];
	readonly organisations: readonly NamedFile[];
	/** Workbooks and files of values that contacts and organisations are kept in. */
	readonly sheets: readonly ContentFile[];
	readonly releases: readonly NamedFile[];
	readonly pages: readonly NamedFile[];
	readonly logotypes: readonly NamedFile[];
	/** The PDFs of press releases as first published. */
	readonly originals: readonly NamedFile[];
	/** The path of every file, those that are not sorted too. */
	readonly paths: ReadonlySet<string>;
}

/** Sorts files by their paths alone, and finds what is wrong with their names. Of two with the same id the first counts. */
export function sortFiles(files: readonly ContentFile[]): { sorted: SortedFiles; problems: Problem[] } {
	const problems: Problem[] = [];
	const single = new Map<string, ContentFile>();
	const sheets: ContentFile[] = [];
	const folders = {
		contacts: new Map<string, NamedFile>(),
		organisations: new Map<string, NamedFile>(),
		releases: new Map<string, NamedFile>(),
		pages: new Map<string, NamedFile>(),
		logotypes: new Map<string, NamedFile>(),
		originals: new Map<string, NamedFile>(),
		changes: new Map<string, NamedFile>(),
	};
	for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
		const { path, content } = file;
		if (isIgnoredPath(path)) continue;
		for (const { masked } of findPersonalIdentityNumbers(path)) {
			problems.push(wholeFile(path, finding('personal-identity-number', { masked })));
		}
		const folder = patterns.find(([pattern]) => pattern.test(path))?.[1];
		if (SINGLE.has(path)) single.set(path, file);
		else if (isContentSheet(path)) {
			const other = sheets.find((each) => isOfContacts(each.path) === isOfContacts(path))?.path;
			if (other === undefined) sheets.push(file);
			else problems.push(wholeFile(path, finding('sheet-file-duplicate', { other })));
		} else if (folder !== undefined) {
			const named = toNamedFile(file);
			const key = `${named.folder}/${named.id}`;
			const twin = folders[folder].get(key);
			problems.push(...findNameProblems(named, twin));
			if (twin === undefined) folders[folder].set(key, named);
		} else problems.push(wholeFile(path, 'refused' in content ? content.refused : unexpected(path)));
	}
	const listFolder = (folder: keyof typeof folders) => [...folders[folder].values()];
	const sorted: SortedFiles = {
		site: single.get('site.yaml'),
		glossary: single.get('glossary.yaml'),
		goldenQueries: single.get('golden-queries.yaml'),
		synonyms: single.get('synonyms.yaml'),
		ledger: single.get(ledgerFile),
		changeState: single.get(stateFile),
		changes: listFolder('changes'),
		contacts: listFolder('contacts'),
		organisations: listFolder('organisations'),
		sheets,
		releases: listFolder('releases'),
		pages: listFolder('pages'),
		logotypes: listFolder('logotypes'),
		originals: listFolder('originals'),
		paths: new Set(files.map(({ path }) => path)),
	};
	return { sorted, problems: [...problems, ...findTakenAddresses(sorted)] };
}

/** Of the files that sheets are kept in, true for those of contacts, in which organisations may stand too. */
function isOfContacts(path: string): boolean {
	return /^(?:contacts|kontakter)\./iu.test(path);
}

/** The name of a file, with its ending. */
export function getFileName({ path }: ContentFile): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

const SINGLE: ReadonlySet<string> = new Set([
	'site.yaml',
	'glossary.yaml',
	'golden-queries.yaml',
	'synonyms.yaml',
	ledgerFile,
	stateFile,
]);

const patterns = [
	[/^contacts\/[^/]+\.ya?ml$/u, 'contacts'],
	[/^organisations\/[^/]+\.ya?ml$/u, 'organisations'],
	[/^press-releases\/[^/]+\.mdx?$/u, 'releases'],
	[new RegExp(`^pages/(?:${languages.join('|')})/[^/]+\\.mdx?$`, 'u'), 'pages'],
	[/^logotypes\/[^/]+\.(?:svg|png)$/u, 'logotypes'],
	[/^press-releases\/[^/]+\.pdf$/u, 'originals'],
	[/^changes\/\d{4}\.csv$/u, 'changes'],
] as const;

function toNamedFile(file: ContentFile): NamedFile {
	const name = getFileName(file);
	return { file, id: name.slice(0, name.lastIndexOf('.')), folder: file.path.split('/').at(-2) ?? '' };
}

function findNameProblems({ file, id }: NamedFile, twin: NamedFile | undefined): Problem[] {
	const name = getFileName(file);
	const found: Finding[] = [];
	if (!isId(id)) {
		const suggestion = `${suggestId(id) ?? 'namn'}${name.slice(name.lastIndexOf('.'))}`;
		found.push(finding('file-name-invalid', { name, suggestion }));
	}
	if (twin !== undefined) found.push(finding('contact-id-duplicate', { id, other: twin.file.path }));
	return found.map((about) => wholeFile(file.path, about));
}

/** Pages whose address is another's. */
function findTakenAddresses({ pages }: SortedFiles): Problem[] {
	return pages
		.filter(({ id }) => reservedNames.has(id))
		.map(({ id, file }) =>
			wholeFile(file.path, finding('page-address-reserved', { address: pageAddresses.page({ id }) })),
		);
}

/** Folders that people fill, each with a file that could be in it. */
const FILLED = new Map([
	['contacts', 'mala-samordnare.yaml'],
	['organisations', 'mala-kommun.yaml'],
	['press-releases', 'nytt-samarbete.mdx'],
	...languages.map((language) => [`pages/${language}`, 'om.mdx'] as const),
	['logotypes', 'mala-kommun.svg'],
]);
const FOLDERS = new Map([...FILLED, ['pages', `${languages[0]}/om.mdx`], [changeFolder, '2026.csv']]);

/** What could be an entry or a page, or stands where those should be, must not be passed over; a spreadsheet or a note can be. */
function unexpected(path: string): Finding {
	const example = FOLDERS.get(path);
	if (example !== undefined) return finding('folder-is-file', { example: `${path}/${example}` });
	if (path.endsWith('.mdx')) return finding('file-mdx-not-allowed', {});
	const folders = [...FILLED.keys()].join(', ');
	const couldBeContent = /\.(?:ya?ml|mdx?|svg|png|pdf|csv(?=\.))(?:\.txt)?$/iu.test(path);
	if (!couldBeContent) return finding('file-unused', { folders });
	const meant = path.replace(/\.txt$/iu, '');
	const isKnown = SINGLE.has(meant) || patterns.some(([pattern]) => pattern.test(meant));
	return finding('file-unexpected', isKnown ? { folders, meant } : { folders });
}
