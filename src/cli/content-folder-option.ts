import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import process from 'node:process';
import type { ReportLanguage } from '../domain/problem.ts';
import { resolveTyped, typedFrom } from './typed-path.ts';

const sentences = {
	sv: {
		missing: (folder: string, typed: string) =>
			`Mappen ${folder} finns inte. ”npm run new -- ${typed}” skapar en ny katalog där.`,
		noFolder: (path: string) => `${path} är ingen mapp med innehåll.`,
	},
	en: {
		missing: (folder: string, typed: string) =>
			`There is no folder ${folder}. "npm run new -- ${typed}" makes a new directory there.`,
		noFolder: (path: string) => `${path} is no folder of content.`,
	},
} as const satisfies Readonly<Record<ReportLanguage, unknown>>;

/**
 * Makes a folder the one in which this process and those that it starts work, whatever `CONTENT_DIR` said. Gives one sentence where it cannot be that; of a
 * folder that cannot be looked at, whoever reads it says why.
 *
 * @param typed as it was typed, and so from where the command was typed
 */
export function enterContent(typed: string, language: ReportLanguage): string | undefined {
	const folder = resolveTyped(typed);
	const say = sentences[language];
	const is = whatIs(folder);
	if (is === 'missing') return say.missing(folder, quotedFolder(folder));
	if (is === 'file') return say.noFolder(folder);
	process.env['CONTENT_DIR'] = folder;
	return undefined;
}

function whatIs(path: string): 'folder' | 'file' | 'missing' | 'unknown' {
	try {
		const stats = statSync(path, { throwIfNoEntry: false });
		return stats === undefined ? 'missing' : stats.isDirectory() ? 'folder' : 'file';
	} catch {
		return 'unknown';
	}
}

/**
 * What stands last in a command that is to work in a folder of content; the empty text for the one that commands work in by themselves.
 *
 * @param folder absolute
 */
export function contentOption(folder: string): string {
	return folder === resolve('content') ? '' : ` --content ${quotedFolder(folder)}`;
}

/** A command of npm as it is typed to work in a folder of content, which is absolute. */
export function commandIn(folder: string, command: string): string {
	const option = contentOption(folder);
	return option === '' ? command : `${command} --${option}`;
}

/**
 * A folder as it can be copied into a command, from where the last one was typed.
 *
 * @param folder absolute
 */
export function quotedFolder(folder: string): string {
	const from = relative(typedFrom(), folder);
	const shown = from === '' || from.length > folder.length ? folder : from;
	if (/^[\w./\\:-]+$/u.test(shown)) return shown;
	return process.platform === 'win32' ? `"${shown}"` : `'${shown.replaceAll("'", "'\\''")}'`;
}
