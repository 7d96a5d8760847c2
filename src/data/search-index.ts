import { fileAddresses } from '../domain/published-address.ts';
import { buildIndex } from '../search/build-index.ts';
import { buildPageTexts } from '../search/build-page-texts.ts';
import { encodeIndex } from '../search/index-codec.ts';
import { encodePageTexts } from '../search/page-texts.ts';
import { loadContent } from './content.ts';
import { shortHash } from './short-hash.ts';

let built: BuiltSearch | undefined;

interface BuiltSearch {
	readonly index: { readonly hash: string; readonly bytes: Uint8Array<ArrayBuffer> };
	readonly texts: readonly { readonly hash: string; readonly json: string }[];
}

/** The search index of the whole directory, and the hash of its bytes that its address carries, so that it can be cached for good. */
export function searchIndex(): BuiltSearch['index'] {
	return build().index;
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
	const names = texts.map(({ language, hash }) => {
		const path = fileAddresses.pageTexts(hash);
		return [language, path.slice(path.lastIndexOf('/') + 1)] as const;
	});
	const bytes = Uint8Array.from(encodeIndex(buildIndex(directory, pages, Object.fromEntries(names))));
	// Languages without a text of their own share a file.
	const files = new Map(texts.map(({ hash, json }) => [hash, { hash, json }]));
	built = { index: { hash: shortHash(bytes), bytes }, texts: [...files.values()] };
	return built;
}
