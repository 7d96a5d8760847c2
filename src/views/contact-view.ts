import { namedMunicipalities } from '../domain/contact.ts';
import { pickDetails } from '../domain/details.ts';
import type { Contact } from '../domain/directory.ts';
import { onceFor } from '../domain/once-for.ts';
import type { Language } from '../domain/site.ts';
import { addressLines } from '../domain/street-address.ts';
import type { Translate } from '../i18n/translate.ts';
import { type Age, describeAge } from './age.ts';
import type { ContactPoint } from './contact-point.ts';
import { describeContactPoints, findContactPoints } from './contact-points.ts';
import type { Detail } from './detail.ts';
import { describeDetails } from './details.ts';
import { describeStatus } from './status.ts';

/**
 * What is said of a contact, in a language and in this order. Every surface lays out these plain texts: it may leave some out, and derives none.
 * What is undefined has nothing to say.
 */
export interface ContactView {
	/** The person's name, or the role where nobody is named. */
	readonly title: string;
	/** True for the name of a person, which is no text to translate. */
	readonly namesPerson: boolean;
	/** "Vakant". */
	readonly status: string | undefined;
	/** The role, where the title is not the role itself. */
	readonly role: string | undefined;
	readonly organisation: string;
	/** The municipalities that it names: "Malå, Norsjö". */
	readonly municipalities: string | undefined;
	/** Said before contact points that lead to the organisation and not to the contact. */
	readonly via: string | undefined;
	/** In the order in which to try them. */
	readonly contactPoints: readonly ContactPoint[];
	/** What one can be helped with, when and where one can come. */
	readonly details: readonly Detail[];
	readonly noteLines: readonly string[];
	readonly age: Age;
	/** The lines of the address that post is sent to, without its name. */
	readonly envelope: readonly string[];
}

/** Describes a contact in a language, once: a dozen pages show it. */
export function createContactView(contact: Contact, t: Translate, language: Language): ContactView {
	const known = viewsOf(contact);
	const view = known.get(language) ?? describeContact(contact, t, language);
	known.set(language, view);
	return view;
}

const viewsOf = onceFor((_: Contact) => new Map<Language, ContactView>());

function describeContact(contact: Contact, t: Translate, language: Language): ContactView {
	const { note, person, role, status } = contact;
	const contactPoints = findContactPoints(contact);
	const details = pickDetails(contact);
	const mail = details.postalAddress ?? details.visitingAddress;
	return {
		title: contact.title,
		namesPerson: person !== undefined,
		status: describeStatus(status, t),
		role: person === undefined ? undefined : role,
		organisation: contact.organisation.name,
		municipalities:
			namedMunicipalities(contact)
				.map(({ name }) => name)
				.join(', ') || undefined,
		via: contactPoints.areShared ? t('contact.via') : undefined,
		contactPoints: describeContactPoints(contactPoints, t),
		details: describeDetails(details, t, language),
		noteLines: note === undefined ? [] : note.trim().split('\n'),
		age: describeAge(contact, t, language),
		envelope: mail === undefined ? [] : addressLines(mail),
	};
}
