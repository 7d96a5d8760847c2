import { finding, type Problem } from '../domain/problem.ts';
import type { SourceText } from './source-text.ts';

/**
 * What in an SVG could run or fetch when someone opens the file by its own address: scripts, event handlers, embedded HTML,
 * style sheets, references to other files.
 */
export function findActiveContent(source: SourceText): Problem[] {
	return [...source.text.matchAll(ACTIVE)].map((match) =>
		source.problem(finding('logotype-active-content', { what: match[0].trim() }), match.index),
	);
}

const ACTIVE =
	/<(?:\w+:)?(?:script|foreignObject|style|iframe|embed|object|handler|listener)\b|<!(?:DOCTYPE|ENTITY)|<\?xml-stylesheet|\son\w+(?=\s*=)|(?:href|src)\s*=\s*["'](?!#)[^"']*|javascript:/giu;
