import { forgetImport, planUndoing, readImportRecord } from '../data/import-record.ts';
import { type ContentEdit, replaceContentFiles } from '../data/replace-content-files.ts';
import type { IsoDate } from '../domain/date.ts';
import { type EntryKey, formatKey, ledgerFile } from '../domain/ledger/ledger.ts';
import type { Problem, ReportLanguage } from '../domain/problem.ts';
import { getSeverity } from '../domain/severity.ts';
import type { ContentFile } from '../importers/content-file.ts';
import { readContentFolder } from '../importers/content-folder.ts';
import { readLedgerFile } from '../importers/ledger-file.ts';
import { printable } from '../reports/printable.ts';
import { formatForTerminal } from '../reports/terminal.ts';
import { wording } from './import-wording.ts';

/**
 * Puts back what the last import has written, and leaves what somebody has changed since.
 *
 * @returns the exit code
 */
export function undoImport(
	contentDir: string,
	files: readonly ContentFile[],
	today: IsoDate,
	language: ReportLanguage,
): number {
	const say = wording[language];
	const record = readImportRecord(contentDir);
	if (record === undefined) {
		console.error(say.noRecord);
		return 1;
	}
	const { edits, left } = planUndoing(contentDir, record);
	const paths = new Set(edits.map(({ path }) => path));
	const after = [
		...files.filter(({ path }) => !paths.has(path)),
		...edits.flatMap(({ path, after: bytes }) => (bytes instanceof Uint8Array ? [{ path, content: bytes }] : [])),
	];
	const errors = newErrors(readContentFolder(files, today).problems, readContentFolder(after, today).problems);
	if (errors.length > 0) {
		console.error(formatForTerminal(errors, language, contentDir));
		console.error(say.undoErrors);
		return 1;
	}
	const replaced = replaceContentFiles(contentDir, edits);
	if (!('restore' in replaced)) {
		if (replaced.left.length > 0) console.error(printable(say.notRestored(replaced.left)));
		const reason =
			'error' in replaced ? ((replaced.error as NodeJS.ErrnoException).code ?? String(replaced.error)) : '';
		console.error(printable('changed' in replaced ? say.changedMeanwhile(replaced.changed) : say.notWritten(reason)));
		return 1;
	}
	forgetImport(contentDir, left);
	console.log(say.undone(edits.length));
	const rows = listRowsOfGone(files, edits);
	if (rows.length > 0) console.log(printable(say.undoRows(rows.slice(0, 10).map(formatKey), rows.length)));
	if (left.length === 0) return 0;
	console.error(say.undoLeft);
	for (const { path } of left) console.error(printable(`  ${contentDir}/${path}`));
	return 1;
}

/** Rows of the ledger that `npm run permalinks` has written of what is there no more. */
function listRowsOfGone(files: readonly ContentFile[], edits: readonly ContentEdit[]): readonly EntryKey[] {
	const ledger = files.find(({ path }) => path === ledgerFile);
	const gone = new Set(
		edits.flatMap(({ path, after }) => (after === undefined ? [path.replace(/\.ya?ml$/u, '')] : [])),
	);
	const rows = (ledger && readLedgerFile(ledger).ledger?.rows) ?? [];
	return rows.filter(({ kind, id, leadsTo }) => leadsTo === undefined && gone.has(`${kind}s/${id}`));
}

function newErrors(before: readonly Problem[], after: readonly Problem[]): Problem[] {
	const known = new Set(before.map((problem) => JSON.stringify(problem)));
	return after.filter((problem) => getSeverity(problem) === 'error' && !known.has(JSON.stringify(problem)));
}
