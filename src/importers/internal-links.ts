import type { Directory } from '../domain/directory.ts';
import { nearest } from '../domain/nearest.ts';
import { onceFor } from '../domain/once-for.ts';
import { listAnchors } from '../domain/page-anchors.ts';
import { finding, type Problem } from '../domain/problem.ts';
import type { ProsePage } from '../domain/prose.ts';
import { listFirstPages, listPages, type PublishedPage } from '../domain/published-pages.ts';
import type { InternalLink } from './prose-document.ts';
import type { SourceText } from './source-text.ts';

/** A prose file as links see it: where it stands, where it leads, and the anchors on it. */
export interface LinkedProse {
	readonly source: SourceText;
	/** Its address, in the first language. */
	readonly path: string;
	/** The last folder of its path: for pages, the language. */
	readonly folder: string;
	readonly links: readonly InternalLink[];
	/** Ids of its headings and of what its components show. */
	readonly anchors: readonly string[];
}

/** Links in prose that no page of this directory answers to, and those to an anchor that is not on its page. */
export function findBrokenLinks(
	prose: readonly LinkedProse[],
	directory: Directory,
	pages: readonly ProsePage[],
): Problem[] {
	const isPage = createPageFinder(directory, pages);
	const [first = ''] = directory.site.languages;
	const ownAnchors = new Map<string, ReturnType<typeof listAnchors>>();
	const listOwnAnchors = (path: string) => {
		if (!ownAnchors.has(path)) ownAnchors.set(path, listAnchors(path, directory));
		return ownAnchors.get(path);
	};
	const proseAnchors = new Map(prose.map(({ path, folder, anchors }) => [`${folder} ${path}`, anchors]));
	return prose.flatMap((from) =>
		from.links.flatMap(({ target, position }) => {
			const [, written = '', , fragment] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/su.exec(target) ?? [];
			const path = written === '' ? from.path : written;
			if (!isPage(path)) return [from.source.problem(finding('markdown-link-broken', { target }), position)];
			const own = listOwnAnchors(path);
			// A text fragment is looked for by the browser.
			if (fragment === undefined || own === undefined || fragment.startsWith(':~:')) return [];
			// A page that is not translated is shown in the first language.
			const headings = proseAnchors.get(`${from.folder} ${path}`) ?? proseAnchors.get(`${first} ${path}`) ?? [];
			const anchors = [...headings, ...own];
			const id = decoded(fragment);
			if (anchors.includes(fragment) || anchors.includes(id)) return [];
			const near = nearest(
				id,
				anchors.filter((anchor) => anchor !== ''),
			);
			const suggestion = near === undefined ? undefined : `${written}#${near}`;
			return [from.source.problem(finding('markdown-anchor-broken', { target, suggestion }), position)];
		}),
	);
}

/** True for the address of a page that is shown as itself. Most texts have few links, and those lead to the first page of a list: the others are worked out when one is asked for. */
function createPageFinder(directory: Directory, pages: readonly ProsePage[]): (path: string) => boolean {
	const pathsOf = (listed: readonly PublishedPage[]) =>
		new Set(listed.filter(({ isFrame }) => !isFrame).map(({ path }) => path));
	const first = onceFor((of: Directory) => pathsOf(listFirstPages(of, pages)));
	const all = onceFor((of: Directory) => pathsOf(listPages(of, pages)));
	return (path) => first(directory).has(path) || all(directory).has(path);
}

function decoded(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}
