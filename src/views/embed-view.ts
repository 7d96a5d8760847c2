import type { Contact, Directory, Organisation } from '../domain/directory.ts';
import type { Municipality } from '../domain/municipality.ts';
import { listMunicipalityPages, listOrganisationPages } from '../domain/page-parts.ts';
import { pageAddresses } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';
import { type AgesOfList, describeAges } from './age-of-list.ts';
import { type CardContext, type CardView, createCardView } from './card-view.ts';
import type { ContactPoint } from './contact-point.ts';
import { describeContactPoints } from './contact-points.ts';
import { describeMunicipalitySections } from './municipality-sections.ts';

/** What other sites show of the directory: a list, or one contact as a list of one. The frame, the element and the static block lay out the same. */
export interface EmbedView {
	/** "Kontakter i Malå"; of a contact nothing, since its own name stands in the list. */
	readonly heading: string | undefined;
	/** True for a heading that people have written, in the directory's first language. */
	readonly isWritten: boolean;
	/** Address of the page that shows it in full, in the site's first language. */
	readonly page: string;
	readonly sections: readonly EmbedSection[];
	/** So many contacts the list has, those that are not shown among them. */
	readonly count: number;
	/** How old all that is shown is, in a sentence; `undefined` where each says it by itself. */
	readonly age: AgesOfList['ofAll'];
	/** What leads to all of it, as it is today. */
	readonly more: string;
}

/** What stands under one heading, or under none. */
export interface EmbedSection {
	readonly heading: string | undefined;
	readonly isWritten: boolean;
	/** The contact points of the organisation that the heading names. */
	readonly contactPoints: readonly ContactPoint[];
	readonly entries: readonly EmbedEntry[];
}

/** A contact, and what is left to say of it where something has been said above it. */
export interface EmbedEntry {
	readonly contact: Contact;
	readonly card: CardView;
	/** Address of the contact's own page, in the site's first language. */
	readonly page: string;
}

/** Whom to turn to in a municipality: what the first of its pages shows. */
export function describeMunicipalityEmbed(
	directory: Directory,
	municipality: Municipality,
	t: Translate,
	language: Language,
): EmbedView {
	const pages = listMunicipalityPages(directory, municipality);
	const sections = describeMunicipalitySections(pages, 1, municipality, t).map((section) => ({
		...section,
		isWritten: section.organisation !== undefined,
	}));
	const all = pages.pages.flat().flatMap(({ contacts }) => contacts);
	return describeEmbed(
		{
			heading: t('municipality.heading', { name: municipality.name }),
			isWritten: false,
			page: pageAddresses.municipality(municipality),
		},
		sections,
		all.filter(isOpen).length + pages.onCountyPage,
		t,
		language,
	);
}

/** The contacts of an organisation: what the first of its pages shows. */
export function describeOrganisationEmbed(
	directory: Directory,
	organisation: Organisation,
	t: Translate,
	language: Language,
): EmbedView {
	const pages = listOrganisationPages(directory, organisation);
	const context = { organisation: organisation.name };
	return describeEmbed(
		{ heading: organisation.name, isWritten: true, page: pageAddresses.organisation(organisation) },
		[{ heading: undefined, isWritten: true, organisation, contacts: pages[0] ?? [], context }],
		pages.flat().filter(isOpen).length,
		t,
		language,
	);
}

/** One contact. Of a post that has ended, which nobody holds, its name alone. */
export function describeContactEmbed(contact: Contact, t: Translate, language: Language): EmbedView {
	const shown = isOpen(contact) ? contact : { ...contact, person: undefined, title: contact.role };
	const view = describeEmbed(
		{ heading: undefined, isWritten: true, page: pageAddresses.contact(contact) },
		[{ heading: undefined, isWritten: true, organisation: undefined, contacts: [shown], context: {} }],
		1,
		t,
		language,
		() => true,
	);
	return { ...view, more: t('embed.currentContact') };
}

interface Section {
	readonly heading: string | undefined;
	readonly isWritten: boolean;
	readonly organisation: Organisation | undefined;
	readonly contacts: readonly Contact[];
	readonly context: CardContext;
}

function describeEmbed(
	head: Pick<EmbedView, 'heading' | 'isWritten' | 'page'>,
	sections: readonly Section[],
	count: number,
	t: Translate,
	language: Language,
	isShown = isOpen,
): EmbedView {
	const open = sections.map((section) => ({ ...section, contacts: section.contacts.filter(isShown) }));
	const shown = open.flatMap(({ contacts }) => contacts);
	const ages = describeAges(shown, t, language);
	return {
		...head,
		sections: open.map(({ contacts, context, heading, isWritten, organisation }) => ({
			heading,
			isWritten,
			contactPoints: organisation === undefined ? [] : listContactPoints(organisation, t),
			entries: contacts.map((contact) => describeEntry(contact, { ...context, ages }, t, language)),
		})),
		count,
		age: ages.ofAll,
		more: count > shown.length ? t('embed.currentAll', { count }) : t('embed.current'),
	};
}

function describeEntry(contact: Contact, context: CardContext, t: Translate, language: Language): EmbedEntry {
	return {
		contact,
		card: createCardView(contact, context, t, language),
		page: pageAddresses.contact(contact),
	};
}

function listContactPoints({ phones, emails, website }: Organisation, t: Translate): ContactPoint[] {
	return describeContactPoints({ phones, emails, url: website }, t);
}

/** Who has left cannot be reached, and a list on another site cannot say who took over. */
function isOpen({ status }: Contact): boolean {
	return status !== 'ended';
}
