// Run by itself: reads each case of the table and writes one line for it, so that a crash shows which one it was.
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFiles } from '../../../src/data/content-files.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import { readContentFolder } from '../../../src/importers/content-folder.ts';
import { formatForTerminal } from '../../../src/reports/terminal.ts';
import { inputs } from './inputs.ts';

const valid = readContentFiles(join(import.meta.dirname, '../../fixtures/broken/_valid'));
const stem = (path: string) => path.replace(/\.\w+$/u, '');

for (const { what, path, text } of inputs) {
	writeSync(1, `${JSON.stringify(what)} `);
	const files = valid.filter((file) => stem(file.path) !== stem(path));
	const { problems } = readContentFolder(
		[...files, { path, content: new TextEncoder().encode(text()) }],
		'2026-11-23' as IsoDate,
	);
	const size = formatForTerminal(problems, 'sv', 'content').length;
	writeSync(1, `${JSON.stringify({ codes: [...new Set(problems.map(({ code }) => code))], size })}\n`);
}
