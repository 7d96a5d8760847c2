import { namedMunicipalities } from '../domain/contact.ts';
import { listInherited } from '../domain/details.ts';
import type { Contact } from '../domain/directory.ts';
import type { Language } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';
import { listSaidMunicipalities, placesLeftToSay } from './already-said.ts';
import { type ContactPoint, describeMore } from './contact-point.ts';
import { type ContactView, createContactView } from './contact-view.ts';
import type { PaperDetail } from './detail.ts';

/** A number or address on paper. */
export interface PaperContactPoint {
	/** The number or address alone. */
	readonly text: string;
	/** What is said of it: "anknytning 12 (växel) kl. 8–16". */
	readonly more: string | undefined;
	readonly uri: string;
}

/** What is said of a contact on paper. */
export interface PaperView extends Omit<ContactView, 'contactPoints' | 'details'> {
	readonly contactPoints: readonly PaperContactPoint[];
	readonly details: readonly PaperDetail[];
}

/** Describes a contact for paper in a language. */
export function createPaperView(contact: Contact, t: Translate, language: Language): PaperView {
	const { contactPoints, details, ...view } = createContactView(contact, t, language);
	const { organisation } = contact;
	const places = namedMunicipalities(contact).map(({ name }) => name);
	const inherited = listInherited(contact);
	return {
		...view,
		municipalities: placesLeftToSay(organisation.name, places, listSaidMunicipalities(organisation)),
		details: details.map((detail) => (inherited.includes(detail.kind) ? { ...detail, isInherited: true } : detail)),
		contactPoints: contactPoints.map(paperContactPoint),
	};
}

/** A number or address as paper has it. */
export function paperContactPoint(contactPoint: ContactPoint): PaperContactPoint {
	return { text: contactPoint.text, more: describeMore(contactPoint), uri: contactPoint.uri };
}
