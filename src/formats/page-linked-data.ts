import type { Contact, Organisation } from '../domain/directory.ts';
import type { Municipality } from '../domain/municipality.ts';
import { absoluteAddress, localise } from '../domain/published-address.ts';
import type { Language, Site } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';
import { oldestVerified } from '../views/age-of-list.ts';
import {
	describeArea,
	describeOrganisation,
	describePerson,
	describePost,
	type LinkedDataContext,
	listPostAddresses,
	nameOrganisation,
} from './linked-data.ts';

/** The page that something stands on. */
export interface LinkedPage {
	/** Its address in the site's first language. */
	readonly path: string;
	readonly title: string;
	readonly language: Language;
	readonly site: Site;
	readonly t: Translate;
}

/** The page of a contact: the organisation, the post, and who holds it where somebody is named; `undefined` for a post that has ended. */
export function describeContactPage(contact: Contact, page: LinkedPage) {
	if (contact.status === 'ended') return undefined;
	const context = contextOf(page);
	const post = describePost(contact, context, contact.organisation);
	const employee = describePerson(contact, post);
	return {
		...describePage('ContactPage', page, [contact]),
		mainEntity: {
			...describeOrganisation(contact.organisation, context),
			contactPoint: [post, ...listPostAddresses(contact)],
			...(employee !== undefined && { employee }),
		},
	};
}

/** The page of an organisation and of its posts, without those who hold them. */
export function describeOrganisationPage(organisation: Organisation, contacts: readonly Contact[], page: LinkedPage) {
	const context = contextOf(page);
	return {
		...describePage('ContactPage', page, contacts),
		mainEntity: { ...describeOrganisation(organisation, context), ...describePosts(contacts, context, organisation) },
	};
}

/** The page of a municipality: the posts that answer for it, by organisation and without those who hold them. */
export function describeMunicipalityPage(
	municipality: Municipality,
	own: Organisation | undefined,
	contacts: readonly Contact[],
	page: LinkedPage,
) {
	const context = contextOf(page);
	const byOrganisation = Map.groupBy(contacts, ({ organisation }) => organisation);
	const organisations = new Set([...(own === undefined ? [] : [own]), ...byOrganisation.keys()]);
	return {
		...describePage('CollectionPage', page, contacts),
		about: { ...describeArea(municipality, context), containedInPlace: describeArea(municipality.county, context) },
		...(organisations.size > 0 && {
			mainEntity: [...organisations].map((organisation) => ({
				...(organisation === own
					? describeOrganisation(organisation, context)
					: nameOrganisation(organisation, context)),
				...describePosts(byOrganisation.get(organisation) ?? [], context, own),
			})),
		}),
	};
}

/** A page, in which language it is, and since when nobody has checked all that is on it. */
function describePage<Type extends 'CollectionPage' | 'ContactPage'>(
	type: Type,
	{ path, title, language, site }: LinkedPage,
	contacts: readonly Contact[],
) {
	const lastReviewed = oldestVerified(contacts);
	return {
		'@context': 'https://schema.org' as const,
		'@type': type,
		url: absoluteAddress(site.url, localise(path, language, site.languages)),
		name: title,
		inLanguage: language,
		...(lastReviewed !== undefined && { lastReviewed }),
	};
}

function describePosts(contacts: readonly Contact[], context: LinkedDataContext, told: Organisation | undefined) {
	const posts = contacts
		.filter(({ status }) => status !== 'ended')
		.map((contact) => describePost(contact, context, told));
	return posts.length === 0 ? {} : { contactPoint: posts };
}

function contextOf({ site, t }: LinkedPage): LinkedDataContext {
	return { siteUrl: site.url, t };
}
