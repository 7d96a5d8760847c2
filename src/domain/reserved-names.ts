import { addressOf } from './published-address.ts';
import { languages } from './site.ts';

/** Files and folders at the site's root that no page has as its address: what readers fetch, and what servers answer with. */
const rootFiles = ['404', '500', '_astro', 'favicon', 'index', 'kontakter', 'robots', 'sitemap', 'sok'];

/** What later versions may put there. A page has its address for good, so it is too late to take one back then. */
const keptForLater = [
	'andringar',
	'api',
	'dcat',
	'embed',
	'lanka',
	'lankar',
	'manifest',
	'oembed',
	'redigera',
	'status',
	'well-known',
	// Languages that the interface may be translated into: Finnish, the Sámi languages, Meänkieli, Romani and Yiddish.
	...['fi', 'se', 'smj', 'sma', 'fit', 'rom', 'yi'],
];

/** What stands first in an address of the site, so that no page of prose can have it. A new function in `addressOf` reserves its own. */
export const reservedNames: ReadonlySet<string> = new Set([
	...Object.entries(addressOf).flatMap(([kind, write]) =>
		kind === 'start' || kind === 'page' ? [] : [firstPart(write as (stands: unknown) => string)],
	),
	...languages,
	...rootFiles,
	...keptForLater,
]);

/** Only the first part counts, so it does not matter for what the address is. */
function firstPart(write: (stands: unknown) => string): string {
	return write({}).split('/')[1] ?? '';
}
