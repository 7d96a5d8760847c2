import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeContentFile } from './write-content-file.ts';

/** A file of the content as it is and as it is to be; undefined for none. */
export interface ContentEdit {
	/** Its path in the content folder. */
	readonly path: string;
	readonly before: Uint8Array | undefined;
	readonly after: string | undefined;
}

/**
 * Changes several files of the content, all or none: where one cannot be written, or is another by now, those that have been are put back.
 *
 * @returns what puts all of them back, or the path of the file that has been changed by somebody else
 * @throws the system's error when one cannot be written
 */
export function replaceContentFiles(
	contentDir: string,
	edits: readonly ContentEdit[],
): { readonly restore: () => void } | { readonly changed: string } {
	const done: ContentEdit[] = [];
	const restore = () => {
		for (const { path, before, after } of done.toReversed()) {
			const now = after === undefined ? undefined : new TextEncoder().encode(after);
			if (before === undefined) rmSync(join(contentDir, path), { force: true });
			else writeContentFile(contentDir, path, before, now);
		}
	};
	try {
		for (const edit of edits) {
			if (!apply(contentDir, edit)) {
				restore();
				return { changed: edit.path };
			}
			done.push(edit);
		}
	} catch (error) {
		restore();
		throw error;
	}
	return { restore };
}

function apply(contentDir: string, { path, before, after }: ContentEdit): boolean {
	if (after !== undefined) return writeContentFile(contentDir, path, after, before);
	const file = join(contentDir, path);
	if (before === undefined || !readFileSync(file).equals(before)) return false;
	rmSync(file);
	return true;
}
