import type { IsoDate } from '../domain/date.ts';
import { embedElement } from '../domain/embed-address.ts';
import { frameHeight, frameSandbox, searchFrameSandbox } from '../domain/embed-frame.ts';
import { absoluteAddress, fileAddresses, localise } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import { formatDate } from '../i18n/locale.ts';
import type { Translate } from '../i18n/translate.ts';
import type { ContactPoint } from './contact-point.ts';
import { contactPointNote } from './contact-point.ts';
import type { EmbedEntry, EmbedSection, EmbedView } from './embed-view.ts';
import { elementHtml, textHtml } from './html-code.ts';
import type { LinkTarget } from './link-target.ts';

/** What the codes need to know of the directory. */
export interface EmbedSite {
	/** Where the site is published, decided or not. */
	readonly url: string;
	/** What the directory is called, in the language of the codes. */
	readonly name: string;
	readonly languages: readonly Language[];
	/** The language of the codes. */
	readonly language: Language;
	/** The day of the build, which says when a static block was copied. */
	readonly today: IsoDate;
}

/** One issue of the element's script, which a site can hold it to. */
export interface ScriptIssue {
	/** What its address carries. */
	readonly hash: string;
	/** `sha384-…` (Subresource Integrity section 3.5). */
	readonly integrity: string;
}

/** Marks a static block, with the day when it was copied, so that an outdated one is found (`npm run embeds`). */
export const blockAttribute = 'data-kontaktkatalog';

/** A plain link. Works everywhere. */
export function linkCode(target: LinkTarget, site: EmbedSite): string {
	const lang = otherLanguage(site);
	return elementHtml(
		'a',
		{
			href: inFull(target.page, site),
			hreflang: lang,
			lang: target.isWritten ? writtenLanguage(site) : undefined,
		},
		textHtml(target.title),
	);
}

/**
 * The contacts as HTML without script or style, which takes its looks from the page that it is put into. It carries the days when the contacts were
 * checked and when it was copied, and leads to the list as it is today. `undefined` where there is nothing to list.
 */
export function blockCode(target: LinkTarget, site: EmbedSite, t: Translate): string | undefined {
	const view = target.view?.();
	if (view === undefined) return undefined;
	const written = writtenLanguage(site);
	const heading = view.heading && `<h2${langHtml(view.isWritten ? written : undefined)}>${textHtml(view.heading)}</h2>`;
	const day = elementHtml('time', { datetime: site.today }, textHtml(formatDate(site.today, site.language)));
	const copied = textHtml(t('embed.copied', { name: site.name, date: '\0' })).replace('\0', () => day);
	const more = elementHtml('a', { href: inFull(view.page, site) }, textHtml(view.more));
	const lines = [
		heading,
		...view.sections.flatMap((section) => sectionLines(section, view, site)),
		...(view.count === 0 ? [`<p>${textHtml(t('list.empty'))}</p>`] : []),
		`<p>${[view.age && textHtml(view.age.sentence), copied, more].filter(Boolean).join(' ')}</p>`,
	].filter((line) => line !== undefined);
	return elementHtml('section', { lang: site.language, [blockAttribute]: site.today }, `\n${lines.join('\n')}\n`);
}

/**
 * A frame, a plain link that is left where frames are taken out of what people paste, and the script that gives the frame the height of what is in it.
 * Without the script it stays as high as it was.
 */
export function frameCode(target: LinkTarget, site: EmbedSite): string | undefined {
	const frame = frameHtml(target, site);
	return frame && `${frame}\n<p>${linkCode(target, site)}</p>\n${scriptCode(site)}`;
}

/** The frame alone. */
export function frameHtml({ frame, isSearch, title }: LinkTarget, site: EmbedSite): string | undefined {
	if (frame === undefined) return undefined;
	return elementHtml('iframe', {
		src: inFull(frame, site),
		title,
		width: '100%',
		height: String(frameHeight),
		loading: 'lazy',
		referrerpolicy: 'no-referrer',
		sandbox: isSearch === true ? searchFrameSandbox : frameSandbox,
	});
}

