import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { readContentFiles } from '../data/content-files.ts';
import { readEnvironmentOrExit, readLanguage } from '../data/environment.ts';
import { exportContent } from '../data/exported-content.ts';
import { type ContentEdit, replaceContentFiles } from '../data/replace-content-files.ts';
import type { ProblemCode } from '../domain/problem-arguments.ts';
import { getSeverity } from '../domain/severity.ts';
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
const REMEDIED: ReadonlySet<ProblemCode> = new Set(['sheet-id-by-order-published']);
const say = wording[language];
const { contentDir, outDir, today } = readEnvironmentOrExit(language);
if (isPublishedFile(path, { contentDir, outDir })) stop(say.inContent(target));
const read = readContentFolder(readContentFiles(contentDir), today);
// What an export is the remedy for does not stop it.
const errors = read.problems.filter((problem) => getSeverity(problem) === 'error' && !REMEDIED.has(problem.code));
if (errors.length > 0) {
	console.error(formatForTerminal(read.problems, language, contentDir));
	process.exit(1);
}
const { entries } = read;
const files = await exportContent(entries, form, path, language);
const folder = form === 'yaml' ? path : dirname(path);
const shown = (file: string) => join(form === 'yaml' ? target : dirname(target), file);
const edits = [...files].map(([name, file]): ContentEdit => {
	return {
		path: relative(folder, name),
		before: readThere(name),
		after: typeof file === 'string' ? file : Buffer.from(file),
	};
});
const others = edits.filter(
	({ before, after }) => before !== undefined && !Buffer.from(before).equals(Buffer.from(after ?? '')),
);
if (others.length > 0 && !force)
	stop(
		say.isThere(
			others.slice(0, 3).map((each) => shown(each.path)),
			others.length,
		),
	);
const replaced = replaceContentFiles(folder, edits);
if (!('restore' in replaced)) {
	if (replaced.left.length > 0) console.error(printable(say.notRestored(replaced.left.map(shown))));
	if ('changed' in replaced) stop(say.isThere([shown(replaced.changed)], 1));
	stop(say.notWritten(target, (replaced.error as NodeJS.ErrnoException).code ?? String(replaced.error)));
}
console.log(printable(say.done(entries.contacts.length, entries.organisations.length, target)));
const older = form === 'yaml' ? listOlder() : [];
if (older.length > 0) console.log(printable(say.older(older.slice(0, 10).map(shown), older.length)));

/** Files of entries that are in the folder and not, or no more, in the content. */
function listOlder(): readonly string[] {
	const written = new Set(edits.map((each) => join(folder, each.path)));
	return ['contacts', 'organisations']
		.filter((name) => existsSync(join(folder, name)))
		.flatMap((name) => readdirSync(join(folder, name)).map((file) => join(name, file)))
		.filter((file) => /\.ya?ml$/u.test(file) && !written.has(join(folder, file)))
		.sort();
}

function readThere(name: string): Buffer | undefined {
	try {
		return existsSync(name) ? readFileSync(name) : undefined;
	} catch (error) {
		stop(say.notWritten(shown(relative(folder, name)), (error as NodeJS.ErrnoException).code ?? String(error)));
	}
}

function stop(sentence: string): never {
	console.error(printable(sentence));
	process.exit(1);
}
