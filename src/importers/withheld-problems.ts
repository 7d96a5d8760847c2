import type { ContactEntry } from '../domain/contact.ts';
import type { OrganisationEntry } from '../domain/organisation.ts';
import { finding, type Problem } from '../domain/problem.ts';
import { isWider } from '../domain/publication.ts';
import { listWithheldValues } from '../domain/withheld-values.ts';
import { locateValues } from './locate-values.ts';
import type { ReadFiles } from './read-files.ts';
import { getFileName, type SortedFiles } from './sort-files.ts';
import { wholeFile } from './source-text.ts';

/** Where something that is not published of a contact is said all the same, and entries that ask for more than the directory publishes. */
export function findWithheldProblems(sorted: SortedFiles, read: ReadFiles): Problem[] {
	const { site: located, contacts, organisations } = read;
	if (located === undefined) return [];
	const { value: site } = located;
	const wider = contacts.flatMap(({ value: { publish }, findLocation }): Problem[] => {
		if (publish === undefined || !isWider(publish, site.publish)) return [];
		const about = finding('publish-wider', { entry: publish, site: site.publish });
		return [{ ...about, location: findLocation(['publish']) }];
	});
	const withheld = listWithheldValues(
		contacts.map(({ value }): ContactEntry => value),
		organisations.map(({ value }): OrganisationEntry => value),
		site,
	);
	if (withheld.length === 0) return wider;
	const said = locateValues(withheld, { sorted, read, site }).map(
		({ value: { kind, contact }, location, pdf }): Problem => {
			const about =
				pdf === undefined
					? finding('withheld-published', { what: kind, contact })
					: finding('withheld-in-pdf', { what: kind, contact, pdf });
			return { ...about, location };
		},
	);
	return [...wider, ...said, ...findUnreadable(sorted, read)];
}

/** PDFs that are published as they are, and whose text cannot be told. */
function findUnreadable(sorted: SortedFiles, { originals }: ReadFiles): Problem[] {
	return sorted.originals.flatMap(({ file }) => {
		const name = getFileName(file);
		if (originals.get(name)?.text?.isReadable !== false) return [];
		return [wholeFile(file.path, finding('pdf-text-unreadable', { name }))];
	});
}
