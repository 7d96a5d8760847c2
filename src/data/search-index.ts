import { createHash } from 'node:crypto';
import { buildIndex } from '../search/build-index.ts';
import { encodeIndex } from '../search/index-codec.ts';
import { loadContent } from './content.ts';

let built: { hash: string; bytes: Uint8Array<ArrayBuffer> } | undefined;

/** The search index of the whole directory, and the hash of its bytes that its address carries, so that it can be cached for good. */
export function searchIndex(): { readonly hash: string; readonly bytes: Uint8Array<ArrayBuffer> } {
	if (built !== undefined && !import.meta.env.IS_DEV_SERVER) return built;
	const { directory, pages } = loadContent();
	const bytes = Uint8Array.from(encodeIndex(buildIndex(directory, pages)));
	built = { hash: createHash('sha256').update(bytes).digest('hex').slice(0, 12), bytes };
	return built;
}
