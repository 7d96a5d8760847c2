/** A property of a card in one line, and where it begins. */
export interface CardLine {
	readonly text: string;
	readonly number: number;
}

/**
 * The lines of a file of cards with what has been folded joined again: lines that begin with white space (RFC 2426 section 2.6, RFC 6350 section 3.2) and, in quoted-printable,
 * those after an equals sign (vCard 2.1). One at a time, so that a large file is never there twice. A line grows no longer than `most`.
 */
export function* unfoldLines(text: string, most: number): Generator<CardLine> {
	let pending: { text: string; number: number } | undefined;
	let number = 0;
	for (let start = 0; start <= text.length; ) {
		const found = text.indexOf('\n', start);
		const end = found === -1 ? text.length : found;
		const raw = text.slice(start, text[end - 1] === '\r' && end > start ? end - 1 : end);
		start = end + 1;
		number++;
		if (pending !== undefined && isSoftBroken(pending.text)) {
			pending.text = joined(pending.text.slice(0, -1), raw.replace(/^[ \t](?==)/u, ''), most);
		} else if (pending !== undefined && /^[ \t]/u.test(raw)) {
			pending.text = joined(pending.text, raw.slice(1), most);
		} else {
			if (pending !== undefined) yield pending;
			pending = { text: raw, number };
		}
	}
	if (pending !== undefined) yield pending;
}

function joined(text: string, more: string, most: number): string {
	return text.length > most ? text : text + more;
}

function isSoftBroken(text: string): boolean {
	return text.endsWith('=') && /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE(?:[;:]|$)/iu.test(text.slice(0, 200));
}
