import type { Directory } from './directory.ts';
import { localise, pageAddresses } from './published-address.ts';

/** An address that has been published and has no page of its own. */
export interface MovedAddress {
	/** From the site's root, with the prefix of its language: `/en/kommun/2418/`. */
	readonly from: string;
	/** Where it leads, from the site's root, in the same language; undefined for what has been removed, which is gone for good (RFC 9110 section 15.5.11). */
	readonly to?: string;
}

/** Every address that leads to another or is gone, in each of the directory's languages, and each once. */
export function listMovedAddresses({ municipalities, site: { languages } }: Directory): MovedAddress[] {
	return languages.flatMap((language) =>
		municipalities.map((municipality) => ({
			from: localise(pageAddresses.municipalityByCode(municipality), language, languages),
			to: localise(pageAddresses.municipality(municipality), language, languages),
		})),
	);
}
