import type { Position } from '../domain/problem.ts';

/** Where an offset in a text stands. The lines are found once, when the first position is asked for; then each is a halving away. */
export function createLineTable(text: string): (offset: number) => Position {
	let starts: number[] | undefined;
	return (offset) => {
		starts ??= lineStarts(text);
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
	};
}

function lineStarts(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}
