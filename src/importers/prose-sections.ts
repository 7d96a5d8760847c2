import type { MdastNode } from 'satteri';
import type { GlossaryTerm } from '../domain/glossary.ts';
import type { ProseSection } from '../domain/prose.ts';
import { normaliseText } from '../domain/text.ts';

/**
 * The plain text of a document, by its headings. What components show is not in it, but for the glossary's words, each of which is a section of its
 * own.
 *
 * @param anchors of the document's headings, in their order
 */
export function collectSections(
	root: MdastNode,
	anchors: readonly string[],
	glossary: readonly GlossaryTerm[],
): ProseSection[] {
	const sections: (Omit<ProseSection, 'text'> & { lines: string[] })[] = [
		{ anchor: '', heading: '', level: 0, lines: [] },
	];
	let headings = 0;
	visit(root);
	const [beginning] = sections;
	if (beginning?.lines.length === 0) sections.shift();
	return sections.map(({ lines, ...rest }) => ({ ...rest, text: lines.join('\n') }));

	function visit(node: MdastNode): void {
		if (node.type === 'heading') {
			sections.push({ anchor: anchors[headings++] ?? '', heading: joinTexts(node), level: node.depth, lines: [] });
		} else if (node.type === 'mdxJsxFlowElement' && node.name === 'Glossary') {
			for (const { id, term, shortFor, meaning } of glossary) {
				const heading = shortFor === undefined ? term : `${term} (${shortFor})`;
				sections.push({ anchor: id, heading, level: 2, lines: [normaliseText(meaning)] });
			}
		} else if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'code') {
			const line = joinTexts(node);
			if (line !== '') sections.at(-1)?.lines.push(line);
		} else if ('children' in node) {
			for (const child of node.children) visit(child as MdastNode);
		}
	}
}

/** What a reader sees of a block's text, on one line. */
function joinTexts(block: MdastNode): string {
	const texts: string[] = [];
	const visit = (node: MdastNode) => {
		if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') texts.push(node.value);
		else if (node.type === 'break') texts.push(' ');
		if ('children' in node) for (const child of node.children) visit(child as MdastNode);
	};
	visit(block);
	return normaliseText(texts.join(''));
}
