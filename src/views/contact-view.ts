import { namedMunicipalities } from '../domain/contact.ts';
import type { Contact } from '../domain/directory.ts';
import type { Language } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';
import { type Age, describeAge } from './age.ts';
import { describeStatus } from './status.ts';
import type { Way } from './way.ts';
import { describeWays, waysToReach } from './ways.ts';

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
	/** The places that it names: "Malå, Norsjö". */
	readonly places: string | undefined;
	/** Said before ways that lead to the organisation and not to the contact. */
	readonly via: string | undefined;
	/** In the order in which to try them. */
	readonly ways: readonly Way[];
	readonly noteLines: readonly string[];
	readonly age: Age;
}

/** Describes a contact in a language. */
export function createContactView(contact: Contact, t: Translate, language: Language): ContactView {
	const { note, person, role, status } = contact;
	const ways = waysToReach(contact);
	return {
		title: contact.title,
		namesPerson: person !== undefined,
		status: describeStatus(status, t),
		role: person === undefined ? undefined : role,
		organisation: contact.organisation.name,
		places:
			namedMunicipalities(contact)
				.map(({ name }) => name)
				.join(', ') || undefined,
		via: ways.areShared ? t('contact.via') : undefined,
		ways: describeWays(ways, t),
		noteLines: note === undefined ? [] : note.trim().split('\n'),
		age: describeAge(contact, t, language),
	};
}
