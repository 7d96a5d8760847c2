import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { followInside } from './follow-inside.ts';
import { writeContentFile } from './write-content-file.ts';

/** A file of the content as it is and as it is to be; undefined for none. */
export interface ContentEdit {
	/** Its path in the content folder. */
	readonly path: string;
	readonly before: Uint8Array | undefined;
	readonly after: string | Uint8Array | undefined;
}

/**
 * Changes several files of the content, all or none: where one cannot be written, or is another by now, those that have been are put back.
 *
 * @returns what puts all of them back, the path of the file that has been changed by somebody else, or the system's error when one cannot be
 * written; with the paths of those that could not be put back
 */
export function replaceContentFiles(
	contentDir: string,
	edits: readonly ContentEdit[],
):
	| { readonly restore: () => readonly string[] }
	| { readonly changed: string; readonly left: readonly string[] }
	| { readonly error: unknown; readonly left: readonly string[] } {
	const done: ContentEdit[] = [];
	const restore = () =>
		done
			.toReversed()
			.filter((edit) => !putBack(contentDir, edit))
			.map(({ path }) => path);
	try {
		for (const edit of edits) {
			if (!apply(contentDir, edit)) return { changed: edit.path, left: restore() };
			done.push(edit);
		}
	} catch (error) {
		return { error, left: restore() };
	}
	return { restore };
}

/** False where a file could not be put back, or is another again. */
function putBack(contentDir: string, { path, before, after }: ContentEdit): boolean {
	try {
		if (before === undefined) rmSync(join(contentDir, path), { force: true });
		else return writeContentFile(contentDir, path, before, after === undefined ? undefined : Buffer.from(after));
		return true;
	} catch {
		return false;
	}
}

function apply(contentDir: string, { path, before, after }: ContentEdit): boolean {
	if (after !== undefined) return writeContentFile(contentDir, path, after, before);
	const file = join(contentDir, path);
	if (before === undefined || !readFileSync(file).equals(before)) return false;
	// What a link leads to is the file, as where one is written.
	for (const each of new Set([followInside(contentDir, file), file])) rmSync(each);
	return true;
}
