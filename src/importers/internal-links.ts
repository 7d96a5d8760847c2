import { listAddresses } from '../domain/address.ts';
import type { Directory } from '../domain/directory.ts';
import { finding, type Problem } from '../domain/problem.ts';
import type { ProsePage } from '../domain/prose.ts';
import type { InternalLink } from './prose-document.ts';
import type { SourceText } from './source-text.ts';

/** Links in prose that no page of this directory answers to. */
export function findBrokenLinks(
	links: readonly { readonly source: SourceText; readonly link: InternalLink }[],
	directory: Directory,
	pages: readonly ProsePage[],
): Problem[] {
	const known = new Set(listAddresses(directory, pages).map(({ path }) => path));
	return links
		.filter(({ link }) => !known.has(link.target.replace(/[?#].*$/u, '')))
		.map(({ source, link }) => source.problem(finding('markdown-link-broken', { target: link.target }), link.position));
}
