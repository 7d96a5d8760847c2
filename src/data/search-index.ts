import { gzipSync } from 'node:zlib';
import { fileAddresses, selections } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import { formatSize } from '../reports/format-size.ts';
import { buildIndex } from '../search/build-index.ts';
import { buildPageTexts } from '../search/build-page-texts.ts';
import { encodeIndex } from '../search/index-codec.ts';
import type { IndexData } from '../search/index-data.ts';
import { encodePageTexts } from '../search/page-texts.ts';
import { isParted, partIndex } from '../search/part-index.ts';
import { loadContent } from './content.ts';
import { readEnvironment } from './environment.ts';
import { shortHash } from './short-hash.ts';

let built: BuiltSearch | undefined;

interface BuiltSearch {
	readonly index: SearchFile;
	readonly parts: SearchParts | undefined;
	readonly texts: readonly { readonly hash: string; readonly json: string }[];
}

/** An index or a part of one, at an address with the hash of its bytes, so that it can be cached for good. */
interface SearchFile {
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

/** What the search opens: the index of the whole directory or, of one in parts, that which says where they are. */
export function searchIndex(): SearchFile {
	return build().index;
}

/** How much is fetched of everyone at once, where the index is too large for that to go without saying; undefined where it is one file. */
export function wholeCountrySize(language: Language): string | undefined {
	const { parts } = build();
	return parts && formatSize(parts.wholeSent, language);
}

/** The index of everyone, where that is a part by itself. */
export function wholeCountryIndex(): SearchFile | undefined {
	return build().parts?.whole;
}

/** Every file of the index. */
export function listIndexFiles(): readonly SearchFile[] {
	const { index, parts } = build();
	return [index, ...(parts === undefined ? [] : [parts.whole, ...parts.counties])];
}

/** The texts of the site's pages, a file for each language, with hashes as the index has. */
export function pageTexts(): BuiltSearch['texts'] {
	return build().texts;
}

function build(): BuiltSearch {
	if (built !== undefined && !import.meta.env.IS_DEV_SERVER) return built;
	const content = loadContent();
	const { directory, pages } = content;
	const texts = directory.site.languages.map((language) => {
		const json = encodePageTexts(buildPageTexts(content, language));
		return { language, hash: shortHash(json), json };
	});
	const names = texts.map(({ language, hash }) => [language, fileName(fileAddresses.pageTexts(hash))] as const);
	const data = buildIndex(directory, pages, Object.fromEntries(names));
	// Languages without a text of their own share a file.
	const files = new Map(texts.map(({ hash, json }) => [hash, { hash, json }]));
	const parts = isParted(data, readEnvironment().largestIndex) ? buildParts(data) : undefined;
	built = {
		index: indexFile(fileAddresses.searchIndex, parts?.head ?? data),
		parts,
		texts: [...files.values()],
	};
	return built;
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
