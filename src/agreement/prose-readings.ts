import { textIn } from '../domain/local-text.ts';
import { namesPerson } from '../domain/named-persons.ts';
import { readPercentSigns } from '../domain/percent-signs.ts';
import type { ProsePage, ProseText } from '../domain/prose.ts';
import { absoluteAddress, fileStems, localise, pageAddresses } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import { formatsOf } from '../formats/registry.ts';
import { formatDate } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { describeAgeOfFile } from '../views/age-of-file.ts';
import { canonical } from './canonical.ts';
import type { Disagreement } from './finding.ts';
import { pairInOrder } from './pair-in-order.ts';
import { type ReadLink, readPageTexts, readPointers } from './readers/prose-files.ts';
import type { Truth } from './reading.ts';
import type { Field } from './statement.ts';

/** Compares what assistants are pointed to with the content: nothing that names a person, where those are kept out of search engines. */
export function comparePointers(text: string, truth: Truth): Disagreement[] {
	const { site } = truth.directory;
	const [first = 'sv'] = site.languages;
	const { description, lines, title } = readPointers(text);
	return [
		...differ('', 'title', title, textIn(site.name, first, site.languages).text),
		...differ('', 'text', description, textIn(site.description, first, site.languages).text),
		...pairInOrder(lines, listPointed(truth), isSameLine).flatMap((pair) => compareLine(...pair)),
	];
}

/** True for links to the same, and for other lines that say the same. */
function isSameLine(stands: ReadLink, should: ReadLink): boolean {
	return (
		stands.address === should.address && (should.address !== '' || canonical(stands.text) === canonical(should.text))
	);
}

function compareLine(stands: ReadLink | undefined, should: ReadLink | undefined): Disagreement[] {
	const { address = '', text, title } = should ?? {};
	if (stands === undefined || should === undefined) {
		return [stands, should].some((each) => each?.address)
			? differ(stands?.address ?? address, 'page', stands?.address, should?.address)
			: differ('', 'text', stands?.text, text);
	}
	return [...differ(address, 'title', stands.title, title), ...differ(address, 'text', stands.text, text)];
}

/** What assistants are pointed to, line by line. */
function listPointed({ directory, pages, texts }: Truth): ReadLink[] {
	const { contacts, releases, site } = directory;
	const [first = 'sv'] = site.languages;
	const t = translator(first);
	const line = (text: string): ReadLink => ({ address: '', title: '', text });
	const link = (path: string, title: string, ...said: readonly (string | undefined)[]): ReadLink => {
		return { address: readPercentSigns(absoluteAddress(site.url, path)), title, text: said.filter(Boolean).join(' ') };
	};
	const under = (heading: string, links: readonly ReadLink[]) =>
		links.length === 0 ? [] : [line(`## ${heading}`), ...links];
	const isPublic = ({ description, title }: Pick<ProsePage, 'description' | 'title'>, text: ProseText | undefined) =>
		site.indexPersons || text === undefined || !namesPerson(text, [title, description], directory);
	const files = formatsOf('directory').map(({ ending, label, name }) =>
		link(fileStems.everyone() + ending, label, t(`data.${name}`, { format: label })),
	);
	const age = describeAgeOfFile(contacts, site.staleAfterMonths, t, first)?.sentence;
	const pagesIn = (language: Language) =>
		pages
			.filter((page) => page.language === language)
			.filter((page) => isPublic(page, textOfPage(page.id, language, texts)))
			.map((page) => {
				const path = localise(pageAddresses.page(page), language, site.languages);
				return link(path, page.title, page.description, dayOf(page, language));
			});
	const ofReleases = releases
		.filter((release) => isPublic(release, textOfRelease(release.id, texts)))
		.map((release) => link(pageAddresses.release(release), release.title, release.description, dayOf(release, first)));
	return [
		line(t('data.licence', { name: `${site.licence.name}, ${site.licence.url}` })),
		...(site.indexPersons ? [] : [line(t('llms.noPersons'))]),
		...under(t('llms.data'), [
			link(pageAddresses.data(), t('data.heading'), t('data.description'), age),
			...(site.indexPersons ? files : []),
		]),
		...site.languages.flatMap((language) => under(translator(language)('llms.pages'), pagesIn(language))),
		...under(t('llms.releases'), ofReleases),
	];
}

function dayOf(
	{ published, updated }: Pick<ProsePage, 'published' | 'updated'>,
	language: Language,
): string | undefined {
	const t = translator(language);
	if (updated !== undefined) return `${t('page.updated', { date: formatDate(updated, language) })}.`;
	return published && `${t('page.published', { date: formatDate(published, language) })}.`;
}

/** Compares the texts of pages that the search fetches with what stands on them. The address says no language: it is the one that fits best. */
export function comparePageTexts(text: string, truth: Truth): Disagreement[] {
	const read = readPageTexts(text);
	const found = truth.directory.site.languages.map((language) => comparePageTextsIn(read, language, truth));
	return found.reduce((best, each) => (each.length < best.length ? each : best));
}

function comparePageTextsIn(
	read: ReturnType<typeof readPageTexts>,
	language: Language,
	{ directory, pages, texts }: Truth,
): Disagreement[] {
	const { releases, site } = directory;
	const [first = 'sv'] = site.languages;
	const shown = [...new Set(pages.filter((page) => page.language === first).map(({ id }) => id))].flatMap(
		(id) =>
			pages.find((page) => page.id === id && page.language === language) ??
			pages.find((page) => page.id === id && page.language === first) ??
			[],
	);
	const wanted = [
		...releases.map(({ id, title }) => {
			return { path: pageAddresses.release({ id }), title, language: first, text: textOfRelease(id, texts) };
		}),
		...shown.map((page) => {
			const text = textOfPage(page.id, page.language, texts);
			return { path: pageAddresses.page(page), title: page.title, language: page.language, text };
		}),
	].filter(({ text }) => (text?.sections.length ?? 0) > 0);
	const left = [...read];
	return [
		...wanted.flatMap((page) => {
			const at = left.findIndex(({ path }) => path === page.path);
			const [stands] = at < 0 ? [] : left.splice(at, 1);
			if (stands === undefined) return differ(page.path, 'page', undefined, page.path);
			const own = page.language === language ? '' : page.language;
			return [
				...differ(page.path, 'title', stands.title, page.title),
				...differ(page.path, 'text', stands.language, own),
				...differ(page.path, 'text', writeSections(stands.sections), writeSections(page.text?.sections ?? [])),
			];
		}),
		...left.flatMap(({ path }) => differ(path, 'page', path, undefined)),
	];
}

function writeSections(sections: ProseText['sections']): string {
	return sections.map(({ anchor, heading, level, text }) => [anchor, level, heading, text].join(' ')).join('\n');
}

function textOfPage(id: string, language: string, texts: readonly ProseText[]): ProseText | undefined {
	return texts.find((text) => text.kind === 'page' && text.id === id && text.language === language);
}

function textOfRelease(id: string, texts: readonly ProseText[]): ProseText | undefined {
	return texts.find((text) => text.kind === 'release' && text.id === id);
}

/** @param contact the address of the page that it is about; an empty text for none */
function differ(contact: string, field: Field, stands: string | undefined, should: string | undefined): Disagreement[] {
	if (stands !== undefined && should !== undefined && canonical(stands) === canonical(should)) return [];
	return [{ code: 'differs', contact, field, stands, should }];
}
