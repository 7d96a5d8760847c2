import type { Directory } from '../domain/directory.ts';
import type { FormerPage } from '../domain/ledger/former-pages.ts';
import type { EntryKey, LedgerKind } from '../domain/ledger/ledger.ts';
import type { ProsePage } from '../domain/prose.ts';
import type { Language } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';

/** What is said at an address whose entry is there no more, or that is the second of something that is. */
export interface FormerView {
	readonly heading: string;
	/** Why, without a word of who or what it was. */
	readonly explained: string;
	/** What the link is called that leads on. */
	readonly link: string;
	/** True for a link in people's own words, which are in the directory's first language whatever the page's. */
	readonly isWritten: boolean;
}

/** Describes a page of something former. A post is called by what it is and not by who has it, since it leads there whoever that is. */
export function createFormerView(
	{ kind, state, target }: FormerPage,
	directory: Directory,
	pages: readonly ProsePage[],
	t: Translate,
	language: Language,
): FormerView {
	const name = target && nameEntry(target, directory, pages, t, language);
	return {
		heading: t(state === 'moved' ? 'former.movedHeading' : 'former.goneHeading'),
		explained: t(state === 'moved' ? 'former.moved' : 'former.gone'),
		link: name?.text ?? t(kindMessages[kind]),
		isWritten: name?.isWritten ?? false,
	};
}

const kindMessages = {
	contact: 'error.toStart',
	organisation: 'nav.organisations',
	release: 'nav.releases',
	page: 'error.toStart',
	municipality: 'nav.municipalities',
	county: 'nav.municipalities',
} as const satisfies Readonly<Record<LedgerKind, string>>;

function nameEntry(
	{ kind, id }: EntryKey,
	directory: Directory,
	pages: readonly ProsePage[],
	t: Translate,
	language: Language,
): { readonly text: string; readonly isWritten: boolean } | undefined {
	const { contacts, organisations, releases, municipalities, formerMunicipalities, counties, formerCounties } =
		directory;
	const hasId = (each: { readonly id: string }) => each.id === id;
	const hasCode = ({ code }: { readonly code: string }) => code === id;
	switch (kind) {
		case 'contact': {
			const contact = contacts.find(hasId);
			return contact && { text: `${contact.role}, ${contact.organisation.name}`, isWritten: true };
		}
		case 'organisation':
			return written(organisations.find(hasId)?.name);
		case 'release':
			return written(releases.find(hasId)?.title);
		case 'page': {
			const inLanguage = pages.find((page) => page.id === id && page.language === language);
			return inLanguage === undefined
				? written(pages.find(hasId)?.title)
				: { text: inLanguage.title, isWritten: false };
		}
		case 'municipality': {
			const name = [...municipalities, ...formerMunicipalities].find(hasCode)?.name;
			return name === undefined ? undefined : { text: t('municipality.heading', { name }), isWritten: false };
		}
		case 'county': {
			const name = [...counties, ...formerCounties].find(hasCode)?.name;
			return name === undefined ? undefined : { text: t('county.heading', { name }), isWritten: false };
		}
	}
}

function written(text: string | undefined): { readonly text: string; readonly isWritten: boolean } | undefined {
	return text === undefined ? undefined : { text, isWritten: true };
}
