import type { Directory } from '../domain/directory.ts';
import { absoluteAddress } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import { type ChangeFeed, dateOfFeed, listFeedEntries, startOfDay } from './change-feed.ts';
import { xmlText } from './xml-text.ts';

/** Changes as an Atom feed (RFC 4287). */
export function renderAtom(feed: ChangeFeed, directory: Directory, language: Language): string {
	const { site } = directory;
	const self = absoluteAddress(site.url, feed.path);
	const entries = listFeedEntries(feed, directory).map(({ date, html, id, title, url }) =>
		[
			'<entry>',
			element('id', id),
			element('title', title),
			element('updated', startOfDay(date)),
			`<link rel="alternate" type="text/html" href="${xmlText(url)}"/>`,
			element('content', html, ' type="html"'),
			'</entry>',
		].join('\n'),
	);
	return `${[
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
		element('id', self),
		element('title', feed.title),
		element('updated', startOfDay(dateOfFeed(feed, directory))),
		`<author>${element('name', site.owner.name)}</author>`,
		`<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
		`<link rel="alternate" type="text/html" href="${xmlText(absoluteAddress(site.url, feed.page))}"/>`,
		...entries,
		'</feed>',
	].join('\n')}\n`;
}

function element(name: string, text: string, attributes = ''): string {
	return `<${name}${attributes}>${xmlText(text)}</${name}>`;
}
