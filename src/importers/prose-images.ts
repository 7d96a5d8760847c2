import { nearest } from '../domain/nearest.ts';
import { finding, type Problem } from '../domain/problem.ts';
import { fileAddressOf } from '../domain/published-address.ts';
import type { InternalLink } from './prose-document.ts';
import type { SourceText } from './source-text.ts';

/**
 * Images in prose that no reader would see. A page fetches nothing from elsewhere, which its content security policy holds it to, and
 * the site serves the files of the `logotypes` folder and no other pictures.
 */
export function findImageProblems(
	images: readonly InternalLink[],
	logotypes: readonly string[],
	source: SourceText,
): Problem[] {
	const served = logotypes.map((file) => fileAddressOf.logotype(file));
	return images.flatMap(({ target, position }) => {
		if (served.includes(target)) return [];
		if (/^(?:[a-z][a-z\d+.-]*:|\/\/|\\)/iu.test(target)) {
			// The whole of an image may stand in its address.
			const start = target.length > 60 ? `${target.slice(0, 60)}…` : target;
			return [source.problem(finding('markdown-image-elsewhere', { target: start }), position)];
		}
		const suggestion = nearest(target, served);
		return [source.problem(finding('markdown-image-missing', { target, suggestion }), position)];
	});
}
