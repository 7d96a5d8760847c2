import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const documents = [
	...readdirSync(root).filter((name) => name.endsWith('.md')),
	...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.map((name) => join('docs', name)),
];

/** A document's text without what is shown as it is typed. */
function readProse(path: string): string {
	return readFileSync(path, 'utf8')
		.replace(/^```.*?^```/gmsu, '')
		.replace(/`[^`\n]*`/gu, (code) => (code.includes('](') ? '' : code));
}

/** What can be led to within a document: its headings, as Git hosts name them, and marks of its own. */
function listAnchors(path: string): string[] {
	const slugger = new GithubSlugger();
	const text = readProse(path);
	const headings = [...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
		slugger.slug(heading.replace(/`|\*\*/gu, '').replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')),
	);
	return [...headings, ...[...text.matchAll(/<a id="([^"]+)">/gu)].map(([, id = '']) => id)];
}

describe('links of the documentation', () => {
	it.each(documents)('of %s lead to files that there are, and to headings that they have', (document) => {
		const path = join(root, document);
		const missing = [...readProse(path).matchAll(/\]\(([^)\s]+)\)/gu)]
			.map(([, link = '']) => link)
			.filter((link) => !/^([a-z]+:|\/)/u.test(link))
			.filter((link) => {
				const [file = '', anchor] = link.split('#').map(decodeURIComponent);
				const target = file === '' ? path : join(dirname(path), file);
				if (!existsSync(target)) return true;
				return anchor !== undefined && target.endsWith('.md') && !listAnchors(target).includes(anchor);
			});
		expect(missing).toEqual([]);
	});
});
