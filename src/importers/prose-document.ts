import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import type { z } from 'zod';
import type { GlossaryTerm } from '../domain/glossary.ts';
import { readPercentSigns } from '../domain/percent-signs.ts';
import { findPersonalIdentityNumbers } from '../domain/personal-identity-number.ts';
import { findPrivateAddresses } from '../domain/private-mail.ts';
import { finding, type Position, type Problem } from '../domain/problem.ts';
import type { ProseSection } from '../domain/prose.ts';
import { findUrlProblem } from '../domain/url.ts';
import { headingAnchors } from './heading-anchors.ts';
import { findMdxFault } from './mdx-fault.ts';
import { findBeyondBounds, findDeepNode } from './prose-bounds.ts';
import { checkElement } from './prose-element.ts';
import { refusedIn } from './prose-nodes.ts';
import { collectSections } from './prose-sections.ts';
import { findIdentityNumberProblems, type SourceText } from './source-text.ts';
import { readYamlMapping, validate, type YamlMapping } from './yaml-document.ts';

/** Links inside the site that a prose file makes, to be checked when every page is known. */
export interface InternalLink {
	/** As written: `/ordlista/#andt` from the site's root, `#andt` on the page itself. */
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
	readonly findHeadPosition: YamlMapping['findPosition'];
	readonly links: readonly InternalLink[];
	readonly organisations: readonly NamedOrganisation[];
	/** Ids of its headings and of what its components show, which links may lead to. */
	readonly anchors: readonly string[];
	/** Images of the site that it shows, by their addresses. */
	readonly images: readonly InternalLink[];
	/** Its plain text, for the search. */
	readonly sections: readonly ProseSection[];
	/** True where a component shows contacts in it, which are not in its text. */
	readonly showsContacts: boolean;
}

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
	const images: InternalLink[] = [];
	const definitions = new Map<string, string>();
	const shown = new Set<string>();
	const linked = new Set<string>();
	let hasHeading = false;
	let hasGlossary = false;
	let showsContacts = false;
	const isMdx = source.file.endsWith('.mdx');
	// The parser ends the whole process at a backslash that ends the file within a string of code.
	const text = `${source.text}\n`;
	let root: MdastNode;
	try {
		const beyond = findBeyondBounds(source);
		if (beyond !== undefined) return { problems: [...problems, source.problem(beyond.finding, beyond.offset)] };
		root = isMdx ? mdxToMdast(text) : markdownToMdast(text);
	} catch (error) {
		const { about, position } = findMdxFault(String(error));
		return { problems: [...problems, source.problem(about, position)] };
	}
	const deep = findDeepNode(root);
	if (deep !== undefined) {
		return { problems: [...problems, source.problem(deep.finding, getStart(deep.node))] };
	}
	walk(root, (node) => {
		// The first definition of a name holds.
		if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
		if (node.type === 'imageReference') shown.add(node.identifier);
		if (node.type === 'linkReference') linked.add(node.identifier);
	});
	const terms = glossary.map(({ id }) => id);
	walk(root, (node, position) => {
		problems.push(...refusedIn(node).map((about) => source.problem(about, position)));
		const hidden = hiddenIdentityNumber(node, source);
		if (hidden !== undefined) {
			problems.push(source.problem(finding('personal-identity-number', { masked: hidden }), position));
		}
		problems.push(...privateMailIn(node, source, position));
		switch (node.type) {
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement': {
				const checked = checkElement(node, terms);
				problems.push(...checked.findings.map((about) => source.problem(about, position)));
				organisations.push(...checked.organisations.map((id) => ({ id, position })));
				if (node.name === 'Glossary') hasGlossary = true;
				if (node.name === 'Contacts') showsContacts = true;
				break;
			}
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
	const ofHeadings = hasHeading ? headingAnchors(text, isMdx) : [];
	const anchors = [...ofHeadings, ...(hasGlossary ? glossary.map(({ id }) => id) : [])];
	const sections = collectSections(root, ofHeadings, glossary);
	const { value: ofHead, findPosition } = head;
	return {
		document: {
			head: ofHead,
			findHeadPosition: findPosition,
			links,
			images,
			anchors,
			organisations,
			sections,
			showsContacts,
		},
		problems,
	};

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
	findPosition: YamlMapping['findPosition'];
	problems: Problem[];
	hasMapping: boolean;
} {
	const none = { findPosition: () => ({ line: 1, column: 1 }), hasMapping: false };
	const match = /^---\r?\n(?<yaml>[\s\S]*?)\r?\n---(?:\r?\n|$)/u.exec(source.text);
	if (match?.groups?.['yaml'] === undefined) {
		const missing = source.problem(finding('field-missing', { field: 'title' }), { line: 1, column: 1 });
		return { ...none, problems: [missing] };
	}
	const { mapping, problems } = readYamlMapping(source, `${match.groups['yaml']}\n`, 2);
	if (mapping === undefined) return { ...none, problems };
	const checked = validate(mapping, schema, source);
	const { findPosition } = mapping;
	// Whoever renders the text may take what follows for a head, and import the layout that it names.
	const second = /^\s*(?<fence>---|\+\+\+)/u.exec(source.text.slice(match[0].length));
	if (second?.groups?.['fence'] !== undefined) {
		const { fence } = second.groups;
		const at = match[0].length + second[0].length - fence.length;
		problems.push(source.problem(finding('front-matter-repeated', { fence }), at));
	}
	return { value: checked.value, findPosition, problems: [...problems, ...checked.problems], hasMapping: true };
}

/** A personal identity number that shows only when escapes, entities, emphasis or the percent signs of an address have been read. */
function hiddenIdentityNumber(node: MdastNode, source: SourceText): string | undefined {
	const texts = [
		'value' in node && typeof node.value === 'string' && node.type !== 'yaml' ? node.value : '',
		'url' in node ? readPercentSigns(node.url) : '',
		'title' in node ? (node.title ?? '') : '',
		'alt' in node ? (node.alt ?? '') : '',
	];
	if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
		const parts = listVisibleTexts(node);
		// Where one part holds a number, it is told there.
		if (!parts.some((part) => findPersonalIdentityNumbers(part).length > 0)) texts.push(parts.join(''));
	}
	const written = source.text.slice(node.position?.start.offset, node.position?.end.offset);
	if (findPersonalIdentityNumbers(written).length > 0) return undefined;
	return texts.flatMap(findPersonalIdentityNumbers)[0]?.masked;
}

