import { localise } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';
import { type ContactPoint, describeMore } from '../views/contact-point.ts';
import type { EmbedEntry, EmbedView } from '../views/embed-view.ts';

/**
 * What the element `<kontakt-lista>` fetches: the words that it shows, in one language. Sites keep issues of the element for years, so fields are only
 * added, and `version` changes when an older issue could not show it. What has nothing to say is left out.
 */
export interface EmbedData {
	readonly version: 1;
	readonly language: string;
	/** The language of what people have written, where it is another. */
	readonly contentLanguage?: string | undefined;
	readonly heading?: string | undefined;
	/** True for a heading in the language of the content. */
	readonly isHeadingWritten?: true | undefined;
	readonly sections: readonly EmbedDataSection[];
	/** Said where there is nobody. */
	readonly empty?: string | undefined;
	/** How old all of it is. */
	readonly age?: string | undefined;
	readonly isStale?: true | undefined;
	/** What leads to all of it, as it is today. */
	readonly more: string;
	/** Where that is, from the site's root without a slash before it: `kommun/mala/`. */
	readonly path: string;
}

export interface EmbedDataSection {
	readonly heading?: string | undefined;
	readonly isHeadingWritten?: true | undefined;
	readonly ways?: readonly EmbedDataWay[] | undefined;
	readonly contacts: readonly EmbedDataContact[];
}

export interface EmbedDataContact {
	readonly name: string;
	/** True for the name of a person, which is no text to translate. */
	readonly isPerson?: true | undefined;
	/** The contact's own page, as `path` above. */
	readonly path: string;
	readonly role?: string | undefined;
	/** Who has the task, where the task is the name. */
	readonly holder?: string | undefined;
	readonly organisation?: string | undefined;
	readonly places?: string | undefined;
	readonly topics?: string | undefined;
	/** What else is said of it where contacts are listed, a line each: details that came after the first issue of the element. */
	readonly lines?: readonly string[] | undefined;
	/** Said before ways that lead to the organisation. */
	readonly via?: string | undefined;
	readonly ways?: readonly EmbedDataWay[] | undefined;
	readonly hours?: string | undefined;
	readonly status?: string | undefined;
	readonly age?: string | undefined;
	readonly isStale?: true | undefined;
}

/** Details that have a name of their own in the data. */
const namedLines: readonly string[] = ['topics', 'officeHours'];

/** A number or address to reach somebody at. */
export interface EmbedDataWay {
	readonly text: string;
	/** `tel:`, `mailto:`, `https:` or `http:`. */
	readonly uri: string;
	/** What is said beside it: "anknytning 12 vardagar 9–11". */
	readonly more?: string | undefined;
}

/** Writes it as JSON. */
export function renderEmbedData(
	view: EmbedView,
	language: Language,
	languages: readonly Language[],
	t: Translate<'list.empty'>,
): string {
	const [first] = languages;
	const inSite = (path: string) => localise(path, language, languages).slice(1);
	const data: EmbedData = {
		version: 1,
		language,
		contentLanguage: language === first ? undefined : first,
		heading: view.heading,
		isHeadingWritten: (view.heading !== undefined && view.isWritten) || undefined,
		sections: view.sections.map(({ heading, isWritten, contactPoints, entries }) => ({
			heading,
			isHeadingWritten: (heading !== undefined && isWritten) || undefined,
			ways: ways(contactPoints),
			contacts: entries.map((entry) => describeEntry(entry, inSite)),
		})),
		empty: view.count === 0 ? t('list.empty') : undefined,
		age: view.age?.sentence,
		isStale: view.age?.isStale || undefined,
		more: view.more,
		path: inSite(view.page),
	};
	return JSON.stringify(data);
}

function describeEntry({ card, page }: EmbedEntry, inSite: (path: string) => string): EmbedDataContact {
	const lines = card.lines
		.filter(({ kind }) => !namedLines.includes(kind))
		.map(({ label, text }) => `${label} ${text}`);
	return {
		name: card.title,
		isPerson: card.namesPerson || undefined,
		path: inSite(page),
		role: card.role,
		holder: card.holder,
		organisation: card.organisation,
		places: card.municipalities,
		topics: card.lines.find(({ kind }) => kind === 'topics')?.text,
		lines: lines.length > 0 ? lines : undefined,
		via: card.via,
		ways: ways(card.contactPoints),
		hours: card.lines.find(({ kind }) => kind === 'officeHours')?.text,
		status: card.status,
		age: card.ageLeft?.sentence,
		isStale: card.ageLeft?.isStale || undefined,
	};
}

function ways(contactPoints: readonly ContactPoint[]): EmbedDataWay[] | undefined {
	const found = contactPoints.map((each) => ({ text: each.text, uri: each.uri, more: describeMore(each) }));
	return found.length === 0 ? undefined : found;
}
