import type { ReportLanguage } from '../domain/problem.ts';
import { contentOption, quotedFolder } from './content-folder-option.ts';
import { wording } from './new-wording.ts';

/**
 * What to do with a new directory, as commands to copy: look at it, and fill it.
 *
 * @param folder absolute; the one that commands look in by themselves need not be said
 */
export function nextSteps(folder: string, language: ReportLanguage): string[] {
	const say = wording[language];
	const option = contentOption(folder);
	return [
		'',
		say.look,
		`  npm start${option === '' ? '' : ` -- ${quotedFolder(folder)}`}`,
		say.fill,
		`  npm run import -- kontakter.xlsx${option}`,
	];
}
