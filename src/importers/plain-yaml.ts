/** A line of plain YAML: `key: value`, `key:`, `- value` or `- key: value`, each level two spaces in. */
interface PlainLine {
	readonly indent: number;
	readonly isItem: boolean;
	/** Undefined for an item that is a value alone. */
	readonly key: string | undefined;
	/** Undefined for a key with nothing after it. */
	readonly value: string | readonly string[] | undefined;
}

/**
 * Reads YAML of the plain kind that nearly every entry is written in: one key with its value, or one item, on each line. `undefined` for a text with
 * anything else in it, right or wrong, which is for the YAML library to read: that takes several times as long. What is read here has the same value
 * there, and no fault.
 *
 * @returns a mapping without the keys that have no value
 */
export function readPlainYaml(text: string): Record<string, unknown> | undefined {
	const lines: PlainLine[] = [];
	for (const written of text.split(/\r?\n/u)) {
		if (BLANK.test(written)) continue;
		const line = readLine(written);
		if (line === undefined) return undefined;
		lines.push(line);
	}
	let at = 0;
	const value = readMapping(0);
	return at === 0 || at < lines.length ? undefined : value;

	/** Ends before the first line that is not part of the mapping, which nothing takes up where the text is not plain. */
	function readMapping(indent: number): Record<string, unknown> {
		const entries: [key: string, value: unknown][] = [];
		const keys = new Set<string>();
		for (let line = lines[at]; line?.key !== undefined; line = lines[at]) {
			if (line.indent !== indent || line.isItem || keys.has(line.key)) break;
			keys.add(line.key);
			at++;
			const inner = line.value ?? readUnder(indent + 2);
			if (inner !== undefined && inner !== '') entries.push([line.key, inner]);
		}
		return Object.fromEntries(entries);
	}

	function readUnder(indent: number): unknown {
		const next = lines[at];
		if (next?.indent !== indent) return undefined;
		return next.isItem ? readList(indent) : readMapping(indent);
	}

	function readList(indent: number): unknown[] {
		const items: unknown[] = [];
		for (let line = lines[at]; line?.indent === indent && line.isItem; line = lines[at]) {
			if (line.key === undefined) {
				items.push(line.value);
				at++;
			} else {
				// Its first key stands on the line of the dash, the others below it.
				lines[at] = { ...line, indent: indent + 2, isItem: false };
				items.push(readMapping(indent + 2));
			}
		}
		return items;
	}
}

function readLine(written: string): PlainLine | undefined {
	const { indent = '', dash, key, value: after } = LINE.exec(written)?.groups ?? {};
	if (key === undefined && dash === undefined) return undefined;
	const value = after === undefined ? undefined : readValue(after);
	if (after !== undefined && value === undefined) return undefined;
	return { indent: indent.length, isItem: dash !== undefined, key, value };
}

function readValue(written: string): string | readonly string[] | undefined {
	if (PLAIN.test(written)) return written;
	if (QUOTED.test(written)) return written.slice(1, -1);
	if (!written.startsWith('[') || !written.endsWith(']')) return undefined;
	const inner = written.slice(1, -1);
	const items = inner === '' ? [] : inner.split(/, */u).map(readItem);
	return items.every((item) => item !== undefined) ? items : undefined;
}

function readItem(written: string): string | undefined {
	if (PLAIN_ITEM.test(written)) return written;
	return QUOTED_ITEM.test(written) ? written.slice(1, -1) : undefined;
}

/** Nothing, or a comment that has a line of its own. */
const BLANK = /^(?: *#.*)?$/u;
/** Four levels are more than any entry has, and far fewer than the library stands. */
const LINE =
	/^(?<indent>(?: {2}){0,4})(?:(?<dash>- )(?=\S))?(?:(?<key>[A-Za-z]{1,100}):(?: +(?=\S)|$))?(?<value>.+)?$/u;
/** Begins with a letter or a digit, so that it is no sign of YAML's, and holds neither a colon before a space nor a `#`. */
const PLAIN = /^[\p{L}\p{N}(+](?:[\p{L}\p{M}\p{N} .,;()/&+'’"”!?%@*=_–-]|:(?=\S))*(?<! )$/u;
/** As it may stand between brackets. */
const PLAIN_ITEM = /^[\p{L}\p{N}(+][\p{L}\p{M}\p{N} .;()/&+'’!%@*=_–-]*(?<! )$/u;
/** Without a backslash, which could mean another sign, and without the quote itself. */
const QUOTED = /^(?:"[^"\\\t]*"|'[^'\t]*')$/u;
/** As it may stand between brackets, where a comma would have parted it: a municipality's code, which begins with a nought. */
const QUOTED_ITEM = /^(?:"[^"\\\t,]*"|'[^'\t,]*')$/u;
