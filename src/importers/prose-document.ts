import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import type { z } from 'zod';
import type { GlossaryTerm } from '../domain/glossary.ts';
import { nearest } from '../domain/nearest.ts';
import { findPersonalIdentityNumbers } from '../domain/personal-identity-number.ts';
import { finding, type Position, type Problem } from '../domain/problem.ts';
import { proseComponents } from '../domain/prose.ts';
import { findUrlProblem } from '../domain/url.ts';
import { headingAnchors } from './heading-anchors.ts';
import { findMdxFault } from './mdx-fault.ts';
import { findIdentityNumberProblems, type SourceText } from './source-text.ts';
import { readYamlMapping, validate, type YamlMapping } from './yaml-document.ts';

/** Links inside the site that a prose file makes, to be checked when every page is known. */
export interface InternalLink {
	/** As written: `/ordlista/#andt` from the site's root, `#andt` on the page itself. */
	readonly target: string;
	readonly position: Position;
}

/** What a prose file holds, for the directory and for checks that need all files. */
export interface ProseDocument<Head> {
	readonly head: Head;
	readonly links: readonly InternalLink[];
	/** Ids of its headings and of what its components show, which links may lead to. */
	readonly anchors: readonly string[];
	/** Images of the site that it shows, by their addresses. */
	readonly images: readonly InternalLink[];
	/** Where a value of the head stands. */
	readonly positionOf: YamlMapping['positionOf'];
}

/**
 * Reads a Markdown or MDX file with the parser that later renders it. Raw HTML, expressions, imports and unknown components are
 * refused, so that nothing in the content folder runs as code or reaches a page unescaped.
 */
