// Ships to the browser.

/** Things of a kind, with each value that several have written once. */
export interface PackedRecords {
	readonly fields: readonly string[];
	readonly values: readonly unknown[];
	/** For each thing where its values are, field by field: the position of one, or those of the items of a list; -1 for what it does not have. */
	readonly rows: readonly (readonly (number | readonly number[])[])[];
}

/** Gives the things as they were packed. */
export function unpackRecords<Item>({ fields, values, rows }: PackedRecords): Item[] {
	const unpack = (cell: number | readonly number[] = -1) =>
		typeof cell === 'number' ? values[cell] : cell.map((at) => values[at]);
	return rows.map((row) => {
		const entries = fields.flatMap((field, at) => (row[at] === -1 ? [] : [[field, unpack(row[at])]]));
		return Object.fromEntries(entries) as Item;
	});
}
