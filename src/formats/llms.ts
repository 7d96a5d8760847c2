import type { IsoDate } from '../domain/date.ts';
import type { Directory } from '../domain/directory.ts';
import { textIn } from '../domain/local-text.ts';
import { namesPerson } from '../domain/named-persons.ts';
import type { ProsePage, ProseText } from '../domain/prose.ts';
import { absoluteAddress, localise, pageAddresses } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import { formatDate } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { describeAgeOfFile } from '../views/age-of-file.ts';
import { plainText } from './plain-text.ts';

/** A file that assistants may be pointed to. */
export interface PointedFile {
	/** From the site's root. */
	readonly path: string;
	readonly label: string;
	/** What it is. */
	readonly explained: string;
}

/** What {@link renderLlms} tells of. */
export interface LlmsSources {
	readonly directory: Directory;
	readonly pages: readonly ProsePage[];
	readonly texts: readonly ProseText[];
	/** Files with everyone. */
	readonly files: readonly PointedFile[];
}

/**
 * `llms.txt` (https://llmstxt.org/): Markdown that points assistants to the data and to what people have written, with their days. Where the owner keeps
 * persons out of search engines, it leads to nothing that names one.
 */
export function renderLlms({ directory, files, pages, texts }: LlmsSources): string {
	const { contacts, releases, site } = directory;
	const first = site.languages[0] ?? 'sv';
	const t = translator(first);
	const link = (title: string, path: string, ...said: readonly (string | undefined)[]) =>
		`- [${markdown(title)}](${target(absoluteAddress(site.url, path))}): ${markdown(said.filter((text) => text !== undefined).join(' '))}`;
	const mayNameIn = (kind: ProseText['kind'], id: string, language: string | undefined, head: readonly string[]) => {
		const text = texts.find((each) => each.kind === kind && each.id === id && each.language === language);
		return site.indexPersons || text === undefined || !namesPerson(text, head, directory);
	};
	const age = describeAgeOfFile(contacts, site.staleAfterMonths, t, first)?.sentence;
	const data = [
		link(t('data.heading'), pageAddresses.data(), t('data.description'), age),
		...(site.indexPersons ? files.map(({ explained, label, path }) => link(label, path, explained)) : []),
	];
	const pagesIn = (language: Language) =>
		pages
			.filter((page) => page.language === language)
			.filter(({ description, id, title }) => mayNameIn('page', id, language, [title, description]))
			.map(({ description, id, published, title, updated }) =>
				link(
					title,
					localise(pageAddresses.page({ id }), language, site.languages),
					description,
					dayOf(language, published, updated),
				),
			);
	const ofReleases = releases
		.filter(({ description, id, title }) => mayNameIn('release', id, undefined, [title, description]))
		.map((release) =>
			link(
				release.title,
				pageAddresses.release(release),
				release.description,
				dayOf(first, release.published, undefined),
			),
		);
	const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
		[t('llms.data'), data],
		...site.languages.map((language) => [translator(language)('llms.pages'), pagesIn(language)] as const),
		[t('llms.releases'), ofReleases],
	];
	const about = [
		t('data.licence', { name: `${site.licence.name}, ${site.licence.url}` }),
		site.indexPersons ? undefined : t('llms.noPersons'),
	];
	return `${plainText(
		[
			`# ${markdown(textIn(site.name, first, site.languages).text)}`,
			`> ${markdown(textIn(site.description, first, site.languages).text)}`,
			about.filter((text) => text !== undefined).join('\n'),
			...sections.flatMap(([heading, lines]) => (lines.length === 0 ? [] : [`## ${heading}\n\n${lines.join('\n')}`])),
		].join('\n\n'),
	)}\n`;
}

function dayOf(language: Language, published: IsoDate | undefined, updated: IsoDate | undefined): string | undefined {
	const t = translator(language);
	if (updated !== undefined) return `${t('page.updated', { date: formatDate(updated, language) })}.`;
	return published && `${t('page.published', { date: formatDate(published, language) })}.`;
}

/** A text in one line, in which no sign makes a link. */
function markdown(text: string): string {
	return text
		.replace(/[\\[\]<>]/gu, '\\$&')
		.replace(/\s+/gu, ' ')
		.trim();
}

/** An address in which no sign ends the link, for those too who read up to the first parenthesis. */
function target(address: string): string {
	return address.replace(/[()]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
