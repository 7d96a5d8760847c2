import { createSuggester } from '../domain/nearest.ts';
import { type Finding, finding, type Problem } from '../domain/problem.ts';
import { fileAddresses } from '../domain/published-address.ts';
import type { InternalLink } from './prose-document.ts';
import type { SourceText } from './source-text.ts';

/** A prose file as images see it: where it stands, and which it shows. */
export interface IllustratedProse {
	readonly source: SourceText;
	readonly images: readonly InternalLink[];
}

/**
 * Images in prose that no reader would see. A page fetches nothing from elsewhere, which its content security policy holds it to, and
 * the site serves the files of the `logotypes` folder and no other pictures.
 */
export function findImageProblems(prose: readonly IllustratedProse[], logotypes: readonly string[]): Problem[] {
	const served = new Set(logotypes.map((file) => fileAddresses.logotype(file)));
	const suggest = createSuggester(served);
	return prose.flatMap(({ source, images }) =>
		images
			.filter(({ target }) => !served.has(target))
			.map(({ target, position }) => source.problem(imageFinding(target, suggest), position)),
	);
}

function imageFinding(target: string, suggest: (target: string) => string | undefined): Finding {
	if (/^(?:[a-z][a-z\d+.-]*:|\/\/|\\)/iu.test(target)) {
		// The whole of an image may stand in its address.
		const start = target.length > 60 ? `${target.slice(0, 60)}…` : target;
		return finding('markdown-image-elsewhere', { target: start });
	}
	return finding('markdown-image-missing', { target, suggestion: suggest(target) });
}
