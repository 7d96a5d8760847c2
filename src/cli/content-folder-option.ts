import { statSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';
import type { ReportLanguage } from '../domain/problem.ts';
import { shortened } from '../reports/printable.ts';
import { resolveTyped } from './typed-path.ts';

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
 * Makes a folder the one in which this process and those that it starts work, whatever `CONTENT_DIR` said. Gives one sentence where it cannot be that.
 *
 * @param typed as it was typed, and so from where the command was typed
 */
export function enterContent(typed: string, language: ReportLanguage): string | undefined {
	const folder = resolveTyped(typed);
	const say = sentences[language];
	const stats = statSync(folder, { throwIfNoEntry: false });
	if (stats === undefined) return say.missing(folder, shortened(typed));
	if (!stats.isDirectory()) return say.noFolder(folder);
	process.env['CONTENT_DIR'] = folder;
	return undefined;
}

/**
 * What stands last in a command that is to work in a folder of content; the empty text for the one that commands work in by themselves.
 *
 * @param folder absolute
 */
export function contentOption(folder: string): string {
	return shownFolder(folder) === 'content' ? '' : ` --content ${quotedFolder(folder)}`;
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
