import { relative } from 'node:path';
import process from 'node:process';
import type { ReportLanguage } from '../domain/problem.ts';
import { wording } from './new-wording.ts';

/**
 * What to do with a new directory, as commands to copy: look at it, and fill it.
 *
 * @param folder absolute; the one that commands look in by themselves need not be said
 */
export function nextSteps(folder: string, language: ReportLanguage): string[] {
	const say = wording[language];
	const from = relative(process.cwd(), folder);
	const isUsual = from === 'content';
	const shown = from.startsWith('..') ? folder : from;
	const quoted = /^[\w./\\:-]+$/u.test(shown) ? shown : `"${shown}"`;
	const setting = isUsual
		? ''
		: process.platform === 'win32'
			? `set "CONTENT_DIR=${shown}" && `
			: `CONTENT_DIR=${quoted} `;
	return [
		'',
		say.look,
		`  npm start${isUsual ? '' : ` -- ${quoted}`}`,
		say.fill,
		`  ${setting}npm run import -- kontakter.xlsx`,
	];
}
