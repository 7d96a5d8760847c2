type Thing = Readonly<Record<string, unknown>>;

/**
 * Linked data in which each thing is told of once: where it comes again, its `@id` alone refers to it (JSON-LD 1.1, section 9.1: a node reference). A thing of
 * which more is said than before is told of again.
 */
export function tellOnce(data: object): object {
	const told = new Map<unknown, Thing>();
	return visit(data) as object;

	function visit(value: unknown): unknown {
		if (Array.isArray(value)) return value.map(visit);
		if (typeof value !== 'object' || value === null) return value;
		const thing = value as Thing;
		const id = thing['@id'];
		const before = id === undefined ? undefined : told.get(id);
		if (before !== undefined && Object.entries(thing).every(([name, each]) => isSame(each, before[name]))) {
			return { '@id': id };
		}
		if (id !== undefined) told.set(id, { ...before, ...thing });
		return Object.fromEntries(Object.entries(thing).map(([name, each]) => [name, visit(each)]));
	}
}

function isSame(one: unknown, other: unknown): boolean {
	return one === other || JSON.stringify(one) === JSON.stringify(other);
}
