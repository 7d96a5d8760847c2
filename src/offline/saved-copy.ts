// Ships to the browser, as a part of pages and of the service worker.

/** What the build tells the service worker. Addresses are from the folder that the site is in. */
export interface CopyPlan {
	/** Changes with the bytes of any file that is kept. */
	readonly version: string;
	/** What is kept from the moment that a reader asks for it. */
	readonly files: readonly string[];
	/** The files with everyone, one in each language, the first language first. */
	readonly oneFiles: readonly string[];
	/** Pages that lead on, with the pages that they lead to: no answer of a host that leads readers on can be kept. */
	readonly moved: Readonly<Record<string, string>>;
	/** By language: what is said on a page that is read from the copy, and on what stands in for a page that is not in it. */
	readonly notices: Readonly<Record<string, { readonly fromCopy: string; readonly notKept: string }>>;
}

/**
 * What the names of all caches begin with that a site keeps a copy in; other sites may share its host.
 *
 * @param scope the address of the folder that the site is in
 */
export function cachePrefix(scope: string): string {
	return `${scope} `;
}

/** The cache of what is kept, by version. */
export function keptCache(scope: string, version: string): string {
	return `${cachePrefix(scope)}${version}`;
}

/** The cache of the pages that a reader has visited since the copy was last renewed. */
export function visitedCache(scope: string): string {
	return `${cachePrefix(scope)}visited`;
}

/** The header of a saved answer that says when it was saved, in milliseconds since 1970. */
const savedHeader = 'x-saved';

/** An answer as it is saved: with the time, and without how it was sent and whether it came from another address. */
export function asSaved(response: Response): Response {
	const headers = new Headers(response.headers);
	for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
	headers.set(savedHeader, String(Date.now()));
	return new Response(response.body, { headers });
}

/** When an answer was saved, in words. */
export function savedTime({ headers }: Response, language: string): string {
	const saved = new Date(Number(headers.get(savedHeader)));
	return saved.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
}

/** True for a file that is remembered once it is fetched: an image, or a part of the search index of a directory that has it in parts. */
export function isRemembered({ destination, url }: Request): boolean {
	return destination === 'image' || /\/sok\/[^/?]+\.bin$/u.test(url);
}
