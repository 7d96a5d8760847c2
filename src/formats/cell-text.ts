/**
 * A text as a workbook holds it (ECMA-376 part 1, 22.9.2.19 ST_Xstring): what XML cannot hold, or would change, as the number of its code unit, and what
 * looks like such a number so that it is read as it stands.
 *
 * @example escapeCellText('a\u0007_x0041_') // => 'a_x0007__x005F_x0041_'
 */
export function escapeCellText(text: string): string {
	const escaped = text.replace(UNSAFE, numbered);
	// write-excel-file looks texts up in an object, which has these before they are put there; it writes nothing that XML cannot hold.
	return escaped in Object.prototype ? `${escaped}\u0001` : escaped;
}

const UNSAFE = /_(?=x[\dA-Fa-f]{4}_)|(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|\uFFFD/gu;

function numbered(character: string): string {
	return character
		.split('')
		.map((unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
		.join('');
}
