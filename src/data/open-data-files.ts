import { findCatalogueNeeds } from '../domain/catalogue-needs.ts';
import { harvestedDirectory } from '../domain/harvested-directory.ts';
import { fileStems, openDataAddresses, selections } from '../domain/published-address.ts';
import { renderDcat } from '../formats/dcat.ts';
import { formatsOf } from '../formats/registry.ts';
import { loadContent } from './content.ts';
import type { FeedLink } from './feed-links.ts';
import { bytesOf } from './file-size.ts';
import { inFormat, type ListFile } from './format-file.ts';
import { findList, firstLanguage } from './lists.ts';
import type { SiteFile } from './site-file.ts';

const rdfXml = 'application/rdf+xml';

/** True where the site tells data portals of itself. */
export function hasCatalogue(): boolean {
	return findCatalogueNeeds(loadContent().directory.site).length === 0;
}

/** Where programs find that, for the pages that lead there; none where there is none. */
export function linksToCatalogue(title: string): FeedLink[] {
	return hasCatalogue() ? [{ type: rdfXml, path: openDataAddresses.catalogueFile(), title }] : [];
}

/** The files that data portals are led to: those of the whole directory, or, unless its owner says otherwise, the same without persons. */
export function listHarvestedFiles(): ListFile[] {
	if (!hasCatalogue()) return [];
	const directory = harvestedDirectory(loadContent().directory);
	const { page, title } = findList(selections.everyone(), firstLanguage());
	const name = areOwnFiles() ? openDataAddresses.everyoneWithoutPersons() : fileStems.everyone();
	const list = { scope: 'directory', title, page, contacts: directory.contacts } as const;
	return formatsOf('directory').map((format) => inFormat(format, name, list, firstLanguage(), directory));
}

/** True where data portals have files of their own, in which no person is named. */
export function areOwnFiles(): boolean {
	return !loadContent().directory.site.openData.includePersons;
}

/** What data portals are told, and the files that are written for them alone. */
export function listOpenDataFiles(): SiteFile[] {
	if (!hasCatalogue()) return [];
	const files = listHarvestedFiles();
	const told = () => Promise.all(files.map(async (file) => ({ ...file, bytes: await bytesOf(file) })));
	return [
		...(areOwnFiles() ? files : []),
		{
			path: openDataAddresses.catalogueFile(),
			mediaType: `${rdfXml}; charset=utf-8`,
			render: async () => renderDcat(harvestedDirectory(loadContent().directory), await told()),
		},
	];
}
