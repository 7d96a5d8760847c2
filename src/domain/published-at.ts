import type { Directory } from './directory.ts';

/** A directory at the address that it is published at, where that is another than `site.yaml` says; undefined for none. */
export function publishedAt(directory: Directory, url: string | undefined): Directory {
	return url === undefined ? directory : { ...directory, site: { ...directory.site, url } };
}
