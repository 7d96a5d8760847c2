import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** An element of a page, with its place in the text. */
export type PageElement = DefaultTreeAdapterMap['element'];

/** Reads a page as a browser without scripts would, whatever is wrong with it; gives its elements in order, those in `<noscript>` too. */
export function readElements(html: string): PageElement[] {
	return [...elementsIn(parse(html, { scriptingEnabled: false, sourceCodeLocationInfo: true }))];
}

/**
 * True for a page with thousands of elements in each other, as none has that was made to be read: to read it takes time by the square of its depth.
 * Reckoned by its tags, those left out that need no end.
 */
export function isTooDeep(html: string): boolean {
	let depth = 0;
	for (const [, slash = '', name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d-]*)/giu)) {
		if (withoutEnd.has(name.toLowerCase())) continue;
		depth = Math.max(0, depth + (slash === '' ? 1 : -1));
		if (depth > deepest) return true;
	}
	return false;
}

const deepest = 5000;

/** Elements that have no end tag, or may leave it out (HTML 13.1.2). */
const withoutEnd = new Set(
	'area base br col embed hr img input link meta source track wbr param path circle rect p li dt dd option optgroup tr td th tbody thead tfoot colgroup caption html head body rp rt'.split(
		' ',
	),
);

/** The elements within a node, in order. */
export function* elementsIn(node: Node): Generator<PageElement> {
	for (const each of nodesIn(node)) if ('tagName' in each) yield each;
}

/** What a reader reads of a node: spaces collapsed, and signs that only keep a line whole as they are typed. */
export function textOf(node: Node): string {
	let text = '';
	for (const each of nodesIn(node)) {
		const { nodeName, parentNode } = { parentNode: null, ...each };
		if ('value' in each && !/^(?:script|style)$/u.test(parentNode?.nodeName ?? '')) text += each.value;
		// What stands in two blocks is two words.
		else if (!withinWords.has(nodeName)) text += ' ';
	}
	return plainWords(text);
}

/** Elements that may begin or end in the middle of a word. */
const withinWords = new Set('a abbr b bdi em font i mark small span strong sub sup time u wbr #comment'.split(' '));

/** A text as {@link textOf} gives it. */
export function plainWords(text: string): string {
	return text
		.normalize('NFC')
		.replace(/\u2011/gu, '-')
		.replace(/\u00AD/gu, '')
		.replace(/\s+/gu, ' ')
		.replace(/ (?=[.,:;])/gu, '')
		.trim();
}

export function attributeOf({ attrs }: PageElement, name: string): string | undefined {
	return attrs.find((each) => each.name === name)?.value;
}

/** The elements that an element stands in, from the nearest. */
export function* ancestorsOf(element: PageElement): Generator<PageElement> {
	for (let each = element.parentNode; each !== null && 'tagName' in each; each = each.parentNode) yield each;
}

/** All nodes within a node, in order, however deep they stand in each other. */
function* nodesIn(node: Node): Generator<Node> {
	const left: Node[] = [...childrenOf(node)].reverse();
	for (let next = left.pop(); next !== undefined; next = left.pop()) {
		yield next;
		for (const child of childrenOf(next).reverse()) left.push(child);
	}
}

function childrenOf(node: Node): Node[] {
	return [...('childNodes' in node ? node.childNodes : []), ...('content' in node ? [node.content] : [])];
}
