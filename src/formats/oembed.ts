import { frameHeight } from '../domain/embed-frame.ts';
import { type EmbedSite, frameHtml } from '../views/embed-code.ts';
import type { LinkTarget } from '../views/link-target.ts';

/** Seconds that a service may keep an answer: a day. */
const cacheAge = 86_400;

/** Pixels. A file cannot answer `maxwidth`; the frame is as wide as its place, and this is the least that it is made for. */
const width = 320;

/** What a service that knows oEmbed is told (oEmbed 1.0, sections 2.3.4 and 2.3.4.4, type "rich"): a frame. */
export function renderOembed(target: LinkTarget, site: EmbedSite): string {
	const answer = {
		version: '1.0',
		type: 'rich',
		title: target.title,
		provider_name: site.name,
		provider_url: site.url,
		cache_age: cacheAge,
		html: frameHtml(target, site),
		width,
		height: frameHeight,
	};
	return `${JSON.stringify(answer, null, 2)}\n`;
}
