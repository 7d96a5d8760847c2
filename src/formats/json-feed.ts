import type { Directory } from '../domain/directory.ts';
import { absoluteAddress } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import { type ChangeFeed, listFeedEntries, startOfDay } from './change-feed.ts';

/** Changes as a JSON Feed (version 1.1, https://www.jsonfeed.org/version/1.1/). */
export function renderJsonFeed(feed: ChangeFeed, directory: Directory, language: Language): string {
	const { site } = directory;
	const document = {
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		home_page_url: absoluteAddress(site.url, feed.page),
		feed_url: absoluteAddress(site.url, feed.path),
		language,
		authors: [{ name: site.owner.name }],
		items: listFeedEntries(feed, directory).map(({ date, html, id, text, title, url }) => ({
			id,
			url,
			title,
			content_html: html,
			content_text: text,
			date_published: startOfDay(date),
		})),
	};
	return `${JSON.stringify(document, null, 2)}\n`;
}
