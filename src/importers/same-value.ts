/** A mapping as it is read out of an entry's file. */
export type Group = Readonly<Record<string, unknown>>;

export function isGroup(value: unknown): value is Group {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Equal in what is said, whatever the order of keys. */
export function isSame(a: unknown, b: unknown): boolean {
	if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, at) => isSame(each, b[at]));
	if (isGroup(a) && isGroup(b)) {
		const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
		return [...keys].every((key) => isSame(a[key], b[key]));
	}
	return a === b;
}
