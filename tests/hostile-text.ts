import fc from 'fast-check';

/** What has ended fields, lines, elements and comments of one format or another, or run as a formula, and what programs look names up by. */
const hostileSigns = [
	...';,\\"\'=+-@|\t\r\n\0\u2028\u2029&<>:^~*_ aå1'.split(''),
	...['\r\n', '＝', '＠', '</script>', '<!--', ']]>', '😀', 'a\u030A', '\u00A0', '\uFFFD', '\u{1FFFE}', '_x0041_'],
	...['=1+1', '@SUM(A1)', '070-174 06 05', '__proto__', 'constructor', 'BEGIN:VCARD', 'END:VCARD', '{{', '%0A'],
];

/** Texts of hostile signs, at least one. */
export function hostileText(signs: string | readonly string[] = hostileSigns): fc.Arbitrary<string> {
	return fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
}
