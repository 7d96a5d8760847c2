import type { ContentFile } from '../importers/content-file.ts';

/**
 * Pages are rendered by code that is bundled apart from the code that checks the content, so that the two share no module; they share the
 * process. What was checked is handed over here, and nothing is read from the disk again: an edit while a build is at work shows in the next.
 */
const shared = globalThis as { [key: symbol]: { contentDir: string; files: readonly ContentFile[] } | undefined };
const CHECKED_FILES = Symbol.for('kontaktkatalog.checked-files');

/** To be called by a build, when the files have been checked. */
export function handOverFiles(contentDir: string, files: readonly ContentFile[]): void {
	shared[CHECKED_FILES] = { contentDir, files };
}

/** The files that this process has checked of a content folder; undefined where it has not. */
export function checkedFiles(contentDir: string): readonly ContentFile[] | undefined {
	const handed = shared[CHECKED_FILES];
	return handed?.contentDir === contentDir ? handed.files : undefined;
}
