import type { IsoDate } from '../domain/date.ts';
import { createDirectory } from '../domain/directory.ts';
import type { Site } from '../domain/site.ts';
import type { Content } from './content.ts';
import type { ReadFiles } from './read-files.ts';
import { getFileName, type SortedFiles } from './sort-files.ts';

/**
 * Puts together what was read and has no errors.
 *
 * @param unfitPaths the files that the editor in the browser cannot show whole
 */
export function assembleContent(
	sorted: SortedFiles,
	read: ReadFiles,
	site: Site,
	today: IsoDate,
	unfitPaths: ReadonlySet<string>,
): Omit<Content, 'fingerprint'> {
	const directory = createDirectory(
		{
			site,
			organisations: read.organisations.map(({ value }) => value),
			contacts: read.contacts.map(({ value }) => value),
			releases: read.releases.map(({ value }) => value),
			glossary: read.glossary,
			synonyms: read.synonyms?.value.synonyms ?? [],
			ledger: read.ledger?.rows ?? [],
			changes: read.changes.rows,
			pages: read.pages.map(({ value }) => value),
			logotypes: sorted.logotypes.map(({ file }) => getFileName(file)),
		},
		today,
	);
	return {
		directory,
		pages: read.pages.map(({ value }) => value),
		texts: [
			...read.releases.map(({ value: { id }, sections, showsContacts }) => ({
				kind: 'release' as const,
				id,
				language: undefined,
				sections,
				showsContacts,
			})),
			...read.pages.map(({ value: { id, language }, sections, showsContacts }) => ({
				kind: 'page' as const,
				id,
				language,
				sections,
				showsContacts,
			})),
		],
		published: new Map(
			[...sorted.logotypes, ...sorted.originals].flatMap(({ file: { path, content } }) =>
				'refused' in content ? [] : [[path, Uint8Array.from(content)] as const],
			),
		),
		outsideEditor: new Map([
			...read.inSheets.flatMap(({ kind, id, location }) => (kind === 'contact' ? [[id, location.file] as const] : [])),
			...sorted.contacts.flatMap(({ id, file: { path } }) => (unfitPaths.has(path) ? [[id, path] as const] : [])),
		]),
		goldenQueries: read.goldenQueries,
	};
}
