import type { PackedRecords } from '../print/packed-records.ts';

/** Packs things of a kind, so that what several have is written once. Fields without a value are left out. */
export function packRecords<Item extends object>(items: readonly Item[]): PackedRecords {
	const fields = [...new Set(items.flatMap((item) => Object.keys(item)))];
	const values: unknown[] = [];
	const positions = new Map<string, number>();
	const place = (value: unknown): number => {
		const text = JSON.stringify(value);
		const known = positions.get(text);
		if (known !== undefined) return known;
		positions.set(text, values.length);
		return values.push(value) - 1;
	};
	const rows = items.map((item) =>
		fields.map((field) => {
			const value = (item as Readonly<Record<string, unknown>>)[field];
			if (value === undefined) return -1;
			return Array.isArray(value) ? value.map(place) : place(value);
		}),
	);
	return { fields, values, rows };
}
