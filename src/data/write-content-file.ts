import {
	closeSync,
	existsSync,
	fchmodSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { followInside } from './follow-inside.ts';

/**
 * Writes a file of the content beside itself and puts it in its own place when it is whole, so that whoever reads it, and whatever stops this, meets the one or the
 * other. Who may read and write it stays. A link is followed to the file that it names, within the folder.
 *
 * @param file its path in the content folder
 * @param before what the new text was made from, undefined for no file; a file that is another by now is left as it is
 * @returns false when it was left
 * @throws the system's error when it cannot be written
 */
export function writeContentFile(
	contentDir: string,
	file: string,
	text: string | Uint8Array,
	before: Uint8Array | undefined,
): boolean {
	const path = join(contentDir, file);
	const target = followInside(contentDir, path);
	const now = existsSync(target) ? readFileSync(target) : undefined;
	if (now === undefined ? before !== undefined : before === undefined || !now.equals(before)) return false;
	// Its name begins with a full stop, which no reader of content looks at.
	const incoming = join(dirname(target), `.${basename(target)}.${process.pid}`);
	try {
		mkdirSync(dirname(target), { recursive: true });
		const descriptor = openSync(incoming, 'wx');
		try {
			writeFileSync(descriptor, text);
			if (now !== undefined) fchmodSync(descriptor, statSync(target).mode);
			fsyncSync(descriptor);
		} finally {
			closeSync(descriptor);
		}
		renameSync(incoming, target);
	} catch (error) {
		rmSync(incoming, { force: true });
		throw error;
	}
	return true;
}
