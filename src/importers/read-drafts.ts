import { finding } from '../domain/problem.ts';
import type { ContentFile } from './content-file.ts';
import { readPlainLines } from './release/plain-lines.ts';
import { type DraftOptions, type ReadDrafts, readRelease } from './release/read-release.ts';
import { wholeFile } from './source-text.ts';
import { decodeText } from './text-encoding.ts';

export type { DraftOptions, ReadDrafts } from './release/read-release.ts';

/** The most bytes of a file that drafts are read from: several times what any press release or address book needs. */
export const MOST_BYTES = 30_000_000;

/** Reads drafts of contacts and organisations out of a press release or business cards. What the file is is told by its bytes, and by its name only where they leave it open. */
export async function readDrafts(file: ContentFile, options: DraftOptions): Promise<ReadDrafts> {
	const { path, content } = file;
	if ('refused' in content) return { drafts: [], problems: [wholeFile(path, content.refused)] };
	if (content.length > MOST_BYTES) {
		const about = finding('file-too-large', { size: content.length, maximum: MOST_BYTES });
		return { drafts: [], problems: [wholeFile(path, about)] };
	}
	const decoded = decodeText(content);
	if ('refused' in decoded) return { drafts: [], problems: [wholeFile(path, decoded.refused)] };
	return readRelease(readPlainLines(decoded.text), path, options);
}
