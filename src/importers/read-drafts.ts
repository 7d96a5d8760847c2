import { type Finding, finding, type Problem } from '../domain/problem.ts';
import type { ContentFile } from './content-file.ts';
import { type LinesOrFinding, readDocxLines } from './release/docx-lines.ts';
import { readHtmlLines } from './release/html-lines.ts';
import { readPdfLines } from './release/pdf-lines.ts';
import { readPlainLines } from './release/plain-lines.ts';
import { type DraftOptions, type ReadDrafts, readRelease } from './release/read-release.ts';
import { wholeFile } from './source-text.ts';
import { endingOf, type SourceFormat, tellFormat } from './tell-format.ts';
import { decodeText } from './text-encoding.ts';
import { readVcards } from './vcard/read-vcards.ts';

export type { DraftOptions, ReadDrafts } from './release/read-release.ts';

/**
 * Reads drafts of contacts and organisations out of a press release (plain text, HTML, DOCX, PDF) or business cards (vCard). What the file is is told by its
 * bytes, and by its name only where they leave it open.
 */
export async function readDrafts(file: ContentFile, options: DraftOptions): Promise<ReadDrafts> {
	const { path, content } = file;
	if ('refused' in content) return nothing(path, content.refused);
	if (content.length > MOST_BYTES)
		return nothing(path, finding('file-too-large', { size: content.length, maximum: MOST_BYTES }));
	const told = tellFormat(content, path);
	if ('unread' in told) return nothing(path, finding('source-format-unknown', { format: told.unread }));
	const read = await readAs(told.format, path, content, options);
	return { ...read, problems: [...findMismatch(path, told.format), ...read.problems] };
}

async function readAs(
	format: SourceFormat,
	path: string,
	content: Uint8Array,
	options: DraftOptions,
): Promise<ReadDrafts> {
	if (format === 'docx') return readLines(await readDocxLines(content), path, options);
	if (format === 'pdf') return readLines(await readPdfLines(content), path, options);
	const decoded = decodeText(content);
	if ('refused' in decoded) return nothing(path, decoded.refused);
	if (format === 'vcard') return readVcards(decoded.text, path, options);
	const lines = format === 'html' ? readHtmlLines(decoded.text) : readPlainLines(decoded.text);
	return readRelease(lines, path, options);
}

function readLines(read: LinesOrFinding, path: string, options: DraftOptions): ReadDrafts {
	if ('finding' in read) return nothing(path, read.finding);
	const release = readRelease(read.lines, path, options);
	return { ...release, problems: [...(read.told ?? []).map((about) => wholeFile(path, about)), ...release.problems] };
}

function nothing(path: string, about: Finding): ReadDrafts {
	return { drafts: [], problems: [wholeFile(path, about)] };
}

/** Told where the name says that the file is something else. */
function findMismatch(path: string, format: SourceFormat): Problem[] {
	const ending = endingOf(path);
	const meant = ENDINGS[ending];
	return meant === undefined || meant === format
		? []
		: [wholeFile(path, finding('source-name-mismatch', { ending, format: NAMES[format] }))];
}

const ENDINGS: Readonly<Record<string, SourceFormat>> = {
	docx: 'docx',
	htm: 'html',
	html: 'html',
	pdf: 'pdf',
	txt: 'text',
	vcard: 'vcard',
	vcf: 'vcard',
};
const NAMES: Readonly<Record<SourceFormat, string>> = {
	docx: 'DOCX',
	html: 'HTML',
	pdf: 'PDF',
	text: 'text',
	vcard: 'vCard',
};
/** Several times what any press release or address book needs. */
const MOST_BYTES = 30_000_000;
