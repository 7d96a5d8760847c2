import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { expect } from 'vitest';
import type { Directory } from '../../../src/domain/directory.ts';
import type { ChangeFeed } from '../../../src/formats/change-feed.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { describeChanges } from '../../../src/views/change-view.ts';

/** The feed of everything that has changed in a directory. */
export function feedOf(directory: Directory): ChangeFeed {
	return {
		title: 'Ändringar',
		path: '/andringar/feed.atom',
		page: '/andringar/',
		changes: describeChanges(directory, translator('sv'), 'sv'),
	};
}

export interface ReadEntry {
	readonly id: string;
	readonly title: string;
	readonly date: string;
	readonly link: string;
	readonly content: string;
}

/** Reads Atom strictly: well-formed XML in the one namespace, and of each element that RFC 4287 section 4.1 asks for exactly one. */
export function readAtom(xml: string): { head: Record<string, string>; entries: ReadEntry[] } {
	const parser = new SaxesParser({ xmlns: true });
	const path: string[] = [];
	const head: Record<string, string> = {};
	const entries: Record<string, string>[] = [];
	parser.on('error', (error) => {
		throw error;
	});
	const add = (name: string, value: string) => {
		const into = path.includes('entry') ? (entries.at(-1) ?? {}) : head;
		if (Object.hasOwn(into, name)) throw new Error(`${name} twice`);
		into[name] = value;
	};
	let text = '';
	parser.on('opentag', ({ attributes, local, uri }) => {
		if (uri !== 'http://www.w3.org/2005/Atom') throw new Error(`${local} is of ${uri}`);
		text = '';
		if (local === 'entry') entries.push({});
		path.push(local);
		if (local === 'link') add(`link ${attributes['rel']?.value}`, attributes['href']?.value ?? '');
		if (local === 'content') expect(attributes['type']?.value).toBe('html');
	});
	parser.on('text', (part) => {
		text += part;
	});
	parser.on('closetag', ({ local }) => {
		if (['id', 'title', 'updated', 'name', 'content'].includes(local)) add(local, text);
		path.pop();
		text = '';
	});
	parser.write(xml).close();
	for (const name of ['id', 'title', 'updated', 'name', 'link self', 'link alternate'])
		expect(head).toHaveProperty([name]);
	return {
		head,
		entries: entries.map((entry) => {
			expect(Object.keys(entry).sort()).toEqual(['content', 'id', 'link alternate', 'title', 'updated']);
			const { id = '', title = '', updated = '', content = '' } = entry;
			return { id, title, date: updated, link: entry['link alternate'] ?? '', content };
		}),
	};
}

/** The same of a JSON Feed. */
export function readJsonFeed(json: string): ReadEntry[] {
	const { items, version } = JSON.parse(json);
	expect(version).toBe('https://jsonfeed.org/version/1.1');
	return items.map((item: Record<string, string>) => {
		const { id = '', title = '', url = '' } = item;
		return { id, title, date: item['date_published'] ?? '', link: url, content: item['content_html'] ?? '' };
	});
}

/** What a reader sees of HTML, and that it is made of nothing but paragraphs and lists. */
export function readHtml(html: string): string[] {
	const lines: string[] = [];
	const visit = (node: DefaultTreeAdapterMap['node']) => {
		if ('value' in node) lines.push(node.value);
		else if ('tagName' in node) {
			expect(['p', 'ul', 'li']).toContain(node.tagName);
			expect(node.attrs).toEqual([]);
			node.childNodes.forEach(visit);
		}
	};
	parseFragment(html).childNodes.forEach(visit);
	return lines;
}
