import type { MdastNode } from 'satteri';
import { type Finding, finding } from '../domain/problem.ts';

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

/** What a node is refused for by its kind alone. */
export function refusedIn(node: MdastNode): Finding[] {
	switch (Object.hasOwn(nodeKinds, node.type) ? nodeKinds[node.type] : 'refused') {
		case 'allowed':
			return [];
		case 'html':
			return [finding('markdown-raw-html', { tag: getTagName('value' in node ? node.value : '') })];
		case 'code':
			return [finding(node.type === 'mdxjsEsm' ? 'mdx-import' : 'mdx-expression', {})];
		case 'refused':
			return [finding('markdown-not-supported', { construct: node.type })];
	}
}

function getTagName(html: string): string {
	return /<[!/]?[\w-]*/u.exec(html)?.[0] ?? '<';
}
