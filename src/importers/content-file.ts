import { changeFolder } from '../domain/change-record.ts';
import { ledgerFile } from '../domain/ledger/ledger.ts';
import { type Finding, finding } from '../domain/problem.ts';

/** A file of the content folder as found on a disk. Readers here are pure: they never open one themselves. */
export interface ContentFile {
	/** Path inside the content folder, with forward slashes; `.` for the folder itself. */
	readonly path: string;
	/** The file's bytes, or why nobody is to read it. A folder is only there when it is refused. */
	readonly content: Uint8Array | RefusedContent;
}

/** A file or folder that was not opened, or could not be, and why. */
export interface RefusedContent {
	readonly refused: Finding;
}

/** True for what editors' systems leave behind, and for the folder's own explanation: neither read nor complained about. */
export function isIgnoredPath(path: string): boolean {
	return /(?:^|\/)(?:\.[^/]|~\$|Thumbs\.db$)/u.test(path) || /^README\.(?:md|txt)$/u.test(path);
}

/** True for a workbook or a file of values that contacts and organisations are kept in. Those that cannot be read are told, and not passed over. */
export function isContentSheet(path: string): boolean {
	return /^(?:(?:contacts|kontakter)(?:-(?:organisations|organisationer))?|organisations|organisationer)\.(?:xlsx|xlsm|xls|ods|csv)$/iu.test(
		path,
	);
}

/** The most bytes that a workbook or a file of values may have: those of fifty thousand contacts take a fourth of it. */
export const largestSheet = 25_000_000;

/**
 * The most bytes that a file at a path may have: several times what any real one needs, and so little that no parser can be kept
 * busy by one.
 */
export function maximumSize(path: string): number {
	if (/^(?:contacts|organisations)\//u.test(path)) return 64_000;
	// Has a row for every entry of a large directory, and for those before them.
	if (path === ledgerFile || path.startsWith(`${changeFolder}/`)) return 5_000_000;
	if (isContentSheet(path)) return largestSheet;
	if (path.endsWith('.pdf')) return 20_000_000;
	if (path.endsWith('.png')) return 2_000_000;
	if (path.endsWith('.svg')) return 1_000_000;
	return 250_000;
}

/** The finding about a file that is larger than its kind may be; `undefined` for one that is not. */
export function findOversize(path: string, size: number): Finding | undefined {
	const maximum = maximumSize(path);
	return size > maximum ? finding('file-too-large', { size, maximum }) : undefined;
}
