import type { ReportLanguage } from '../domain/problem.ts';
import { getSeverity } from '../domain/severity.ts';
import { readContentFolder } from '../importers/content-folder.ts';
import { explain } from '../reports/explain.ts';
import { type Circumstances, writeDirectory } from './new-directory.ts';
import { proposeSetting, type SettingName, type Settings, settingNames } from './settings.ts';

/** What is wrong with a setting, in words: what reading a directory says that is sound but for it. */
export function findSettingProblems(
	setting: SettingName,
	value: string,
	circumstances: Circumstances,
	language: ReportLanguage,
): string[] {
	const files = writeDirectory({ ...sound, [setting]: value }, circumstances);
	const { problems } = readContentFolder(
		[...files].map(([path, text]) => ({ path, content: new TextEncoder().encode(text) })),
		circumstances.today,
	);
	const told = problems
		.filter((problem) => getSeverity(problem) === 'error')
		.map((problem) => {
			const { what, fix } = explain(problem, language);
			return `${what} ${fix}`;
		});
	return [...new Set(told)];
}

const sound = Object.fromEntries(
	settingNames.map((setting) => [
		setting,
		setting === 'municipalities' ? '' : proposeSetting(setting, {}) || 'Katalog',
	]),
) as unknown as Settings;
