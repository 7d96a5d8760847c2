import { finding, type Problem } from '../domain/problem.ts';
import type { ContentFile } from './content-file.ts';
import { wholeFile } from './source-text.ts';

/** A file with more bytes than is published, before anything reads them; a megabyte is a million bytes. */
export function findSizeProblem({ path, content }: ContentFile, maximum: number): Problem | undefined {
	if ('unreadable' in content || content.byteLength <= maximum * 1e6) return undefined;
	return wholeFile(path, finding('file-too-large', { megabytes: (content.byteLength / 1e6).toFixed(1), maximum }));
}
