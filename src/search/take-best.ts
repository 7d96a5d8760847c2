// Ships to the browser.

/** The `limit` best-ranked contacts in order: least rank first, ties in the order of the list. */
export function takeBest(contacts: readonly number[], ranks: Uint32Array, limit: number): number[] {
	const rank = (contact: number) => ranks[contact] ?? 0;
	const order = (a: number, b: number) => rank(a) - rank(b) || a - b;
	if (contacts.length <= 4 * limit) return [...contacts].sort(order).slice(0, limit);
	// The rank of the last one wanted, found by counting, spares sorting tens of thousands.
	const counts = new Map<number, number>();
	for (const contact of contacts) counts.set(rank(contact), (counts.get(rank(contact)) ?? 0) + 1);
	let taken = 0;
	let last = 0;
	for (const each of [...counts.keys()].sort((a, b) => a - b)) {
		taken += counts.get(each) ?? 0;
		last = each;
		if (taken >= limit) break;
	}
	return contacts
		.filter((contact) => rank(contact) <= last)
		.sort(order)
		.slice(0, limit);
}
