import { type HastNode, markdownToHast, mdxToHast } from 'satteri';
import { findComponentShape } from '../../../src/domain/prose-component.ts';
import { findUrlProblem } from '../../../src/domain/url.ts';
import type { ContentFile } from '../../../src/importers/content-file.ts';

/** What Markdown makes by itself. */
const elements = new Set(
	'a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img input li ol p pre section strong sup table tbody td th thead tr ul'.split(
		' ',
	),
);
const attributes = new Set(
	'align alt ariaDescribedBy ariaLabel checked className colSpan dataFootnoteBackref dataFootnoteRef dataFootnotes disabled href id rowSpan src start title type'.split(
		' ',
	),
);

/** Looks in what prose is rendered to for anything that could run, load or frame. */
export function examineProse(files: readonly ContentFile[]): string[] {
	return files.flatMap(({ path, content }) => {
		if (!/^(?:press-releases|pages\/[^/]+)\/[^/]+\.mdx?$/u.test(path) || !(content instanceof Uint8Array)) return [];
		const text = new TextDecoder().decode(content).replace(/^---\r?\n[\s\S]*?\r?\n---(?:\r?\n|$)/u, '');
		const root = path.endsWith('.mdx') ? mdxToHast(text) : markdownToHast(text);
		const faults: string[] = [];
		visit(root, (fault) => faults.push(`${path} renders ${fault}`));
		return faults;
	});
}

function visit(node: HastNode, report: (fault: string) => void): void {
	switch (node.type) {
		case 'root':
		case 'text':
			break;
		case 'element': {
			if (!elements.has(node.tagName)) report(`<${node.tagName}>`);
			for (const [name, value] of Object.entries(node.properties ?? {})) {
				if (!attributes.has(name)) report(`${name}= on <${node.tagName}>`);
				if (name === 'href' && isForbidden(String(value))) report(`a link to ${value}`);
				if (name === 'src') report(`a picture from ${value}`);
			}
			break;
		}
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement': {
			if (findComponentShape(node.name ?? '') === undefined) report(`<${node.name}>`);
			for (const attribute of node.attributes) {
				const isPlain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
				if (!isPlain || !/^(?:id|kind|organisation)$/u.test(attribute.name)) {
					report(`${'name' in attribute ? attribute.name : '{…}'} on <${node.name}>`);
				}
			}
			break;
		}
		default:
			report(node.type);
	}
	if ('children' in node) for (const child of node.children) visit(child as HastNode, report);
}

function isForbidden(href: string): boolean {
	if (/^(?:#|\/(?!\/))/u.test(href)) return false;
	return findUrlProblem(href) !== undefined;
}
