import { findCatalogueNeeds } from './catalogue-needs.ts';
import { openDataAddresses } from './published-address.ts';
import type { Site } from './site.ts';

/**
 * The files that are written for data portals alone: what they are told, and everyone without persons, unless they are led to the files that others have.
 * None where portals are told nothing.
 *
 * @param endings those of the files with everyone
 */
export function listPortalFiles(site: Site, endings: readonly string[]): string[] {
	if (findCatalogueNeeds(site).length > 0) return [];
	const stem = openDataAddresses.everyoneWithoutPersons();
	return [
		openDataAddresses.catalogueFile(),
		...(site.openData.includePersons ? [] : endings.map((ending) => stem + ending)),
	];
}
