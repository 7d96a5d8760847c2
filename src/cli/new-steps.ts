import type { ReportLanguage } from '../domain/problem.ts';
import { contentSetting, quotedFolder } from './content-setting.ts';
import { wording } from './new-wording.ts';

/**
 * What to do with a new directory, as commands to copy: look at it, and fill it.
 *
 * @param folder absolute; the one that commands look in by themselves need not be said
 */
export function nextSteps(folder: string, language: ReportLanguage): string[] {
	const say = wording[language];
	const setting = contentSetting(folder);
	return [
		'',
		say.look,
		`  npm start${setting === '' ? '' : ` -- ${quotedFolder(folder)}`}`,
		say.fill,
		`  ${setting}npm run import -- kontakter.xlsx`,
	];
}
