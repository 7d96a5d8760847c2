/**
 * The candidate that a mistyped word most likely meant, or `undefined` when none is near: at most two edits, or a third of
 * the word's length if that is more. Case is ignored; ties go to the first candidate.
 *
 * @param most how many edits make another word, where a third of the length is too many
 * @example nearest('organization', ['organisation', 'role']) // => 'organisation'
 */
export function nearest(
	word: string,
	candidates: readonly string[],
	most = Math.max(2, Math.floor(word.length / 3)),
): string | undefined {
	const wanted = word.toLowerCase();
	let limit = most;
	let best: string | undefined;
	for (const candidate of candidates) {
		const other = candidate.toLowerCase();
		// At least that many insertions are needed, so nothing can come of the comparison.
		if (Math.abs(other.length - wanted.length) > limit) continue;
		const distance = editDistance(wanted, other);
		if (distance < limit || (distance === limit && best === undefined)) {
			best = candidate;
			limit = distance;
		}
	}
	return best;
}

/**
 * {@link nearest} for many words against the same candidates. Each word is looked up once, and when the comparisons have cost
 * `budget` pairs of letters the rest get no suggestion: ten thousand wrong references to ten thousand contacts end as soon as ten.
 */
export function createSuggester(
	candidates: Iterable<string>,
	budget = 20_000_000,
	most?: number,
): (word: string) => string | undefined {
	const known = new Map<string, string | undefined>();
	// Most often nothing is mistyped, and nothing is asked.
	let list: readonly string[] | undefined;
	let letters = 0;
	let left = budget;
	return (word) => {
		if (known.has(word)) return known.get(word);
		if (list === undefined) {
			list = [...candidates];
			letters = list.reduce((sum, candidate) => sum + candidate.length, 0);
		}
		left -= letters * word.length;
		const found = left < 0 ? undefined : nearest(word, list, most);
		known.set(word, found);
		return found;
	};
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
