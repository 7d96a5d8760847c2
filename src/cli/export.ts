import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import process from 'node:process';
import { readContentFiles } from '../data/content-files.ts';
import { readEnvironmentOrExit, readLanguage } from '../data/environment.ts';
import { exportContent } from '../data/exported-content.ts';
import { writeContentFile } from '../data/write-content-file.ts';
import { readContentEntries } from '../importers/content-entries.ts';
import { readContentFolder } from '../importers/content-folder.ts';
import { printable } from '../reports/printable.ts';
import { formatForTerminal } from '../reports/terminal.ts';
import { acceptOrExit } from './arguments.ts';
import { readExportOptions } from './export-options.ts';
import { wording } from './export-wording.ts';

/** `npm run export`: all contacts and organisations as a workbook, as files of values or as a folder of YAML files. */
const { target, form, force, language } = acceptOrExit(
	readExportOptions(process.argv.slice(2), readLanguage()),
	wording,
);
const say = wording[language];
const { contentDir, today } = readEnvironmentOrExit(language);
const inside = relative(resolve(contentDir), resolve(target));
if (inside === '' || !/^\.\.(?:[\\/]|$)|^(?:[a-z]:|\/)/iu.test(inside)) stop(say.inContent(target));
const read = readContentFiles(contentDir);
const { content, problems } = readContentFolder(read, today);
if (content === undefined) {
	console.error(formatForTerminal(problems, language, contentDir));
	process.exit(1);
}
const entries = readContentEntries(read, today);
const files = await exportContent(entries, form, target, language);
const bytesOf = (file: Uint8Array | string) => (typeof file === 'string' ? Buffer.from(file) : Buffer.from(file));
const before = new Map([...files.keys()].map((path) => [path, existsSync(path) ? readFileSync(path) : undefined]));
const others = [...files].flatMap(([path, file]) => {
	const there = before.get(path);
	return there === undefined || there.equals(bytesOf(file)) ? [] : [path];
});
if (others.length > 0 && !force) stop(say.isThere(others.slice(0, 3), others.length));
for (const [path, file] of files) {
	try {
		if (!writeContentFile('', resolve(path), bytesOf(file), before.get(path))) stop(say.isThere([path], 1));
	} catch (error) {
		stop(say.notWritten(path, (error as NodeJS.ErrnoException).code ?? String(error)));
	}
}
console.log(printable(say.done(entries.contacts.length, entries.organisations.length, target)));

function stop(sentence: string): never {
	console.error(printable(sentence));
	process.exit(1);
}
