import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5';
import { ancestorsOf, attributeOf, isTooDeep, type PageElement } from '../../embed-check/html-tree.ts';
import type { ReadEntry, Statement } from '../statement.ts';
import { withAreas } from './linked-areas.ts';

type Node = DefaultTreeAdapterMap['node'];

/** A contact among others on a page. */
export interface PageEntry extends ReadEntry {
	readonly prose: string;
	/** True where nothing but the name stands there: it leads to where the rest does. */
	readonly isNameAlone: boolean;
}

/** What a page says of contacts, wherever in it. */
export interface ReadPage {
	/** All that readers read of it, without menus and codes to copy. */
	readonly prose: string;
	/** Where its links lead: to numbers, e-mail addresses and other sites. */
	readonly ways: readonly Statement[];
	readonly entries: readonly PageEntry[];
	/** What it says under labels of what it is about, and where the links there lead. */
	readonly facts: string;
	readonly factWays: readonly Statement[];
	/** What stands outside of the entries. */
	readonly around: string;
	/** Static blocks to copy, and as they are shown beside their codes. */
	readonly blocks: readonly Pick<ReadPage, 'around' | 'entries'>[];
	/** What it is called, and how it is described, for search engines and for services that show links. */
	readonly titles: readonly string[];
	readonly descriptions: readonly string[];
	/** What choices call contacts. */
	readonly choices: readonly ReadEntry[];
	/** What codes to copy call the contact that they lead to. */
	readonly names: readonly ReadEntry[];
	/** What stands beside its text. */
	readonly beside: string;
	/** How many it says beside its headings that there are, and how many entries stand under each. */
	readonly counts: readonly { readonly text: string; readonly under: number }[];
	/** What the message begins with that tells the owner that something is not right. */
	readonly correction: string | undefined;
	/** What it tells programs of itself (JSON-LD). */
	readonly linkedData: readonly unknown[];
	/** The search index that it has within itself, in Base64. */
	readonly index: string | undefined;
}

/** Reads a page as a browser without scripts would. */
export function readPage(html: string): ReadPage {
	if (!html.includes('</html>')) throw new Error('The page ends before its end');
	if (isTooDeep(html)) throw new Error('Thousands of elements in each other');
	const document = parse(html, { scriptingEnabled: false });
	const elements = [...elementsIn(document)];
	const main = elements.find(({ tagName }) => tagName === 'main');
	if (main === undefined) throw new Error('No <main>');
	const codes = elements
		.filter(({ tagName }) => tagName === 'textarea')
		.flatMap((element) => [...elementsIn(parseFragment(textOf(element)))]);
	const metaOf = (name: string) =>
		elements
			.filter(
				(each) => each.tagName === 'meta' && [attributeOf(each, 'name'), attributeOf(each, 'property')].includes(name),
			)
			.map((each) => attributeOf(each, 'content') ?? '');
	const facts = [...elementsIn(main, isFurniture)].find(({ tagName }) => tagName === 'dl');
	const scripts = elements.filter(({ tagName }) => tagName === 'script');
	const form = elements.find((element) => attributeOf(element, 'data-index') !== undefined);
	return {
		...readList(main),
		prose: textOf(main, isFurniture),
		ways: waysIn(main),
		facts: facts === undefined ? '' : textOf(facts),
		factWays: facts === undefined ? [] : waysIn(facts),
		blocks: [...elements, ...codes].filter(isBlock).map(readList),
		titles: [
			...elements.filter(({ tagName }) => tagName === 'title').map((element) => textOf(element)),
			...metaOf('og:title'),
		],
		descriptions: [...metaOf('description'), ...metaOf('og:description')],
		choices: elements.flatMap(choiceOf),
		names: [...elements.filter(isInKit), ...codes].flatMap(nameOf),
		beside: elements
			.filter(({ tagName }) => tagName === 'aside')
			.map((element) => textOf(element))
			.join(' '),
		counts: elements.filter((each) => /\bheading-count\b/u.test(classOf(each))).map(readCount),
		correction: elements.flatMap((element) => correctionOf(element) ?? [])[0],
		linkedData: scripts
			.filter((element) => attributeOf(element, 'type') === 'application/ld+json')
			.map((element) => withAreas(JSON.parse(textOf(element, () => false, true)))),
		index: form && attributeOf(form, 'data-index'),
	};
}

function correctionOf(element: PageElement): string | undefined {
	if (attributeOf(element, 'data-correction') === undefined) return undefined;
	const { searchParams } = new URL(attributeOf(element, 'href') ?? '');
	return searchParams.get('body') ?? searchParams.get('issue[description]') ?? undefined;
}

/** Reads HTML for its words alone. */
export function readWords(html: string): string {
	return textOf(parseFragment(html));
}

/** What a link leads to, if it is a number, an e-mail address or another site. */
export function wayOf(href: string): Statement | undefined {
	if (href.startsWith('tel:')) return { field: 'phones', text: href.slice('tel:'.length) };
	if (href.startsWith('mailto:')) return { field: 'emails', text: decodeURIComponent(href.slice('mailto:'.length)) };
	return /^https?:/u.test(href) && contactOf(href) === undefined ? { field: 'web', text: href } : undefined;
}

