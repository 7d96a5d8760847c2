import process from 'node:process';
import { readContentFiles } from '../data/content-files.ts';
import { readEnvironmentOrExit, readLanguage } from '../data/environment.ts';
import { writeContentFile } from '../data/write-content-file.ts';
import { finding, type Problem } from '../domain/problem.ts';
import { getSeverity } from '../domain/severity.ts';
import { siteSchema } from '../domain/site.ts';
import { addUid, siteFile } from '../importers/add-uid.ts';
import { wholeFile } from '../importers/source-text.ts';
import { readYamlFile } from '../importers/yaml-file.ts';
import { printable } from '../reports/printable.ts';
import { formatForTerminal } from '../reports/terminal.ts';
import { acceptOrExit, readArguments } from './arguments.ts';
import { createUid } from './create-uid.ts';
import { wording } from './uid-wording.ts';

/** `npm run uid`: gives a directory that has none what tells it from every other. */
const taken = { options: { content: 'value', help: 'flag', language: 'value' } } as const;
const { language } = acceptOrExit(readArguments(process.argv.slice(2), taken, wording, readLanguage()), wording);
const say = wording[language];
const { contentDir, today } = readEnvironmentOrExit(language);
const path = `${contentDir}/${siteFile}`;
const file = readContentFiles(contentDir).find((each) => each.path === siteFile);
if (file === undefined || 'refused' in file.content) {
	const about =
		file !== undefined && 'refused' in file.content
			? file.content.refused
			: finding('file-missing', { name: siteFile, folder: '.' });
	stopWith([wholeFile(siteFile, about)]);
}
const { located, problems } = readYamlFile(file, siteSchema(today));
if (located === undefined || problems.some((problem) => getSeverity(problem) === 'error')) stopWith(problems);
if (located.value.uid !== undefined) {
	console.log(printable(say.unchanged(path)));
	process.exit(0);
}
const uid = createUid();
const text = addUid(file.content, uid, say.comment, today);
if (text === undefined) stop(say.byHand(path, uid));
try {
	if (!writeContentFile(contentDir, siteFile, text, file.content)) stop(say.changedMeanwhile(path));
} catch (error) {
	stop(say.notWritten(path, (error as NodeJS.ErrnoException).code ?? String(error)));
}
console.log(printable(say.written(path, uid)));

function stopWith(found: readonly Problem[]): never {
	console.error(formatForTerminal(found, language, contentDir));
	process.exit(1);
}

function stop(sentence: string): never {
	console.error(printable(sentence));
	process.exit(1);
}
