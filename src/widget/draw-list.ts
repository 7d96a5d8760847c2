import type { EmbedData, EmbedDataContact, EmbedDataWay } from '../formats/embed-data.ts';

/** Where the list stands among the headings of its page, 1 to 5; `undefined` for a list without headings. */
export type HeadingLevel = number | undefined;

/**
 * Draws a list as nodes. Every text enters as a text node, and every address is one of the directory's or one that cannot run anything.
 *
 * @param root the directory's address, with a slash at its end
 */
export function drawList(data: EmbedData, root: string, level: HeadingLevel): Node {
	const written = data.contentLanguage;
	const heading = (text: string | undefined, part: string, isWritten: boolean | undefined, below: number) =>
		text === undefined || level === undefined
			? undefined
			: element(`h${level + below}`, part, [text], isWritten ? written : undefined);
	const below = data.heading === undefined ? 0 : 1;
	return element(
		'div',
		'list',
		[
			heading(data.heading, 'heading', data.isHeadingWritten, 0),
			...data.sections.flatMap((section) => [
				heading(section.heading, 'section-heading', section.isHeadingWritten, below),
				drawWays(section.ways, written),
				section.contacts.length > 0 &&
					element(
						'ul',
						'contacts',
						section.contacts.map((contact) => drawContact(contact, root, written)),
					),
			]),
			data.empty && element('p', 'empty', [data.empty]),
			element('p', 'footer', [
				data.age && element('span', agePart(data.isStale), [data.age]),
				' ',
				link(data.more, pageAddress(data.path, root), 'link more'),
			]),
		],
		data.language,
	);
}

function drawContact(contact: EmbedDataContact, root: string, written: string | undefined): Node {
	const name = link(contact.name, pageAddress(contact.path, root), 'link name');
	if (contact.isPerson) name.translate = false;
	const line = (part: string, text: string | undefined) => text && element('p', part, [text]);
	return element(
		'li',
		'contact',
		[
			element('p', 'title', [name]),
			line('role', contact.role),
			line('holder', contact.holder),
			line('organisation', contact.organisation),
			line('places', contact.places),
			line('topics', contact.topics),
			...(contact.lines ?? []).map((text) => line('detail', text)),
			line('via', contact.via),
			drawWays(contact.ways, written),
			line('hours', contact.hours),
			line('status', contact.status),
			contact.age && element('p', agePart(contact.isStale), [contact.age]),
		],
		written,
	);
}

function drawWays(ways: readonly EmbedDataWay[] | undefined, written: string | undefined): Node | undefined {
	if (ways === undefined) return undefined;
	const lines = ways.map(({ text, uri, more }) =>
		element('span', 'way', [
			/^(?:https?|mailto|tel):/iu.test(uri) ? link(text, uri, 'link reach') : text,
			more && ` ${more}`,
		]),
	);
	return element('p', 'ways', lines, written);
}

function agePart(isStale: boolean | undefined): string {
	return isStale ? 'age stale' : 'age';
}

/** An address within the directory; the directory's own where it would lead out of it. */
function pageAddress(path: string, root: string): string {
	const { href } = new URL(path, root);
	return href.startsWith(root) ? href : root;
}

function link(text: string, href: string, part: string): HTMLAnchorElement {
	const anchor = element('a', part, [text]) as HTMLAnchorElement;
	anchor.href = href;
	return anchor;
}

function element(
	name: string,
	part: string,
	content: readonly (Node | string | false | undefined)[],
	lang?: string,
): HTMLElement {
	const made = document.createElement(name);
	made.setAttribute('part', part);
	if (lang !== undefined) made.lang = lang;
	for (const each of content) if (each) made.append(each);
	// Without its dots a list is none to VoiceOver.
	if (name === 'ul') made.setAttribute('role', 'list');
	return made;
}