/** The id of the contact whose page an address leads to. */
export function contactOf(address: string): string | undefined {
	return /(?:^|\/)kontakt\/([^/#?]+)\/(?:#.*)?$/u.exec(address)?.[1];
}

/** True for a static block, which has contacts for other sites to show. */
function isBlock(element: PageElement): boolean {
	return attributeOf(element, 'data-kontaktkatalog') !== undefined;
}

/** A contact that can be chosen, by the name of a selection of one. */
function choiceOf(element: PageElement): ReadEntry[] {
	const contact = /^kontakter=([^,]+)$/u.exec(attributeOf(element, 'value') ?? '')?.[1];
	return contact === undefined || element.tagName !== 'option' ? [] : [{ contact, prose: textOf(element) }];
}

function isInKit(element: PageElement): boolean {
	return [element, ...ancestorsOf(element)].some((each) => attributeOf(each, 'data-link-kit') !== undefined);
}

/** What a link, a frame or a whole kit calls the contact that it is of. */
function nameOf(element: PageElement): ReadEntry[] {
	if ([...ancestorsOf(element)].some(isBlock)) return [];
	const address = ['href', 'src', 'data-address']
		.map((name) => attributeOf(element, name))
		.find((each) => each !== undefined);
	const contact = contactOf(address ?? '');
	const called =
		element.tagName === 'a' ? textOf(element) : (attributeOf(element, 'title') ?? attributeOf(element, 'data-title'));
	return contact === undefined || called === undefined ? [] : [{ contact, prose: called }];
}

function readList(root: Node): Pick<ReadPage, 'around' | 'entries'> {
	const found = new Map<Node, PageEntry>();
	for (const element of elementsIn(root, isCode)) {
		const id =
			attributeOf(element, 'data-id') ??
			(element.tagName === 'a' ? contactOf(attributeOf(element, 'href') ?? '') : undefined);
		const holder = id === undefined ? undefined : holderOf(element);
		if (id === undefined || holder === undefined || found.has(holder)) continue;
		const isNameAlone = /\bentries\b/u.test(classOf(holder.parentNode));
		found.set(holder, { contact: id, prose: textOf(holder), said: waysIn(holder), isNameAlone });
	}
	const isOutside = (element: PageElement) => isFurniture(element) || found.has(element);
	return { entries: [...found.values()], around: textOf(root, isOutside) };
}

function readCount(element: PageElement): ReadPage['counts'][number] {
	const section = [...ancestorsOf(element)].find(({ tagName }) => tagName === 'section');
	return { text: textOf(element), under: section === undefined ? 0 : readList(section).entries.length };
}

/** The item of a list or the row of a table that an element stands in; undefined for a link in running words or in a menu. */
function holderOf(element: PageElement): PageElement | undefined {
	let holder: PageElement | undefined;
	for (let each: Node | null = element; each !== null && 'tagName' in each; each = each.parentNode as Node | null) {
		if (each.tagName === 'nav') return undefined;
		if (each.tagName === 'li' || each.tagName === 'tr') holder ??= each;
	}
	return holder;
}

function waysIn(root: Node): Statement[] {
	return [...elementsIn(root, isFurniture)].flatMap((element) =>
		element.tagName === 'a' ? (wayOf(attributeOf(element, 'href') ?? '') ?? []) : [],
	);
}

/** What is no part of what a page says: menus, buttons, what is there to be copied. */
function isFurniture(element: PageElement): boolean {
	return (
		isCode(element) ||
		/^(?:nav|button|select|aside)$/u.test(element.tagName) ||
		/\bscreen-only\b/u.test(classOf(element))
	);
}

/** Codes to copy, and what shows how they look. */
function isCode(element: PageElement): boolean {
	return element.tagName === 'textarea' || attributeOf(element, 'data-link-kit') !== undefined;
}

function classOf(node: Node | null): string {
	return node !== null && 'tagName' in node ? (attributeOf(node, 'class') ?? '') : '';
}

function* elementsIn(node: Node, isSkipped: (element: PageElement) => boolean = () => false): Generator<PageElement> {
	for (const child of 'childNodes' in node ? node.childNodes : []) {
		if (!('tagName' in child) || isSkipped(child)) continue;
		yield child;
		yield* elementsIn('content' in child ? child.content : child, isSkipped);
	}
}

/** What a reader reads of a node, elements apart from each other by spaces. */
function textOf(node: Node, isSkipped: (element: PageElement) => boolean = () => false, withScripts = false): string {
	let text = '';
	const visit = (each: Node) => {
		if ('value' in each) text += each.value;
		for (const child of 'childNodes' in each ? each.childNodes : []) {
			if (!('tagName' in child)) visit(child);
			else if (!isSkipped(child) && (withScripts || !/^(?:script|style|template)$/u.test(child.tagName))) {
				text += ' ';
				visit(child);
			}
		}
	};
	visit(node);
	return text.replace(/\s+/gu, ' ').trim();
}
