import {
	embedAddresses,
	fileAddresses,
	fileStems,
	openDataAddresses,
	ownerAddresses,
	pageAddresses,
} from './published-address.ts';
import { languages } from './site.ts';

/** What servers answer with, besides the site's own addresses. */
const serverNames = ['500', 'index'];

/** Addresses that a page of prose has, or the start page. */
const ofProse = ['start', 'search', 'page', 'term'];

/** What later versions may put there. A page has its address for good, so it is too late to take one back then. */
const keptForLater = [
	'api',
	'lankar',
	'manifest',
	'redigera',
	'well-known',
	// Languages that the interface may be translated into: Finnish, the Sámi languages, Meänkieli, Romani and Yiddish.
	...['fi', 'se', 'smj', 'sma', 'fit', 'rom', 'yi'],
];

/** What stands first in an address of the site, so that no page of prose can have it. A new address reserves its own. */
export const reservedNames: ReadonlySet<string> = new Set([
	...[pageAddresses, ownerAddresses, embedAddresses, fileAddresses, openDataAddresses, fileStems]
		.flatMap((addresses) => Object.entries(addresses))
		.filter(([kind]) => !ofProse.includes(kind))
		.map(([, write]) => firstPart(write as (stands: unknown) => string)),
	...languages,
	...serverNames,
	...keptForLater,
]);

/** Only the first part counts, so it does not matter for what the address is. */
function firstPart(write: (stands: unknown) => string): string {
	return write({}).split('/')[1]?.split('.')[0] ?? '';
}
