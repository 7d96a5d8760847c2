import { relative } from 'node:path';
import process from 'node:process';

/**
 * What stands before a command that is to work in a folder of content; the empty text for the one that commands work in by themselves.
 *
 * @param folder absolute
 */
export function contentSetting(folder: string): string {
	const shown = shownFolder(folder);
	if (shown === 'content') return '';
	return process.platform === 'win32' ? `set "CONTENT_DIR=${shown}" && ` : `CONTENT_DIR=${quotedFolder(folder)} `;
}

/** A folder as it can be copied into a command. */
export function quotedFolder(folder: string): string {
	const shown = shownFolder(folder);
	return /^[\w./\\:-]+$/u.test(shown) ? shown : `"${shown}"`;
}

function shownFolder(folder: string): string {
	const from = relative(process.cwd(), folder);
	return from.startsWith('..') ? folder : from;
}
