import { type Finding, finding, type Position } from '../domain/problem.ts';
import type { MdxFault } from '../domain/syntax-fault.ts';

/** Reads kind and position off what the MDX parser throws. Its own words are English and are told to nobody. */
export function findMdxFault(thrown: string): { about: Finding; position: Position } {
	const [, line = '1', column = '1', message = ''] = /(\d+):(\d+): ([\s\S]+)/u.exec(thrown) ?? [];
	const fault = faults.find(([pattern]) => pattern.test(message))?.[1] ?? 'other';
	const tag = /`<\/?([^`>]*)>`/u.exec(message)?.[1] ?? '';
	return {
		about: finding('mdx-syntax', { fault, tag }),
		position: { line: Number(line), column: Number(column) },
	};
}

const faults: readonly (readonly [RegExp, MdxFault])[] = [
	[/^Unexpected closing tag/u, 'unopened'],
	[/^Expected (?:a|the) closing tag/u, 'unclosed'],
	[/^Unexpected character `!`/u, 'comment'],
	[/^Unexpected character/u, 'angle'],
	[/expression/u, 'brace'],
];
