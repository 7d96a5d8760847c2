import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { cleanLine, type SourceLine } from './source-line.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** The lines of an HTML page as a reader sees them: without what no reader sees, and with the addresses that links lead to where their words do not say them. */
export function readHtmlLines(html: string): SourceLine[] {
	const lines: SourceLine[] = [];
	let text = '';
	let number = 1;
	let kind: SourceLine['kind'] = 'text';
	visit(parse(html, { sourceCodeLocationInfo: true }), 0);
	flush();
	return lines;

	function visit(node: Node, depth: number): void {
		if (depth > MOST_DEEP) return;
		if (node.nodeName === '#text' && 'value' in node) {
			if (text.trim() === '') number = node.sourceCodeLocation?.startLine ?? number;
			if (text.trim() === '') number += countBreaksBefore(node.value);
			text += node.value.replace(/\s+/gu, ' ');
			return;
		}
		if (!('childNodes' in node)) return;
		if (!('tagName' in node)) {
			for (const child of node.childNodes) visit(child, depth + 1);
			return;
		}
		if (isUnseen(node)) return;
		const { tagName } = node;
		if (tagName === 'br') {
			flush();
			return;
		}
		if (tagName === 'tr' && isRow(node)) {
			addRow(node, depth);
			return;
		}
		const isBlock = BLOCKS.has(tagName);
		const hasLines = tagName === 'p' && node.childNodes.some(({ nodeName }) => nodeName === 'br');
		if (isBlock || isSetApart(node)) flush();
		if (hasLines || tagName === 'table' || tagName === 'ul' || tagName === 'ol') addBlank();
		if (/^h[1-6]$/u.test(tagName)) kind = 'heading';
		else if (tagName === 'li') kind = 'item';
		const before = lines.length;
		const ahead = text;
		for (const child of node.childNodes) visit(child, depth + 1);
		if (tagName === 'a') {
			const beside = addressBeside(node, text);
			// What a link asks of a reader says no more than where it leads.
			const isAsking = beside !== '' && text.startsWith(ahead) && ASKING.test(text.slice(ahead.length));
			text = (isAsking ? ahead : text) + beside;
		}
		if (isBlock) flush();
		if (hasLines || (tagName === 'p' && lines.length === before)) addBlank();
		if (/^h[1-6]$|^li$/u.test(tagName)) kind = 'text';
	}

	/** True for what follows another element with nothing between, where both would be read as one word: what parts them is how the page is styled. */
	function isSetApart(node: Element): boolean {
		const before = node.parentNode?.childNodes[node.parentNode.childNodes.indexOf(node) - 1];
		if (before === undefined || !('tagName' in before)) return false;
		const first = firstTextOf(node);
		return (/[\p{Ll})]$/u.test(text) && /^[\p{Lu}\d]/u.test(first)) || (/\d$/u.test(text) && /^\p{L}/u.test(first));
	}

	/** A row of a table as one line; what stands on several lines of a cell has a semicolon between. */
	function addRow(row: Element, depth: number): void {
		flush();
		const start = row.sourceCodeLocation?.startLine ?? number;
		const kept = lines.length;
		const cells = row.childNodes.filter(
			(child): child is Element => 'tagName' in child && /^t[dh]$/u.test(child.tagName),
		);
		const texts = cells.map((cell) => {
			for (const child of cell.childNodes) visit(child, depth + 2);
			flush();
			return lines
				.splice(kept)
				.flatMap((line) => (line.text === '' ? [] : [line.text]))
				.join('; ');
		});
		if (texts.some((each) => each !== '')) lines.push({ text: texts.join('\t'), number: start, kind: 'row' });
	}

	function flush(): void {
		const clean = cleanLine(text);
		text = '';
		if (clean !== '') lines.push({ text: clean.replace(/\t/gu, ' '), number, kind });
	}

	function addBlank(): void {
		if (lines.at(-1)?.text !== '') lines.push({ text: '', number, kind: 'text' });
	}
}

function firstTextOf(node: Node): string {
	if ('value' in node) return node.nodeName === '#text' ? node.value : '';
	if (!('childNodes' in node)) return '';
	const [first] = node.childNodes;
	return first === undefined ? '' : firstTextOf(first);
}

/** Where a link leads, if its words do not say it. */
function addressBeside(link: Element, text: string): string {
	const href = link.attrs.find(({ name }) => name === 'href')?.value ?? '';
	const [, scheme = '', rest = ''] = /^\s*(mailto|tel):([^?]*)/iu.exec(href) ?? [];
	if (rest === '') return '';
	const address = decode(rest).trim();
	if (scheme.toLowerCase() === 'mailto') return text.includes('@') ? '' : ` ${address} `;
	const digits = address.replace(/\D/gu, '').slice(-6);
	return text.replace(/\D/gu, '').includes(digits) ? '' : ` ${address} `;
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** True for a row that holds a contact and not the layout of a page. */
function isRow(row: Element): boolean {
	const hasTable = (node: Node): boolean =>
		'childNodes' in node && node.childNodes.some((child) => child.nodeName === 'table' || hasTable(child));
	const cells = row.childNodes.filter(({ nodeName }) => /^t[dh]$/u.test(nodeName));
	return cells.length > 1 && !hasTable(row);
}

function isUnseen({ tagName, attrs, parentNode }: Element): boolean {
	if (UNSEEN.has(tagName) || (tagName === 'footer' && parentNode?.nodeName === 'body')) return true;
	return attrs.some(
		({ name, value }) =>
			name === 'hidden' || (name === 'style' && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(value)),
	);
}

function countBreaksBefore(text: string): number {
	return /^\s*/u.exec(text)?.[0].match(/\n/gu)?.length ?? 0;
}

const ASKING = /^\s*(?:skicka|mejla|maila|e-?posta|ring|kontakta|skriv|send|call)(?!\p{L})/iu;
const MOST_DEEP = 400;
const UNSEEN: ReadonlySet<string> = new Set([
	'script',
	'style',
	'nav',
	'template',
	'noscript',
	'svg',
	'iframe',
	'object',
	'select',
	'button',
	'form',
	'title',
]);
const BLOCKS: ReadonlySet<string> = new Set(
	'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead time tr ul'.split(
		' ',
	),
);
