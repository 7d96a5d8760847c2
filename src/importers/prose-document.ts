import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import type { z } from 'zod';
import type { GlossaryTerm } from '../domain/glossary.ts';
import { type Finding, finding, type Position, type Problem } from '../domain/problem.ts';
import { findUrlProblem } from '../domain/url.ts';
import { findBeyondBounds, findDeepNode } from './prose-bounds.ts';
import { checkElement } from './prose-element.ts';
import { findIdentityNumberProblems, type SourceText } from './source-text.ts';
import { readYamlMapping, validate } from './yaml-document.ts';

/** Links inside the site that a prose file makes, to be checked when every page is known. */
export interface InternalLink {
	/** As written, from the site's root: `/ordlista/#andt`. */
	readonly target: string;
	readonly position: Position;
}

/** An organisation that a component in a prose file names, to be looked up when every file has been read. */
export interface NamedOrganisation {
	readonly id: string;
	readonly position: Position;
}

/** What a prose file holds, for the directory and for checks that need all files. */
export interface ProseDocument<Head> {
	readonly head: Head;
	/** Where the value at `path` in the head stands; with `onKey`, where its key stands. */
	headPositionOf(path: readonly PropertyKey[], onKey?: boolean): Position;
	readonly links: readonly InternalLink[];
	readonly organisations: readonly NamedOrganisation[];
}

/**
 * What becomes of each kind of node that the parser can make. Only what is allowed here reaches a page, addresses and components after a check
 * of their own. A kind that the parser learns later does not compile, and is refused until it stands here.
 */
export const nodeKinds: Readonly<Record<MdastNode['type'], 'allowed' | 'html' | 'code' | 'refused'>> = {
	root: 'allowed',
	yaml: 'allowed',
	paragraph: 'allowed',
	heading: 'allowed',
	thematicBreak: 'allowed',
	blockquote: 'allowed',
	list: 'allowed',
	listItem: 'allowed',
	code: 'allowed',
	text: 'allowed',
	emphasis: 'allowed',
	strong: 'allowed',
	delete: 'allowed',
	inlineCode: 'allowed',
	break: 'allowed',
	linkReference: 'allowed',
	imageReference: 'allowed',
	footnoteDefinition: 'allowed',
	footnoteReference: 'allowed',
	table: 'allowed',
	tableRow: 'allowed',
	tableCell: 'allowed',
	link: 'allowed',
	image: 'allowed',
	definition: 'allowed',
	mdxJsxFlowElement: 'allowed',
	mdxJsxTextElement: 'allowed',
	html: 'html',
	mdxjsEsm: 'code',
	mdxFlowExpression: 'code',
	mdxTextExpression: 'code',
	toml: 'refused',
	math: 'refused',
	inlineMath: 'refused',
	containerDirective: 'refused',
	leafDirective: 'refused',
	textDirective: 'refused',
	superscript: 'refused',
	subscript: 'refused',
	descriptionList: 'refused',
	descriptionTerm: 'refused',
	descriptionDetails: 'refused',
};

/**
 * Reads a Markdown or MDX file with the parser that later renders it. Raw HTML, expressions, imports, unknown components and any attribute
 * that a component does not ask for are refused, so that nothing in the content folder runs as code or reaches a page unescaped.
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
	const organisations: NamedOrganisation[] = [];
	const isMdx = source.file.endsWith('.mdx');
	let root: MdastNode;
	try {
		const beyond = findBeyondBounds(source);
		if (beyond !== undefined) return { problems: [...problems, source.problem(beyond.finding, beyond.offset)] };
		root = isMdx ? mdxToMdast(source.text) : markdownToMdast(source.text);
	} catch (error) {
		const [, line = '1', column = '1', detail = ''] = SYNTAX_ERROR.exec(String(error)) ?? [];
		const position = { line: Number(line), column: Number(column) };
		return { problems: [...problems, source.problem(finding('mdx-syntax', { detail }), position)] };
	}
	const deep = findDeepNode(root);
	if (deep !== undefined) {
		return { problems: [...problems, source.problem(deep.finding, startOf(deep.node))] };
	}
	const terms = glossary.map(({ id }) => id);
	walk(root, (node, position) => {
		problems.push(...refusedIn(node).map((about) => source.problem(about, position)));
		switch (node.type) {
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement': {
				const checked = checkElement(node, terms);
				problems.push(...checked.findings.map((about) => source.problem(about, position)));
				organisations.push(...checked.organisations.map((id) => ({ id, position })));
				break;
			}
			case 'link':
			case 'image':
			case 'definition': {
				if (node.url.startsWith('/') && !node.url.startsWith('//')) links.push({ target: node.url, position });
				else if (!node.url.startsWith('#')) {
					const about = findUrlProblem(node.url);
					if (about !== undefined) problems.push(source.problem(about, position));
				}
				break;
			}
		}
	});
	if (head.value === undefined || head.positionOf === undefined) return { problems };
	return { document: { head: head.value, headPositionOf: head.positionOf, links, organisations }, problems };
}

function readHead<Schema extends z.ZodType>(source: SourceText, schema: Schema) {
	const match = /^---\r?\n(?<yaml>[\s\S]*?)\r?\n---(?:\r?\n|$)/u.exec(source.text);
	if (match?.groups?.['yaml'] === undefined) {
		const missing = source.problem(finding('field-missing', { field: 'title' }), { line: 1, column: 1 });
		return { problems: [missing], hasMapping: false };
	}
	const { mapping, problems } = readYamlMapping(source, `${match.groups['yaml']}\n`, 2);
	if (mapping === undefined) return { problems, hasMapping: false };
	const checked = validate(mapping, schema, source);
	const { positionOf } = mapping;
	return { value: checked.value, positionOf, problems: [...problems, ...checked.problems], hasMapping: true };
}

/** What a node is refused for by its kind alone. */
function refusedIn(node: MdastNode): Finding[] {
	switch (Object.hasOwn(nodeKinds, node.type) ? nodeKinds[node.type] : 'refused') {
		case 'allowed':
			return [];
		case 'html':
			return [finding('markdown-raw-html', { tag: tagOf('value' in node ? node.value : '') })];
		case 'code':
			return [finding(node.type === 'mdxjsEsm' ? 'mdx-import' : 'mdx-expression', {})];
		case 'refused':
			return [finding('markdown-not-supported', { construct: node.type })];
	}
}

function walk(node: MdastNode, visit: (node: MdastNode, position: Position) => void): void {
	visit(node, startOf(node));
	if ('children' in node) for (const child of node.children) walk(child as MdastNode, visit);
}

function startOf({ position }: MdastNode): Position {
	const { line = 1, column = 1 } = position?.start ?? {};
	return { line, column };
}

function tagOf(html: string): string {
	return /<[!/]?[\w-]*/u.exec(html)?.[0] ?? '<';
}

const SYNTAX_ERROR = /(\d+):(\d+): ([\s\S]+)/u;
