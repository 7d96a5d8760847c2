/**
 * The candidate that a mistyped word most likely meant, or `undefined` when none is near: at most two edits, or a third of
 * the word's length if that is more. Case is ignored; ties go to the first candidate.
 *
 * @example nearest('organization', ['organisation', 'role']) // => 'organisation'
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
	const wanted = word.toLowerCase();
	let limit = Math.max(2, Math.floor(wanted.length / 3));
	let best: string | undefined;
	for (const candidate of candidates) {
		const distance = editDistance(wanted, candidate.toLowerCase());
		if (distance < limit || (distance === limit && best === undefined)) {
			best = candidate;
			limit = distance;
		}
	}
	return best;
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const cost = a[row - 1] === b[column - 1] ? 0 : 1;
			let value = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + cost);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
				value = Math.min(value, at(beforeLast, column - 2) + 1);
			}
			current.push(value);
		}
		beforeLast = last;
		last = current;
	}
	return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? Number.POSITIVE_INFINITY;
}
