import { findCatalogueNeeds } from '../domain/catalogue-needs.ts';
import { openDataAddresses } from '../domain/published-address.ts';
import type { Site } from '../domain/site.ts';
import { formatsOf } from './registry.ts';

/**
 * The files that are written for data portals alone: what they are told, and everyone without persons, unless they are led to the files that others have.
 * None where portals are told nothing.
 */
export function listPortalFiles(site: Site): string[] {
	if (findCatalogueNeeds(site).length > 0) return [];
	const stem = openDataAddresses.everyoneWithoutPersons();
	return [
		openDataAddresses.catalogueFile(),
		...(site.openData.includePersons ? [] : formatsOf('directory').map(({ ending }) => stem + ending)),
	];
}
