import type { Problem } from '../domain/problem.ts';
import type { ContentFile } from './content-file.ts';
import { findSizeProblem } from './file-size.ts';
import { findPngFindings } from './png-file.ts';
import { readSource, wholeFile } from './source-text.ts';
import { findSvgProblems } from './svg-file.ts';

const MOST_MEGABYTES = 2;

/** What is wrong with a file in `logotypes/`: a picture of at most 2 MB, SVG or PNG as its name says, that runs and fetches nothing. */
export function checkLogotype(file: ContentFile): Problem[] {
	const tooLarge = findSizeProblem(file, MOST_MEGABYTES);
	if (tooLarge !== undefined) return [tooLarge];
	if (file.path.endsWith('.png') && !('unreadable' in file.content)) {
		return findPngFindings(file.content).map((about) => wholeFile(file.path, about));
	}
	const { source, problems } = readSource(file);
	return source === undefined || file.path.endsWith('.png') ? problems : [...problems, ...findSvgProblems(source)];
}
