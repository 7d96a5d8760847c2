import { eachPart } from './html-parts.ts';

/** Elements around which and at whose edges no space is seen, as browsers lay them out and as the styles of the site leave them. */
const blocks = new Set(
	(
		'address article aside base blockquote body br caption col colgroup dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head ' +
		'header hr html legend li link main meta nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul'
	).split(' '),
);

/** Elements that stand in a line as a letter does, and those of them that hold lines of their own. */
const letters = new Set(['canvas', 'iframe', 'img', 'input', 'svg', 'textarea', 'wbr']);
const boxes = new Set(['button', 'select']);

/** Elements that are not seen. */
const unseen = new Set(['noscript', 'script', 'style', 'template', 'title']);

/**
 * Takes away the spaces of a page that no browser shows: those beside blocks, and of several in a row all but one. Of those the outermost is left, since one
 * within an element may be laid out with it. What is empty may be filled by a script, and counts as text.
 *
 * @example withoutSpareSpaces('<ul> <li> <a> A </a> b </li> </ul>') // => '<ul><li><a>A</a> b</li></ul>'
 */
export function withoutSpareSpaces(html: string): string {
	const written: string[] = [];
	/** True where a line begins. */
	let isEdge = true;
	let depth = 0;
	/** The last space, while nothing is known of what follows it. */
	let open: { readonly at: number; readonly depth: number } | undefined;
	/** True behind the beginning of an element that stands in a line. */
	let isBegun = false;

	eachPart(html, (part, element, isEnd) => {
		const isEmpty = isBegun;
		isBegun = false;
		if (element === '') {
			if (part.startsWith('<!')) written.push(part);
			else addText(part);
		} else if (blocks.has(element)) {
			endLine();
			written.push(part);
		} else if (boxes.has(element)) {
			if (isEnd) endLine();
			written.push(part);
			open = undefined;
			isEdge = !isEnd;
		} else if (letters.has(element)) {
			written.push(part);
			open = undefined;
			isEdge = false;
		} else {
			written.push(part);
			if (unseen.has(element)) return;
			depth += isEnd ? -1 : 1;
			isBegun = !isEnd;
			if (!isEnd || !isEmpty) return;
			// A script may fill it.
			open = undefined;
			isEdge = false;
		}
	});
	return written.join('');

	function addText(text: string): void {
		let start = 0;
		let end = text.length;
		while (start < end && isSpace(text.charCodeAt(start))) start++;
		while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
		if (start > 0) addSpace(text.slice(0, start));
		if (start === end) return;
		written.push(text.slice(start, end));
		open = undefined;
		isEdge = false;
		if (end < text.length) addSpace(text.slice(end));
	}

	function addSpace(space: string): void {
		if (isEdge || (open !== undefined && open.depth <= depth)) return;
		if (open !== undefined) written[open.at] = '';
		open = { at: written.push(space) - 1, depth };
	}

	function endLine(): void {
		if (open !== undefined) written[open.at] = '';
		open = undefined;
		isEdge = true;
	}
}

/** ASCII whitespace of the Infra standard, by its code: no space that is not to be broken. */
function isSpace(code: number): boolean {
	return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;
}
