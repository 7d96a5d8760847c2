import { buildIndex } from '../search/build-index.ts';
import { encodeIndex } from '../search/index-codec.ts';
import { loadContent } from './content.ts';

/** The search index of those who stand in the one-file edition, without the site's pages, as Base64. */
export function oneFileIndex(): string {
	const { directory } = loadContent();
	const contacts = directory.contacts.filter(({ status }) => status !== 'ended');
	return Buffer.from(encodeIndex(buildIndex({ ...directory, contacts }))).toString('base64');
}
