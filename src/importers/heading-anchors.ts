import Slugger from 'github-slugger';
import { type HastNode, markdownToHast, mdxToHast } from 'satteri';

/** The ids that Astro gives the headings of a text: made from the same tree by the same library, so that they are the same. */
export function headingAnchors(text: string, isMdx: boolean): string[] {
	// Dashes and quotes are set before ids are made.
	const options = { features: { smartPunctuation: true }, position: false };
	const slugger = new Slugger();
	const anchors: string[] = [];
	const visit = (node: HastNode) => {
		if (node.type === 'element' && /^h[1-6]$/u.test(node.tagName)) anchors.push(slugger.slug(collectText(node)));
		if ('children' in node) for (const child of node.children) visit(child as HastNode);
	};
	visit(isMdx ? mdxToHast(text, options) : markdownToHast(text, options));
	return anchors;
}

function collectText(node: HastNode): string {
	if ('children' in node) return node.children.map((child) => collectText(child as HastNode)).join('');
	return node.type === 'text' ? node.value : '';
}
