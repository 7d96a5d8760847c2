/** Elements that are one part with all that is in them: it is no markup, or stands as it is written. */
const whole = new Set(['pre', 'script', 'style', 'svg', 'textarea', 'title']);

/**
 * Goes through a page from its beginning to its end: tags, comments, the texts between them, and `<` by itself where it is a sign of a text.
 *
 * @param visit is given each as it is written, and of a tag the element's name in small letters and whether it ends the element; of all else an empty name
 */
export function eachPart(html: string, visit: (part: string, element: string, isEnd: boolean) => void): void {
	for (let at = 0; at < html.length; ) {
		const start = at;
		if (html[start] !== '<') {
			at = found(html.indexOf('<', start)) ?? html.length;
			visit(html.slice(start, at), '', false);
			continue;
		}
		const isEnd = html[start + 1] === '/';
		const nameStart = isEnd ? start + 2 : start + 1;
		const nameEnd = findNameEnd(html, nameStart);
		const element = html.slice(nameStart, nameEnd).toLowerCase();
		const end =
			element === ''
				? findCommentEnd(html, start)
				: ((isEnd || !whole.has(element) ? undefined : findElementEnd(html, nameEnd, element)) ??
					findTagEnd(html, nameEnd));
		at = end ?? start + 1;
		visit(html.slice(start, at), end === undefined ? '' : element, isEnd);
	}
}

/** Where a name of letters, digits and hyphens ends that begins with a letter; its beginning where none does. */
function findNameEnd(html: string, start: number): number {
	if (!isLetter(html.charCodeAt(start))) return start;
	let end = start + 1;
	while (isInName(html.charCodeAt(end))) end++;
	return end;
}

/** Values in quotes may hold `>`. */
function findTagEnd(html: string, start: number): number | undefined {
	for (let at = start; at < html.length; at++) {
		const sign = html[at];
		if (sign === '>') return at + 1;
		if (sign !== '"' && sign !== "'") continue;
		at = html.indexOf(sign, at + 1);
		if (at === -1) return undefined;
	}
	return undefined;
}

function findElementEnd(html: string, start: number, element: string): number | undefined {
	const endTag = `</${element}>`;
	const at = found(html.indexOf(endTag, start));
	if (at !== undefined) return at + endTag.length;
	const inCapitals = new RegExp(endTag, 'giu');
	inCapitals.lastIndex = start;
	return inCapitals.test(html) ? inCapitals.lastIndex : undefined;
}

/** Of a comment, or of what else begins with `<!`. */
function findCommentEnd(html: string, start: number): number | undefined {
	if (html[start + 1] !== '!') return undefined;
	const end = html.startsWith('--', start + 2) ? found(html.indexOf('-->', start + 4)) : undefined;
	if (end !== undefined) return end + 3;
	const at = found(html.indexOf('>', start));
	return at === undefined ? undefined : at + 1;
}

function found(index: number): number | undefined {
	return index === -1 ? undefined : index;
}

function isLetter(code: number): boolean {
	const small = code | 0x20;
	return small >= 0x61 && small <= 0x7a;
}

function isInName(code: number): boolean {
	return isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x2d;
}
