import type { IsoDate } from '../domain/date.ts';
import type { Location, Problem } from '../domain/problem.ts';
import { getSeverity } from '../domain/severity.ts';
import type { ContentFile } from './content-file.ts';
import type { Draft } from './draft.ts';
import { readDrafts } from './read-drafts.ts';
import { readSheetDrafts } from './sheet-drafts.ts';
import { decodeText } from './text-encoding.ts';

/** What a file says that somebody wants to have in the content. */
export interface ReadImport {
	readonly drafts: readonly Draft[];
	readonly problems: readonly Problem[];
	/** A sheet, which is all that there is; a press release or a business card is some of it. */
	readonly isWhole: boolean;
}

/** Reads a file of any kind that contacts come in. */
export async function readImport(file: ContentFile, today: IsoDate): Promise<ReadImport> {
	if (isSheet(file)) return readSheet(file);
	if (mayBeTable(file)) {
		const read = readSheet(file);
		if (read.drafts.length > 0) return read;
	}
	const { drafts, problems } = await readDrafts(file, { today });
	return { drafts, problems, isWhole: false };
}

/** The rows of which nothing is wrong: of one with a value that cannot be read, nobody knows what the others mean. */
function readSheet(file: ContentFile): ReadImport {
	const { drafts, problems } = readSheetDrafts(file);
	const wrong = new Set(
		problems.flatMap((problem) => (getSeverity(problem) === 'error' ? (rowOf(problem.location) ?? []) : [])),
	);
	return { drafts: drafts.filter(({ location }) => !wrong.has(rowOf(location) ?? '')), problems, isWhole: true };
}

function rowOf({ position, cell }: Location): string | undefined {
	return position === 'unavailable' ? undefined : `${cell?.sheet ?? ''} ${position.line}`;
}

/** True for what is named as a sheet, and for a packed file with a workbook in it, whatever it is named. */
function isSheet({ path, content }: ContentFile): boolean {
	if (/\.(?:xlsx|xlsm|xltx|xltm|xls|ods|csv|tsv)$/iu.test(path)) return true;
	if ('refused' in content || content[0] !== 0x50 || content[1] !== 0x4b) return false;
	return Buffer.from(content.buffer, content.byteOffset, content.length).includes('xl/workbook.xml');
}

/** True for a text whose first line has several cells: spreadsheets save tables as `.txt` too. */
function mayBeTable({ path, content }: ContentFile): boolean {
	if (!/\.txt$/iu.test(path) || 'refused' in content) return false;
	const decoded = decodeText(content);
	if ('refused' in decoded) return false;
	const [first = ''] = decoded.text.trimStart().split(/[\r\n]/u, 1);
	return first.split('\t').length > 2 || first.split(';').length > 2;
}
