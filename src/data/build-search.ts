import { gzipSync } from 'node:zlib';
import { fileAddresses, selections } from '../domain/published-address.ts';
import type { Content } from '../importers/content.ts';
import { buildIndex } from '../search/build-index.ts';
import { buildPageTexts } from '../search/build-page-texts.ts';
import { encodeIndex } from '../search/index-codec.ts';
import type { IndexData } from '../search/index-data.ts';
import { encodePageTexts } from '../search/page-texts.ts';
import { isParted, partIndex } from '../search/part-index.ts';
import { shortHash } from './short-hash.ts';

/** All that the search fetches. */
export interface BuiltSearch {
	readonly index: SearchFile;
	readonly parts: SearchParts | undefined;
	/** The texts of the site's pages, with hashes as the index has. */
	readonly texts: readonly { readonly hash: string; readonly json: string }[];
}

/** An index or a part of one, at an address with the hash of its bytes, so that it can be cached for good. */
export interface SearchFile {
	readonly path: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The index of a large directory. */
interface SearchParts {
	readonly counties: readonly SearchFile[];
	readonly whole: SearchFile;
	/** What is fetched of the whole from a host that compresses, in bytes. */
	readonly wholeSent: number;
}

/**
 * Builds what a directory is searched with.
 *
 * @param largestIndex the index of more contacts is in parts
 */
export function buildSearch(
	content: Pick<Content, 'directory' | 'pages' | 'texts'>,
	largestIndex: number,
): BuiltSearch {
	const { directory, pages } = content;
	const texts = directory.site.languages.map((language) => {
		const json = encodePageTexts(buildPageTexts(content, language));
		return { language, hash: shortHash(json), json };
	});
	const names = texts.map(({ language, hash }) => [language, fileName(fileAddresses.pageTexts(hash))] as const);
	const data = buildIndex(directory, pages, Object.fromEntries(names));
	const parts = isParted(data, largestIndex) ? buildParts(data) : undefined;
	return {
		index: indexFile(fileAddresses.searchIndex, parts?.head ?? data),
		parts,
		// Languages without a text of their own share a file.
		texts: [...new Map(texts.map(({ hash, json }) => [hash, { hash, json }])).values()],
	};
}

function buildParts(data: IndexData): SearchParts & { readonly head: IndexData } {
	const { counties, head } = partIndex(data);
	const part = (name: string, ofPart: IndexData) => indexFile((hash) => fileAddresses.searchPart(name, hash), ofPart);
	const whole = part(selections.everyone(), data);
	const files = counties.map((county) => part(county.name, county.data));
	return {
		counties: files,
		whole,
		wholeSent: gzipSync(whole.bytes).length,
		head: { ...head, parts: { whole: fileName(whole.path), counties: files.map(({ path }) => fileName(path)) } },
	};
}

function indexFile(addressOf: (hash: string) => string, data: IndexData): SearchFile {
	const bytes = Uint8Array.from(encodeIndex(data));
	return { path: addressOf(shortHash(bytes)), bytes };
}

/** @example fileName('/sok/1886b05943d7.json') // => '1886b05943d7.json' */
function fileName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
