import { loadContent } from '../data/content.ts';
import { findFileThread } from '../data/file-thread.ts';
import { listFiles } from '../data/files.ts';
import { beginFilesBeside } from '../data/files-beside.ts';
import type { SiteFile } from '../data/site-file.ts';
import { listStyleFiles } from './style-files.ts';

/** Every file of the site that is no page. */
export function* siteFiles(): Generator<SiteFile> {
	yield* listStyleFiles(loadContent().directory);
	yield* listFiles();
}

/** Begins to write them in a build, unless that has begun; false in a server for editing. */
export function beginSiteFiles(): boolean {
	return beginFilesBeside(siteFiles, () => findFileThread(loadContent().directory));
}
