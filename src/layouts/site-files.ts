import { listBundledFiles } from '../data/bundled-files.ts';
import { loadContent } from '../data/content.ts';
import { listDirectoryFiles } from '../data/directory-files.ts';
import { beginFilesBeside } from '../data/files-beside.ts';
import type { SiteFile } from '../data/site-file.ts';
import { listStyleFiles } from './style-files.ts';

/** Every file of the site that is no page. */
export function* siteFiles(): Generator<SiteFile> {
	yield* bundledFiles();
	yield* listDirectoryFiles();
}

/** Begins to write them in a build, unless that has begun; false in a server for editing. */
export function beginSiteFiles(): boolean {
	return beginFilesBeside(bundledFiles, listDirectoryFiles);
}

function* bundledFiles(): Generator<SiteFile> {
	yield* listStyleFiles(loadContent().directory);
	yield* listBundledFiles();
}
