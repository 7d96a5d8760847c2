import type { Position } from '../domain/problem.ts';
import { makeCuts } from './cut-values.ts';
import { createLineTable } from './line-table.ts';
import type { Edit } from './text-edits.ts';

/**
 * Where what has been left in a text by cuts stood before them.
 *
 * @param text as it was before
 */
export function positionBeforeCuts(text: string, cuts: readonly Edit[], { line, column }: Position): Position {
	const linesAbove = makeCuts(text, cuts)
		.split('\n')
		.slice(0, line - 1);
	const after = linesAbove.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
	return createLineTable(text)(offsetBefore(cuts, after));
}

function offsetBefore(cuts: readonly Edit[], after: number): number {
	let cut = 0;
	for (const { start, end, by } of cuts.toSorted((a, b) => a.start - b.start)) {
		if (after + cut < start) break;
		// Of what was written instead only the place is known.
		if (after + cut < start + by.length) return start;
		cut += end - start - by.length;
	}
	return after + cut;
}
