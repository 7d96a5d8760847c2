import type { Problem } from '../domain/problem.ts';
import type { ContentFile } from './content-file.ts';
import { findPngFindings } from './png-file.ts';
import { findPrivateMailProblems, findRefusal, readSource, wholeFile } from './source-text.ts';
import { findSvgProblems } from './svg-file.ts';

/** What is wrong with a file in `logotypes/`: a picture, SVG or PNG as its name says, that runs and fetches nothing. */
export function checkLogotype(file: ContentFile): Problem[] {
	const { path, content } = file;
	if (path.endsWith('.png')) {
		const refused = findRefusal(file);
		if ('refused' in content || refused.length > 0) return refused;
		return findPngFindings(content).map((about) => wholeFile(path, about));
	}
	const { source, problems } = readSource(file);
	if (source === undefined) return problems;
	return [...problems, ...findSvgProblems(source), ...findPrivateMailProblems(source)];
}
