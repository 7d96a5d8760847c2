import { pageAddresses } from '../../src/domain/published-address.ts';
import { largeContent } from '../build.ts';
import { fixtureDirectory } from '../unit/fixture-directory.ts';

/** The content of each site; the invented network has the fixture's own. */
const contentOf = { main: 'content', other: undefined, large: largeContent, published: 'content' };

/** Tells the pages of entries that there are from what is left of those that have gone, by the file of a page in any language. */
export function presentEntries(site: keyof typeof contentOf): (file: string) => boolean {
	const { contacts, counties, municipalities, organisations, releases } = fixtureDirectory(contentOf[site]);
	const pages = new Set([
		...contacts.map(pageAddresses.contact),
		...municipalities.map(pageAddresses.municipality),
		...counties.map(pageAddresses.county),
		...organisations.map(pageAddresses.organisation),
		...releases.map(pageAddresses.release),
	]);
	return (file) => pages.has(`/${file.replace(/^en\//u, '').replace(/index\.html$/u, '')}`);
}
