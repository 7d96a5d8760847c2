import type { IsoDate } from '../../../src/domain/date.ts';
import { getSeverity } from '../../../src/domain/severity.ts';
import type { ContentFile } from '../../../src/importers/content-file.ts';
import { readContentFolder } from '../../../src/importers/content-folder.ts';
import { formatForTerminal } from '../../../src/reports/terminal.ts';
import { examineFormats } from './examine-formats.ts';
import { examineProse } from './examine-prose.ts';

/** What a mutant came to. */
export interface Verdict {
	readonly isAccepted: boolean;
	/** What is wrong with how it ended; none for a clean ending. */
	readonly faults: readonly string[];
}

const today = '2026-12-01' as IsoDate;

/** Reads a content folder and looks for what must never come of it, whatever is in it. */
export async function examine(files: readonly ContentFile[]): Promise<Verdict> {
	const faults: string[] = [];
	const { content, problems } = readContentFolder(files, today);
	const hasError = problems.some((problem) => getSeverity(problem) === 'error');
	if (hasError !== (content === undefined)) faults.push('errors and content do not agree');
	const byPath = new Map(files.map((file) => [file.path, file]));
	for (const { code, location } of problems) {
		const { file, position } = location;
		const held = byPath.get(file);
		if (position === 'unavailable') continue;
		if (held === undefined || !(held.content instanceof Uint8Array)) {
			faults.push(`${code} has a position in ${file}, which is not there`);
			continue;
		}
		const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(held.content).split('\n');
		const line = lines[position.line - 1];
		if (line === undefined || position.column < 1 || position.column > line.length + 1) {
			faults.push(`${code} at ${file}:${position.line}:${position.column}, which is outside the file`);
		}
	}
	for (const language of ['sv', 'en'] as const) {
		const report = formatForTerminal(problems, language, 'content');
		// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
		const found = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|undefined|\[object |\n\s+at .*:\d+:\d+/u.exec(report);
		if (found !== null) faults.push(`the ${language} report holds ${JSON.stringify(found[0])}`);
		if (report.length > 200_000) faults.push(`the ${language} report has ${report.length} characters`);
	}
	if (content !== undefined) faults.push(...(await examineFormats(content)), ...examineProse(files));
	return { isAccepted: content !== undefined, faults };
}
