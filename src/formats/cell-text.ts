import { xmlText } from './xml-text.ts';

/**
 * A text as a cell of a workbook holds it, in XML (ECMA-376 part 1, 22.9.2.19 ST_Xstring): what XML cannot hold, or would change, as the number of its code unit,
 * and what looks like such a number so that it is read as it stands.
 *
 * @example cellText('a\u0007 & _x0041_') // => 'a_x0007_ &amp; _x005F_x0041_'
 */
export function cellText(text: string): string {
	// Most texts have nothing of all that, and there are millions.
	return MAY_NEED_CARE.test(text) ? xmlText(text.replace(UNSAFE, numbered)) : text;
}

const MAY_NEED_CARE = /[&<>"'_\uFFFD\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

const UNSAFE = /_(?=x[\dA-Fa-f]{4}_)|(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|\uFFFD/gu;

function numbered(character: string): string {
	return character
		.split('')
		.map((unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
		.join('');
}
