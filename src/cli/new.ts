import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { readEnvironmentOrExit, readLanguage } from '../data/environment.ts';
import { createFolder } from '../data/new-folder.ts';
import { readStarterPages } from '../data/starter-pages.ts';
import { printable } from '../reports/printable.ts';
import { findSettingProblems } from '../starter/check-setting.ts';
import { writeDirectory } from '../starter/new-directory.ts';
import { isNeeded, proposeSetting, type SettingName, type Settings, settingNames } from '../starter/settings.ts';
import { acceptOrExit } from './arguments.ts';
import { createUid } from './create-uid.ts';
import { readNewOptions } from './new-options.ts';
import { nextSteps } from './new-steps.ts';
import { wording } from './new-wording.ts';

/** `npm run new -- <folder>`: a directory of one's own. Exits with 1 when nothing could be written, and with 2 when it is mistyped. */
const { folder, given, yes, language } = acceptOrExit(readNewOptions(process.argv.slice(2), readLanguage()), wording);
const say = wording[language];
const { today } = readEnvironmentOrExit(language);
const circumstances = { today, uid: createUid(), pages: readStarterPages() };
const problemsOf = (setting: SettingName, value: string) =>
	findSettingProblems(setting, value, circumstances, language).map(printable);

const mistakes = Object.entries(given).flatMap(([setting, value]) =>
	problemsOf(setting as SettingName, value).map((problem) => `--${setting}: ${problem}`),
);
if (mistakes.length > 0) stop(mistakes.join('\n'), 2);
const missing = settingNames.filter((setting) => isNeeded(setting) && given[setting] === undefined);
const canAsk = !yes && process.stdin.isTTY === true && process.stdout.isTTY === true;
if (missing.length > 0 && !canAsk) stop(say.missing(missing.map((setting) => `--${setting}`)), 2);

const settings = canAsk ? await ask() : withProposals(given);
if (settings === undefined) stop(say.left, 1);
const files = writeDirectory(settings, circumstances);
try {
	const refusal = createFolder(folder, files);
	if (refusal !== undefined) stop(say[refusal](folder), 1);
} catch (error) {
	stop(say.notWritten(folder, (error as NodeJS.ErrnoException).code ?? String(error)), 1);
}
console.log(printable(say.created(settings.name, folder, files.size)));
for (const line of nextSteps(folder, language)) console.log(printable(line));

function withProposals(answers: Partial<Settings>): Settings {
	const all: Record<string, string> = {};
	for (const setting of settingNames) all[setting] = answers[setting] ?? proposeSetting(setting, all);
	return all as Settings;
}

/** Asks for all that was not given; undefined where somebody leaves in the middle. */
async function ask(): Promise<Settings | undefined> {
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	const lines = terminal[Symbol.asyncIterator]();
	const answers: Partial<Record<SettingName, string>> = { ...given };
	for (const setting of settingNames) {
		while (answers[setting] === undefined) {
			const proposal = proposeSetting(setting, answers);
			terminal.setPrompt(say.ask(setting, proposal));
			terminal.prompt();
			const { value, done } = await lines.next();
			if (done === true) return undefined;
			const answer = value.trim() || proposal;
			const problems = isNeeded(setting) && answer === '' ? [say.needed] : problemsOf(setting, answer);
			for (const problem of problems) console.log(problem);
			if (problems.length === 0) answers[setting] = answer;
		}
	}
	terminal.close();
	return withProposals(answers);
}

function stop(sentence: string, status: number): never {
	console.error(sentence);
	process.exit(status);
}
