import { fileAddresses, localise, pageAddresses } from '../domain/published-address.ts';
import { listPortalFiles } from '../formats/portal-files.ts';
import type { Truth } from './reading.ts';

/** What of the files that a build has is known to say something of contacts, by their paths in it. */
export function listExpectedFiles({ directory, surfaces }: Truth): string[] {
	const { contacts, site } = directory;
	const [first = 'sv', ...others] = site.languages;
	const pages = [
		...surfaces.pages.keys(),
		...surfaces.embeds.keys(),
		...contacts.map((contact) => pageAddresses.contact(contact)),
		pageAddresses.changes(),
	];
	const inFirst = [
		...surfaces.files.keys(),
		...listPortalFiles(site),
		fileAddresses.llms(),
		fileAddresses.changesAtom(),
		fileAddresses.changesJsonFeed(),
		fileAddresses.checkCalendar(),
		...directory.municipalities.map((municipality) => fileAddresses.municipalityChangesAtom(municipality)),
	];
	const inEach = [first, ...others].flatMap((language) =>
		pages.map((page) => localise(page, language, site.languages)),
	);
	const all = [...inFirst, ...inEach].map((address) => address.slice(1).replace(/(^|\/)$/u, '$1index.html'));
	return [...new Set(all)];
}

/** The lists that are ready for printing, where a build has any. */
export function listExpectedPrintFiles({ surfaces }: Truth): string[] {
	return [...surfaces.printFiles.keys()].map((path) => path.slice(1));
}
