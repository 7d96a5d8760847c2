/** Signs that people put between values, in cells whose values have none of them. */
export const betweenValues = ',;';

/**
 * Several values in one cell: ` | ` between them, as in the published tables. A value that stands alone could be taken for several where it has one of the signs
 * that people put between values, and has a backslash before each.
 *
 * @param signs what else than `|` and line breaks {@link readCellList} takes to stand between values
 */
export function writeCellList(values: readonly string[], signs = ''): string {
	const special = values.length === 1 ? `\\|${signs}` : '\\|';
	return values
		.map((value) => [...value].map((sign) => (special.includes(sign) ? `\\${sign}` : sign)).join(''))
		.join(' | ');
}

/** As {@link writeCellList}, each value in its place. */
export function writeInStep(values: readonly string[]): string {
	return values.map((value) => value.replace(/[\\|]/gu, '\\$&')).join(' | ');
}

/** The values of a cell; those that say nothing are left out. */
export function readCellList(cell: string, signs = ''): string[] {
	return readCellsInStep(cell, signs).filter((value) => value !== '');
}

/** The values of a cell, each in its place, empty or not. */
export function readCellsInStep(cell: string, signs = ''): string[] {
	const parts = splitAt(cell, '|\n');
	return (parts.length > 1 || signs === '' ? parts : splitAt(cell, signs)).map((part) =>
		part.replace(/\\([\\|,;])/gu, '$1').trim(),
	);
}

/** Divides a text at signs that no backslash stands before. */
function splitAt(text: string, signs: string): string[] {
	const parts = [''];
	for (let index = 0; index < text.length; index++) {
		const sign = text.charAt(index);
		const part = parts.pop() ?? '';
		if (sign === '\\' && index + 1 < text.length) {
			index++;
			parts.push(part + sign + text.charAt(index));
		} else if (signs.includes(sign)) parts.push(part, '');
		else parts.push(part + sign);
	}
	return parts;
}
