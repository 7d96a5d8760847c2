import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { SaxesParser } from 'saxes';
import type { ReadEntry } from '../statement.ts';
import { contactOf, readWords } from './page.ts';

/** Reads the entries of an Atom feed (RFC 4287) that are about contacts. */
export function readAtom(xml: string): ReadEntry[] {
	const entries: { address: string; words: string }[] = [];
	let element = '';
	const parser = new SaxesParser();
	parser.on('opentag', ({ attributes, name }) => {
		element = name;
		if (name === 'entry') entries.push({ address: '', words: '' });
		const entry = entries.at(-1);
		if (name === 'link' && entry !== undefined) entry.address = String(attributes['href']);
	});
	parser.on('closetag', () => {
		element = '';
	});
	parser.on('text', (text) => {
		const entry = entries.at(-1);
		if (entry === undefined) return;
		if (element === 'title') entry.words += `${text}\n`;
		if (element === 'content') entry.words += readWords(text);
	});
	parser.write(xml).close();
	return ofContacts(entries);
}

/** Reads the items of a JSON Feed that are about contacts. */
export function readJsonFeed(text: string): ReadEntry[] {
	const { items } = JSON.parse(text) as {
		readonly items: readonly { url: string; title: string; content_text: string; content_html: string }[];
	};
	return items.flatMap(({ content_html: html, content_text: words, title, url }) =>
		ofContacts([
			{ address: url, words: `${title}\n${words}` },
			{ address: url, words: `${title}\n${readWords(html)}` },
		]),
	);
}

/** Reads the page of changes, whose headings lead to whom they are about. */
export function readChangesPage(html: string): ReadEntry[] {
	const entries: { address: string; words: string }[] = [];
	const visit = (node: DefaultTreeAdapterMap['node']) => {
		for (const child of 'childNodes' in node ? node.childNodes : []) {
			const id = 'attrs' in child ? child.attrs.find(({ name }) => name === 'id')?.value : undefined;
			if (id !== undefined && /^contact-.+-\d{4}-\d\d-\d\d$/u.test(id)) entries.push(readChange(child));
			else visit(child);
		}
	};
	visit(parse(html));
	return ofContacts(entries);
}

function readChange(node: DefaultTreeAdapterMap['node']): { address: string; words: string } {
	const change = { address: '', words: '' };
	const visit = (each: DefaultTreeAdapterMap['node']) => {
		if ('value' in each) change.words += `${each.value} `;
		if ('tagName' in each && each.tagName === 'a')
			change.address ||= each.attrs.find(({ name }) => name === 'href')?.value ?? '';
		for (const child of 'childNodes' in each ? each.childNodes : []) visit(child);
	};
	visit(node);
	return change;
}

function ofContacts(entries: readonly { readonly address: string; readonly words: string }[]): ReadEntry[] {
	return entries.flatMap(({ address, words }) => {
		const contact = contactOf(address);
		return contact === undefined ? [] : [{ contact, prose: words }];
	});
}
