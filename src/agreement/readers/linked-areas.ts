type Thing = Readonly<Record<string, unknown>>;

/** Linked data with areas in the place of references to them (JSON-LD: objects with an `@id` alone). Throws where one refers to nothing that is told. */
export function withAreas(data: unknown): unknown {
	const areas = new Map(findAreas(data).map((area) => [area['@id'], area]));
	return visit(data);

	function visit(value: unknown, property?: string): unknown {
		if (Array.isArray(value)) return value.map((each) => visit(each, property));
		if (typeof value !== 'object' || value === null) return value;
		const thing = value as Thing;
		if (property === 'areaServed' && Object.keys(thing).join() === '@id') {
			const area = areas.get(thing['@id']);
			if (area === undefined) throw new Error(`Nothing is told of ${thing['@id']}`);
			return area;
		}
		return Object.fromEntries(Object.entries(thing).map(([name, each]) => [name, visit(each, name)]));
	}
}

function findAreas(value: unknown): Thing[] {
	if (Array.isArray(value)) return value.flatMap(findAreas);
	if (typeof value !== 'object' || value === null) return [];
	const thing = value as Thing;
	return [...(thing['@type'] === 'AdministrativeArea' ? [thing] : []), ...findAreas(Object.values(thing))];
}
