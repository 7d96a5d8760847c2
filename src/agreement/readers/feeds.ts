import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { SaxesParser } from 'saxes';
import type { ReadEntry } from '../statement.ts';
import { contactOf, readWords } from './page.ts';

/** What a feed or the page of changes says of days. */
export interface ReadDays {
	/** When the whole was last changed; undefined where it does not say. */
	readonly ofAll: string | undefined;
	/** Each change, in order, by what it is known by: its kind, its id and its day, as `contact-mala-andt-2026-11-01`. */
	readonly changes: readonly { readonly anchor: string; readonly day: string }[];
}

/** What a feed says of a contact, or where it leads to one, and the change that says it. */
export interface ReadFeedEntry extends ReadEntry {
	readonly anchor: string;
}

/** What a feed says of contacts, and of days. */
export interface ReadFeed {
	readonly entries: readonly ReadFeedEntry[];
	readonly days: ReadDays;
}

interface Change {
	address: string;
	words: string;
	anchor: string;
	day: string;
}

/** Reads an Atom feed (RFC 4287). */
export function readAtom(xml: string): ReadFeed {
	const changes: Change[] = [];
	let ofAll = '';
	let element = '';
	const parser = new SaxesParser();
	parser.on('opentag', ({ attributes, name }) => {
		element = name;
		if (name === 'entry') changes.push({ address: '', words: '', anchor: '', day: '' });
		const entry = changes.at(-1);
		if (name === 'link' && entry !== undefined) entry.address = String(attributes['href']);
	});
	parser.on('closetag', () => {
		element = '';
	});
	parser.on('text', (text) => {
		const entry = changes.at(-1);
		if (entry === undefined) {
			if (element === 'updated') ofAll = dayOf(text);
			return;
		}
		if (element === 'id') entry.anchor = anchorOf(text);
		if (element === 'updated') entry.day = dayOf(text);
		if (element === 'title') entry.words += `${text}\n`;
		if (element === 'content') entry.words += readWords(text);
	});
	parser.write(xml).close();
	return { entries: ofContacts(changes), days: { ofAll, changes } };
}

/** Reads a JSON Feed, which says what has changed as text and as HTML. */
export function readJsonFeed(text: string): ReadFeed {
	const { items } = JSON.parse(text) as {
		readonly items: readonly {
			id: string;
			url: string;
			title: string;
			content_text: string;
			content_html: string;
			date_published: string;
		}[];
	};
	return {
		entries: items.flatMap(({ content_html: html, content_text: words, id, title, url }) =>
			ofContacts([
				{ address: url, words: `${title}\n${words}`, anchor: anchorOf(id) },
				{ address: url, words: `${title}\n${readWords(html)}`, anchor: anchorOf(id) },
			]),
		),
		days: {
			ofAll: undefined,
			changes: items.map((item) => ({ anchor: anchorOf(item.id), day: dayOf(item.date_published) })),
		},
	};
}

/** Reads the page of changes, whose headings are the days, and lead to whom the changes are about. */
export function readChangesPage(html: string): ReadFeed {
	const changes: Change[] = [];
	let day = '';
	const visit = (node: DefaultTreeAdapterMap['node']) => {
		for (const child of 'childNodes' in node ? node.childNodes : []) {
			const anchor = 'attrs' in child ? child.attrs.find(({ name }) => name === 'id')?.value : undefined;
			if ('tagName' in child && child.tagName === 'h2') day = readChange(child).words.trim();
			if (anchor !== undefined && isAnchor.test(anchor)) changes.push({ ...readChange(child), anchor, day });
			else visit(child);
		}
	};
	visit(parse(html));
	return { entries: ofContacts(changes), days: { ofAll: undefined, changes } };
}

const isAnchor = /^(?:contact|organisation)-.+-\d{4}-\d\d-\d\d$/u;

function anchorOf(address: string): string {
	return address.slice(address.indexOf('#') + 1);
}

/** The day of a point in time, where that is the start of it; whatever else it is, as it is. */
function dayOf(time: string): string {
	return time.replace(/T00:00:00Z$/u, '');
}

function readChange(node: DefaultTreeAdapterMap['node']): Pick<Change, 'address' | 'words'> {
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

function ofContacts(entries: readonly Omit<Change, 'day'>[]): ReadFeedEntry[] {
	return entries.flatMap(({ address, anchor, words }) => {
		const contact = contactOf(address);
		return contact === undefined ? [] : [{ contact, prose: words, anchor }];
	});
}
