// Ships to the browser.

/** How wide a column wants to be, in any unit. */
export interface ColumnNeed {
	/** At which nothing in it has to be put on two lines. */
	readonly ideal: number;
	/** At which what has to stay in one piece does. */
	readonly least: number;
}

/**
 * Shares the width of a table between its columns, in the way of `table-layout: auto`: each is as wide as it would like to be where there is room, and
 * the rest goes to all of them alike; otherwise each gets its least, and what is left after that is shared by what they lack.
 *
 * @returns the widths in the order of the columns, which make up the whole
 */
export function shareWidth(whole: number, columns: readonly ColumnNeed[]): number[] {
	const ideal = sum(columns.map((column) => column.ideal));
	const leasts = columns.map((column) => Math.min(column.least, column.ideal));
	const least = sum(leasts);
	if (ideal === 0) return columns.map(() => whole / columns.length);
	if (ideal <= whole) return columns.map((column) => (column.ideal / ideal) * whole);
	if (least >= whole) return leasts.map((each) => (each / least) * whole);
	return columns.map((column, index) => {
		const own = leasts[index] ?? 0;
		return own + ((column.ideal - own) / (ideal - least)) * (whole - least);
	});
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, each) => total + each, 0);
}
