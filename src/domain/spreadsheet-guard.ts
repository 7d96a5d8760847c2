/**
 * A spreadsheet runs what begins with `=`, `+`, `-`, `@`, tab or their full-width forms as a formula, even within quotes, so an apostrophe goes
 * before it (OWASP ASVS 5, requirement 1.2.10). A spreadsheet set to Swedish takes `;` for the end of a field and may do so within quotes too,
 * so that whatever follows a comma, semicolon, tab or line break is the beginning of one.
 *
 * What was written comes back by removing one apostrophe from before each of these, at the beginning and after those signs; apostrophes
 * and quotation marks that stood there get one more, so that they are told apart.
 */
export function withoutFormulas(value: string): string {
	// Most have none of these signs anywhere, and a large directory has a million of them.
	return MAY_BE_FORMULA.test(value) ? value.replace(FORMULA, "$1'").replace(LEADING_CONTROL, "'") : value;
}

/**
 * The same, and an apostrophe before what a spreadsheet would take for a number, a day or a time and write in another way: the code 0880 would become
 * 880, and 1-2 the first of February. Days as `2026-11-01` are left to it. It comes back in the same way.
 */
export function withoutFormulasOrNumbers(value: string): string {
	return withoutFormulas(value).replace(NUMBER, "'");
}

/** What was written, out of what {@link withoutFormulasOrNumbers} made of it. */
export function withoutGuards(guarded: string): string {
	return guarded.replace(GUARDED_NUMBER, '').replace(GUARDED_CONTROL, '').replace(GUARDED_FORMULA, '$1');
}

const MAY_BE_FORMULA = /[=+\-@＝＋－＠\0\t\r\n]/u;
const FORMULA = /(^|[,;\t\r\n])(?=['"]*[=+\-@＝＋－＠\0])/gu;
const LEADING_CONTROL = /^(?=['"]*[\t\r\n])/u;
const NUMBER = /^(?=['"]*(?!\d{4}-\d{2}-\d{2}$)\d[\d ]*(?:[.,:/e-]\d+){0,2}%?$)/iu;
const GUARDED_FORMULA = /(^|[,;\t\r\n])'(?=['"]*[=+\-@＝＋－＠\0])/gu;
const GUARDED_CONTROL = /^'(?=['"]*[\t\r\n])/u;
const GUARDED_NUMBER = /^'(?=['"]*(?!\d{4}-\d{2}-\d{2}$)\d[\d ]*(?:[.,:/e-]\d+){0,2}%?$)/iu;

/** True for what a spreadsheet writes in the place of a value that it could not work out, in Swedish or English. */
export function isSpreadsheetError(value: string): boolean {
	return ERROR.test(value);
}

/** {@link withoutFormulasOrNumbers} for a file that is read back, where what a spreadsheet says of an error is told from somebody's own words as well. */
export function guardCell(value: string): string {
	return ERROR.test(value.replace(/^'+/u, '')) ? `'${value}` : withoutFormulasOrNumbers(value);
}

/** What was written, out of what {@link guardCell} made of it. */
export function withoutCellGuard(guarded: string): string {
	return ERROR.test(guarded.replace(/^'+/u, '')) ? guarded.replace(/^'/u, '') : withoutGuards(guarded);
}

const ERROR =
	/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SAKNAS!|REFERENS!|VÄRDEFEL!|DIVISION\/0!|NAMN\?|OGILTIGT!|SKÄRNING!)$/u;
