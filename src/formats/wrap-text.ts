/** As wide as every terminal and e-mail shows a line without breaking it. */
export const textWidth = 72;

/**
 * Breaks a text into lines of a width, between words. Spaces that must not be broken at are not; a word that is wider than a line is broken anyhow.
 *
 * @param indent before each line
 * @param hanging before each line but the first, instead
 */
export function wrapText(text: string, indent = '', hanging = indent): string[] {
	const lines: string[] = [];
	let line = indent;
	let isEmpty = true;
	const next = () => {
		lines.push(line);
		line = hanging;
		isEmpty = true;
	};
	for (const word of text.split(breakable).filter((each) => each !== '')) {
		if (!isEmpty && countColumns(line) + 1 + countColumns(word) > textWidth) next();
		let rest = isEmpty ? word : ` ${word}`;
		while (countColumns(line) + countColumns(rest) > textWidth) {
			const fitting = takeColumns(rest, textWidth - countColumns(line));
			line += fitting;
			rest = rest.slice(fitting.length);
			next();
		}
		line += rest;
		isEmpty = false;
	}
	return isEmpty ? lines : [...lines, line];
}

/** The columns that a text takes in a terminal. */
export function countColumns(text: string): number {
	if (latin.test(text)) return text.length;
	let columns = 0;
	for (const sign of text) columns += columnsOf(sign);
	return columns;
}

/** Signs of which each takes one: nearly every word there is. */
const latin = /^[\x20-\x7E\u{A0}-\u{AC}\u{AE}-\u{24F}–’”]*$/u;

/** White space but for what keeps words together. */
const breakable = /[\t-\r \u{85}\u{1680}\u{2000}-\u{2006}\u{2008}-\u{200A}\u{2028}\u{2029}\u{205F}\u{3000}]+/u;

function takeColumns(text: string, most: number): string {
	let taken = '';
	let columns = 0;
	for (const sign of text) {
		columns += columnsOf(sign);
		if (columns > most) break;
		taken += sign;
	}
	return taken;
}

/** Signs that stand over or under another take none; emoji and the signs of East Asia take two. */
function columnsOf(sign: string): number {
	if (/[\p{M}\p{Cf}]/u.test(sign)) return 0;
	return /[\p{Emoji_Presentation}\u{1100}-\u{115F}\u{2E80}-\u{A4CF}\u{AC00}-\u{D7A3}\u{F900}-\u{FAFF}\u{FE30}-\u{FE6F}\u{FF00}-\u{FF60}\u{FFE0}-\u{FFE6}\u{20000}-\u{3FFFD}]/u.test(
		sign,
	)
		? 2
		: 1;
}
