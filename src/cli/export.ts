import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
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
import { isPublishedFile } from './published-place.ts';

/** `npm run export`: all contacts and organisations as a workbook, as files of values or as a folder of YAML files. */
const { target, path, form, force, language } = acceptOrExit(
	readExportOptions(process.argv.slice(2), readLanguage()),
	wording,
);
const say = wording[language];
const { contentDir, outDir, today } = readEnvironmentOrExit(language);
if (isPublishedFile(path, { contentDir, outDir })) stop(say.inContent(target));
const read = readContentFiles(contentDir);
const { content, problems } = readContentFolder(read, today);
if (content === undefined) {
	console.error(formatForTerminal(problems, language, contentDir));
	process.exit(1);
}
const entries = readContentEntries(read, today);
const files = await exportContent(entries, form, path, language);
const bytesOf = (file: Uint8Array | string) => (typeof file === 'string' ? Buffer.from(file) : Buffer.from(file));
const shown = (name: string) => name.replace(path, target.replace(/[\\/]+$/u, ''));
const before = new Map([...files.keys()].map((name) => [name, readThere(name)]));
const others = [...files].flatMap(([name, file]) => {
	const there = before.get(name);
	return there === undefined || there.equals(bytesOf(file)) ? [] : [shown(name)];
});
if (others.length > 0 && !force) stop(say.isThere(others.slice(0, 3), others.length));
for (const [name, file] of files) {
	try {
		if (!writeContentFile(dirname(name), basename(name), bytesOf(file), before.get(name)))
			stop(say.isThere([shown(name)], 1));
	} catch (error) {
		stop(say.notWritten(shown(name), (error as NodeJS.ErrnoException).code ?? String(error)));
	}
}
console.log(printable(say.done(entries.contacts.length, entries.organisations.length, target)));

function readThere(name: string): Buffer | undefined {
	try {
		return existsSync(name) ? readFileSync(name) : undefined;
	} catch (error) {
		stop(say.notWritten(shown(name), (error as NodeJS.ErrnoException).code ?? String(error)));
	}
}

function stop(sentence: string): never {
	console.error(printable(sentence));
	process.exit(1);
}