/**
 * The element and its script. Until its contacts arrive, and where they cannot, it shows the link that stands in it.
 *
 * @param issue the issue of the script that the site shall be held to; left out, the newest of this version at any time
 */
export function elementCode(target: LinkTarget, site: EmbedSite, issue?: ScriptIssue): string | undefined {
	const { element } = target;
	if (element === undefined) return undefined;
	const lang = otherLanguage(site);
	const code = elementHtml(embedElement, { [element.kind]: element.id, lang }, linkCode(target, site));
	return `${code}\n${scriptCode(site, issue)}`;
}

/** The address that programs which know oEmbed ask, in full. */
export function oembedAddress({ oembed }: LinkTarget, site: EmbedSite): string | undefined {
	return oembed && inFull(oembed, site);
}

/**
 * The script of the element and of frames.
 *
 * @param issue the issue that a site shall be held to; left out, the newest of this version at any time
 */
export function scriptCode(site: EmbedSite, issue?: ScriptIssue): string {
	const path = issue === undefined ? fileAddresses.embedScript() : fileAddresses.embedScriptIssue(issue.hash);
	return elementHtml('script', {
		src: absoluteAddress(site.url, path),
		integrity: issue?.integrity,
		crossorigin: issue && 'anonymous',
		async: true,
	});
}

function sectionLines(section: EmbedSection, view: EmbedView, site: EmbedSite): string[] {
	const { contactPoints, entries, heading } = section;
	const written = writtenLanguage(site);
	const level = view.heading === undefined ? 'h2' : 'h3';
	const lines: string[] = [];
	if (heading !== undefined) {
		lines.push(`<${level}${langHtml(section.isWritten ? written : undefined)}>${textHtml(heading)}</${level}>`);
	}
	if (contactPoints.length > 0) lines.push(`<p>${contactPoints.map(contactPointHtml).join(', ')}</p>`);
	if (entries.length > 0) lines.push('<ul>', ...entries.map((entry) => entryHtml(entry, site)), '</ul>');
	return lines;
}

function entryHtml({ card, page }: EmbedEntry, site: EmbedSite): string {
	const said = [card.role, card.holder, card.organisation, card.municipalities].filter((text) => text !== undefined);
	const link = elementHtml('a', { href: inFull(page, site) }, textHtml(card.title));
	const who = [link, ...said.map(textHtml)].join(', ');
	const points = [card.via && textHtml(card.via), card.contactPoints.map(contactPointHtml).join(', ')];
	const more = [
		...card.lines.filter(({ place }) => place === 'where').map(({ label, text }) => `${label} ${text}`),
		...card.lines.filter(({ place }) => place === 'reach').map(({ text }) => text),
		card.status,
		card.ageLeft?.sentence,
	];
	const sentences = [points.filter(Boolean).join(' '), ...more.map((text) => text && textHtml(text))];
	return `<li${langHtml(writtenLanguage(site))}>${[who, ...sentences].filter(Boolean).join('. ')}</li>`;
}

function contactPointHtml(contactPoint: ContactPoint): string {
	const more = [contactPoint.extension, contactPointNote(contactPoint)].filter((text) => text !== undefined);
	const link = elementHtml('a', { href: contactPoint.uri }, textHtml(contactPoint.text));
	return [link, ...more.map(textHtml)].join(' ');
}

function langHtml(lang: Language | undefined): string {
	return lang === undefined ? '' : ` lang="${lang}"`;
}

function inFull(path: string, { language, languages, url }: EmbedSite): string {
	return absoluteAddress(url, localise(path, language, languages));
}

/** The language of the codes, where it is not the directory's first. */
function otherLanguage({ language, languages }: EmbedSite): Language | undefined {
	return language === languages[0] ? undefined : language;
}

/** The language of what people have written, where the codes are in another. */
function writtenLanguage(site: EmbedSite): Language | undefined {
	return otherLanguage(site) && site.languages[0];
}
