import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells a site that was built before builds had markers from any other folder: it has the files that every such build wrote. What else it
 * holds must pass {@link isOfEarlierVersion} before it may be replaced, once; the next build finds a marker.
 */
export function isEarlierVersion(folder: string): boolean {
	return (
		['index.html', '404.html', 'sitemap.xml', 'robots.txt'].every((path) => existsSync(join(folder, path))) &&
		isDirectoryFile(join(folder, 'data/kontakter.json'))
	);
}

/** True for a path that such a build could have written. */
export function isOfEarlierVersion(path: string): boolean {
	return WRITTEN.some((pattern) => pattern.test(path));
}

function isDirectoryFile(file: string): boolean {
	try {
		const { contacts } = JSON.parse(readFileSync(file, 'utf8')) as { contacts?: unknown };
		return Array.isArray(contacts);
	} catch {
		return false;
	}
}

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** What those builds wrote, the same under a language. */
const WRITTEN = [
	/^(?:index|404)\.html$/u,
	/^(?:favicon\.svg|robots\.txt|sitemap\.xml)$/u,
	/^_astro\/[\w.@-]+\.(?:js|css)$/u,
	/^data\/kontakter\.(?:json|csv|vcf)$/u,
	/^sok\/[0-9a-f]{12}\.bin$/u,
	/^utskrift\/[0-9a-f]{12}\.json$/u,
	/^logotypfiler\/[^/]+\.(?:svg|png)$/u,
	/^pressmeddelande\/[^/]+\.pdf$/u,
	new RegExp(`^(?:kontakter|(?:kommun|lan|organisation)/${ID})(?:-anslag)?\\.pdf$`, 'u'),
	new RegExp(`^(?:en/)?(?:kommun|kontakt|lan|organisation|pressmeddelande)/(?:${ID}/)?index\\.html$`, 'u'),
	new RegExp(`^(?:en/)?(?:${ID}/)?index\\.html$`, 'u'),
];
