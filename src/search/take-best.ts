// Ships to the browser.

/** More contacts than there can be; a rank and a contact together stay within what a number holds exactly. */
const contactRange = 2 ** 26;

/** The `limit` best-ranked contacts in order: least rank first, ties in the order of the list. */
export function takeBest(contacts: readonly number[], ranks: Uint32Array, limit: number): number[] {
	if (limit <= 0) return [];
	// Sorting now and then what may still be among the best spares sorting tens of thousands.
	const best = new Float64Array(Math.min(2 * limit + 64, contacts.length));
	let held = 0;
	let worst = Number.POSITIVE_INFINITY;
	for (const contact of contacts) {
		const key = (ranks[contact] as number) * contactRange + contact;
		if (key >= worst) continue;
		best[held++] = key;
		if (held < best.length) continue;
		best.sort();
		held = Math.min(limit, held);
		worst = best[held - 1] as number;
	}
	return [...best.subarray(0, held).sort().subarray(0, limit)].map((key) => key % contactRange);
}
