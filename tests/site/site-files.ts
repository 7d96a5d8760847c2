import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { builtSites } from '../build.ts';

type Node = DefaultTreeAdapterMap['node'];

export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly text: string;
}

/** Every file of a built site by its path, in order. */
export function siteFiles(site: string): Map<string, Buffer> {
	const root = join(builtSites, site);
	const paths = readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	return new Map(paths.map((path) => [path.slice(root.length + 1), readFileSync(path)]));
}

/** The PDFs that the build of a site made, without the document that came with a release. */
export function madePdfs(site: string): [path: string, pdf: Uint8Array][] {
	return [...siteFiles(site)]
		.filter(
			([path]) => path.endsWith('.pdf') && !/^pressmeddelande\/(?:nytt-natverk|forsta-natverket)\.pdf$/u.test(path),
		)
		.map(([path, bytes]) => [path, new Uint8Array(bytes)]);
}

/** The pages of a built site: file path and HTML. */
export function sitePages(site: string): [path: string, html: string][] {
	return htmlFiles(site).filter(([path]) => !isOneFile(path));
}

/** The files of a built site that each have everyone within themselves, one in each language. */
export function oneFiles(site: string): [path: string, html: string][] {
	return htmlFiles(site).filter(([path]) => isOneFile(path));
}

function htmlFiles(site: string): [path: string, html: string][] {
	return [...siteFiles(site)]
		.filter(([path]) => path.endsWith('.html'))
		.map(([path, bytes]) => [path, bytes.toString()]);
}

/** True for a page that other sites frame, by its file: it has no head and no foot. */
export function isFramed(path: string): boolean {
	return /^(?:en\/)?embed\//u.test(path);
}

function isOneFile(path: string): boolean {
	return /^(?:en\/)?kontakter\.html$/u.test(path);
}

/** All elements of a page in document order, those in templates included. */
export function listElements(html: string): Element[] {
	const found: Element[] = [];
	const visit = (node: Node) => {
		if ('tagName' in node) {
			found.push({
				name: node.tagName,
				attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
				text: collectText(node),
			});
		}
		if ('childNodes' in node) node.childNodes.forEach(visit);
		if ('content' in node) visit(node.content);
	};
	visit(parse(html));
	return found;
}

/** The text that a reader sees, spaces collapsed. */
export function visibleText(html: string): string {
	// What begins a line is seen apart from what stands before it.
	const apart = html.replace(/<(?=\/?(?:[dou]l|d[dt]|div|h[1-6]|li|nav|p|section|summary|t[dhr])\b)/gu, ' <');
	return (listElements(apart).find(({ name }) => name === 'body')?.text ?? '').replace(/\s+/gu, ' ').trim();
}

function collectText(node: Node): string {
	if ('value' in node) return node.value;
	if ('tagName' in node && /^(?:script|style|template)$/u.test(node.tagName)) return '';
	return 'childNodes' in node ? node.childNodes.map(collectText).join('') : '';
}