/** Addresses for private mail in a text or a link, told where they stand if they stand there as they are read. */
function privateMailIn(node: MdastNode, source: SourceText, position: Position): Problem[] {
	const texts = [
		'value' in node && typeof node.value === 'string' && node.type !== 'yaml' ? node.value : '',
		'url' in node ? readPercentSigns(node.url) : '',
	];
	return texts.flatMap((text) =>
		findPrivateAddresses(text).map(({ offset, domain }) => {
			const address = text.slice(offset, text.indexOf('@', offset) + 1);
			const start = node.position?.start.offset ?? 0;
			const at = source.text.slice(0, node.position?.end.offset).indexOf(address, start);
			return source.problem(finding('email-private-domain', { domain }), at === -1 ? position : at);
		}),
	);
}

/** The texts that a reader sees as one. */
function listVisibleTexts(root: MdastNode): string[] {
	const texts: string[] = [];
	walk(root, (node) => {
		if (node.type === 'text' || node.type === 'inlineCode') texts.push(node.value);
		else if (node.type === 'break') texts.push('\n');
	});
	return texts;
}

function walk(node: MdastNode, visit: (node: MdastNode, position: Position) => void): void {
	visit(node, getStart(node));
	if ('children' in node) for (const child of node.children) walk(child as MdastNode, visit);
}

function getStart({ position }: MdastNode): Position {
	const { line = 1, column = 1 } = position?.start ?? {};
	return { line, column };
}
