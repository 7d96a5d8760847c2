/**
 * Text that a terminal shows and does nothing else with: control characters (C0, C1, line feeds too), marks that turn the direction of
 * writing, and others that nobody sees stand as `\\x1B` or `\\u202E`. A terminal would obey them, and a file's name or value can hold any.
 *
 * @example printable('\u001b[31m') // => '\\x1B[31m'
 */
export function printable(text: string): string {
	return text.replace(UNSEEN, (character) => {
		const code = character.codePointAt(0) ?? 0;
		if (code > 0xffff) return `\\u{${code.toString(16).toUpperCase()}}`;
		const digits = code.toString(16).toUpperCase();
		return code < 0x100 ? `\\x${digits.padStart(2, '0')}` : `\\u${digits.padStart(4, '0')}`;
	});
}

/** {@link printable} text, cut in the middle where it is longer than a report has room for. */
export function shortened(text: string, most = 300): string {
	if (text.length <= most) return printable(text);
	const half = Math.floor(most / 2);
	return printable(`${text.slice(0, half)} … ${text.slice(-half)}`);
}

/** Everything of the categories Cc, Cf, Zl and Zp, and halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
