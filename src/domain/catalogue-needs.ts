import { findLicenceUri } from './licence.ts';
import { isUndecidedAddress, type Site } from './site.ts';

/** A key of `site.yaml` that must say something before data portals can be told of the directory. */
export type CatalogueNeed =
	| 'url'
	| 'name.sv'
	| 'description.sv'
	| 'owner.email'
	| 'licence.url'
	| 'openData.publisherType';

/** What is missing; nothing where portals can be told. */
export function findCatalogueNeeds({ url, name, description, owner, licence, openData }: Site): CatalogueNeed[] {
	const isThere: Readonly<Record<CatalogueNeed, boolean>> = {
		url: !isUndecidedAddress(url),
		'name.sv': name.sv !== undefined,
		'description.sv': description.sv !== undefined,
		'owner.email': owner.email !== undefined,
		'licence.url': findLicenceUri(licence.url) !== undefined,
		'openData.publisherType': openData.publisherType !== undefined,
	};
	return (Object.keys(isThere) as CatalogueNeed[]).filter((need) => !isThere[need]);
}