export function readProse<Schema extends z.ZodType>(
	source: SourceText,
	schema: Schema,
	glossary: readonly GlossaryTerm[],
): { document?: ProseDocument<z.output<Schema>>; problems: Problem[] } {
	const head = readHead(source, schema);
	const problems = head.problems;
	if (!head.hasMapping) problems.push(...findIdentityNumberProblems(source));
	const links: InternalLink[] = [];
	const images: InternalLink[] = [];
	const definitions = new Map<string, string>();
	const shown = new Set<string>();
	const linked = new Set<string>();
	let hasHeading = false;
	let hasGlossary = false;
	const isMdx = source.file.endsWith('.mdx');
	// The parser ends the whole process at a backslash that ends the file within a string of code.
	const text = `${source.text}\n`;
	let root: MdastNode;
	try {
		root = isMdx ? mdxToMdast(text) : markdownToMdast(text);
	} catch (error) {
		const { about, position } = findMdxFault(String(error));
		return { problems: [...problems, source.problem(about, position)] };
	}
	walk(root, (node) => {
		// The first definition of a name holds.
		if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
		if (node.type === 'imageReference') shown.add(node.identifier);
		if (node.type === 'linkReference') linked.add(node.identifier);
	});
	walk(root, (node, position) => {
		const hidden = hiddenIdentityNumber(node, source);
		if (hidden !== undefined) {
			problems.push(source.problem(finding('personal-identity-number', { masked: hidden }), position));
		}
		switch (node.type) {
			case 'html':
				problems.push(source.problem(finding('markdown-raw-html', { tag: tagOf(node.value) }), position));
				break;
			case 'mdxjsEsm':
				problems.push(source.problem(finding('mdx-import', {}), position));
				break;
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
				problems.push(source.problem(finding('mdx-expression', {}), position));
				break;
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				problems.push(...componentProblems(node, position, source, glossary));
				if (node.name === 'Glossary') hasGlossary = true;
				break;
			case 'heading':
				hasHeading = true;
				break;
			case 'image':
				images.push({ target: node.url, position });
				break;
			case 'imageReference':
				images.push({ target: definitions.get(node.identifier) ?? '', position });
				break;
			case 'definition':
				// What only images refer to is checked where they stand.
				if (shown.has(node.identifier) && !linked.has(node.identifier)) break;
				checkLink(node.url, position);
				break;
			case 'link':
				checkLink(node.url, position);
				break;
		}
	});
	if (head.value === undefined) return { problems };
	const anchors = [
		...(hasHeading ? headingAnchors(text, isMdx) : []),
		...(hasGlossary ? glossary.map(({ id }) => id) : []),
	];
	return { document: { head: head.value, links, images, anchors, positionOf: head.positionOf }, problems };

	function checkLink(target: string, position: Position): void {
		if (/^(?:\/(?!\/)|#)/u.test(target)) links.push({ target, position });
		else {
			const about = findUrlProblem(target);
			if (about !== undefined) problems.push(source.problem(about, position));
		}
	}
}

function readHead<Schema extends z.ZodType>(
	source: SourceText,
	schema: Schema,
): {
	value?: z.output<Schema> | undefined;
	positionOf: YamlMapping['positionOf'];
	problems: Problem[];
	hasMapping: boolean;
} {
	const none = { positionOf: () => ({ line: 1, column: 1 }), hasMapping: false };
	const match = /^---\r?\n(?<yaml>[\s\S]*?)\r?\n---(?:\r?\n|$)/u.exec(source.text);
	if (match?.groups?.['yaml'] === undefined) {
		const missing = source.problem(finding('field-missing', { field: 'title' }), { line: 1, column: 1 });
		return { ...none, problems: [missing] };
	}
	const { mapping, problems } = readYamlMapping(source, `${match.groups['yaml']}\n`, 2);
	if (mapping === undefined) return { ...none, problems };
	const checked = validate(mapping, schema, source);
	const { positionOf } = mapping;
	return { value: checked.value, positionOf, problems: [...problems, ...checked.problems], hasMapping: true };
}

function componentProblems(
	node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
	position: Position,
	source: SourceText,
	glossary: readonly GlossaryTerm[],
): Problem[] {
	const name = node.name ?? '';
	if (!/^[A-Z]/u.test(name)) return [source.problem(finding('markdown-raw-html', { tag: `<${name}>` }), position)];
	if (!proseComponents.some((known) => known === name)) {
		const known = [...proseComponents];
		const about = finding('mdx-component-unknown', { name, suggestion: nearest(name, known), known: known.join(', ') });
		return [source.problem(about, position)];
	}
	if (
		node.attributes.some((attribute) => attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object')
	) {
		const isPlain = node.attributes.every(
			(attribute) =>
				attribute.type === 'mdxJsxAttribute' && (attribute.value === null || typeof attribute.value === 'string'),
		);
		if (!isPlain) return [source.problem(finding('mdx-expression', {}), position)];
	}
	if (name !== 'Term') return [];
	const attribute = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id');
	const id = attribute !== undefined && typeof attribute.value === 'string' ? attribute.value : '';
	const ids = glossary.map((term) => term.id);
	if (ids.includes(id)) return [];
	return [source.problem(finding('term-unknown', { id, suggestion: nearest(id, ids) }), position)];
}

/** A personal identity number that shows only when escapes, entities or the percent signs of an address have been read. */
function hiddenIdentityNumber(node: MdastNode, source: SourceText): string | undefined {
	const texts = [
		'value' in node && typeof node.value === 'string' && node.type !== 'yaml' ? node.value : '',
		'url' in node ? decoded(node.url) : '',
		'title' in node ? (node.title ?? '') : '',
		'alt' in node ? (node.alt ?? '') : '',
	];
	const written = source.text.slice(node.position?.start.offset, node.position?.end.offset);
	if (findPersonalIdentityNumbers(written).length > 0) return undefined;
	return texts.flatMap(findPersonalIdentityNumbers)[0]?.masked;
}

function decoded(url: string): string {
	return url.replace(/(?:%[\da-f]{2})+/giu, (escapes) => {
		try {
			return decodeURIComponent(escapes);
		} catch {
			return escapes;
		}
	});
}

function walk(node: MdastNode, visit: (node: MdastNode, position: Position) => void): void {
	const { line = 1, column = 1 } = node.position?.start ?? {};
	visit(node, { line, column });
	if ('children' in node) for (const child of node.children) walk(child as MdastNode, visit);
}

function tagOf(html: string): string {
	return /<[!/]?[\w-]*/u.exec(html)?.[0] ?? '<';
}
