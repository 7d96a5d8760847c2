type Pair<Stands, Should> = readonly [stands: Stands | undefined, should: Should | undefined];

/**
 * Pairs what stands in a file with what should stand there, both in their order, as many as can be. What is too much, or out of its order, is in a pair of
 * its own, as is what is lacking.
 */
export function pairInOrder<Stands, Should>(
	standing: readonly Stands[],
	wanted: readonly Should[],
	isSame: (stands: Stands, should: Should) => boolean,
): Pair<Stands, Should>[] {
	// How many can be paired of what is left from two places on (the longest common subsequence).
	const rows: number[][] = [];
	const most = (from: number, to: number) => rows[from]?.[to] ?? 0;
	for (const [from, stands] of [...standing.entries()].reverse()) {
		const row: number[] = [];
		rows[from] = row;
		for (const [to, should] of [...wanted.entries()].reverse()) {
			row[to] = isSame(stands, should) ? 1 + most(from + 1, to + 1) : Math.max(most(from + 1, to), most(from, to + 1));
		}
	}
	const pairs: Pair<Stands, Should>[] = [];
	let to = 0;
	for (const [from, stands] of standing.entries()) {
		while (most(from, to) > most(from + 1, to) && most(from, to) === most(from, to + 1))
			pairs.push([undefined, wanted[to++]]);
		const isPaired = most(from, to) > most(from + 1, to);
		pairs.push([stands, isPaired ? wanted[to++] : undefined]);
	}
	return [...pairs, ...wanted.slice(to).map((should): Pair<Stands, Should> => [undefined, should])];
}
