import type { Directory } from '../domain/directory.ts';
import { buildIndex } from '../search/build-index.ts';
import { encodeIndex } from '../search/index-codec.ts';

/** Builds the search index of those who stand in the one-file edition, without the site's pages, as Base64. */
export function buildOneFileIndex(directory: Directory): string {
	const contacts = directory.contacts.filter(({ status }) => status !== 'ended');
	return Buffer.from(encodeIndex(buildIndex({ ...directory, contacts }))).toString('base64');
}
