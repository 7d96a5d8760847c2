import type { Contact } from '../domain/directory.ts';
import type { Language } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';
import { describeMore } from './contact-point.ts';
import { type ContactView, createContactView } from './contact-view.ts';

/** A number or address on paper. */
export interface PaperContactPoint {
	/** The number or address alone. */
	readonly text: string;
	/** What is said of it: "anknytning 12 (växel) kl. 8–16". */
	readonly more: string | undefined;
	readonly uri: string;
}

/** What is said of a contact on paper. */
export interface PaperView extends Omit<ContactView, 'contactPoints'> {
	readonly contactPoints: readonly PaperContactPoint[];
}

/** Describes a contact for paper in a language. */
export function createPaperView(contact: Contact, t: Translate, language: Language): PaperView {
	const { contactPoints, ...view } = createContactView(contact, t, language);
	return {
		...view,
		contactPoints: contactPoints.map((contactPoint) => ({
			text: contactPoint.text,
			more: describeMore(contactPoint),
			uri: contactPoint.uri,
		})),
	};
}
