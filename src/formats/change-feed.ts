import type { IsoDate } from '../domain/date.ts';
import type { Directory } from '../domain/directory.ts';
import { onceFor } from '../domain/once-for.ts';
import { absoluteAddress, pageAddresses } from '../domain/published-address.ts';
import { newestVerified } from '../views/age-of-list.ts';
import type { ChangeView } from '../views/change-view.ts';
import { elementHtml, textHtml } from '../views/html-code.ts';
import { plainText } from './plain-text.ts';

/** Changes that programs are told of. */
export interface ChangeFeed {
	readonly title: string;
	/** Address of the feed itself, from the site's root. */
	readonly path: string;
	/** Address of the page that the feed is about, from the site's root. */
	readonly page: string;
	/** The newest first. */
	readonly changes: readonly ChangeView[];
}

/** An entry of a feed, whatever its format. */
export interface FeedEntry {
	/** The same for as long as the directory has its address, whatever happens to the entry. */
	readonly id: string;
	readonly url: string;
	readonly title: string;
	readonly date: IsoDate;
	readonly text: string;
	readonly html: string;
}

/** The entries of a feed. */
export function listFeedEntries({ changes }: ChangeFeed, { site }: Directory): FeedEntry[] {
	return changes.map((change) => ({
		id: `${absoluteAddress(site.url, pageAddresses.changes())}#${change.anchor}`,
		url: absoluteAddress(site.url, change.page),
		title: `${change.heading} – ${change.summary}`,
		date: change.date,
		text: plainText([change.summary, ...valuesOf(change)].join('\n')),
		html: plainText(
			elementHtml('p', {}, textHtml(change.summary)) +
				(change.values.length === 0
					? ''
					: elementHtml(
							'ul',
							{},
							valuesOf(change)
								.map((line) => elementHtml('li', {}, textHtml(line)))
								.join(''),
						)),
		),
	}));
}

/** The day of the newest change; before there is any, of the newest check. */
export function dateOfFeed({ changes }: ChangeFeed, { contacts, today }: Directory): IsoDate {
	return changes[0]?.date ?? newestOfAll(contacts) ?? today;
}

/** Each municipality has a feed of its own, and most of them have no changes. */
const newestOfAll = onceFor(newestVerified);

/** A day as a point in time, which feeds ask for (RFC 3339). */
export function startOfDay(date: IsoDate): string {
	return `${date}T00:00:00Z`;
}

function valuesOf({ values }: ChangeView): string[] {
	return values.map(({ label, texts }) => `${label}: ${texts.join(', ')}`);
}
