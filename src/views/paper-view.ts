import type { Contact } from '../domain/directory.ts';
import type { Language } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';
import { formatContactPoint } from './contact-point.ts';
import { type ContactView, createContactView } from './contact-view.ts';

/** What is said of a contact on paper, where each contact point stands in a line. */
export interface PaperView extends Omit<ContactView, 'contactPoints'> {
	readonly contactPoints: readonly { readonly text: string; readonly uri: string }[];
}

/** Describes a contact for paper in a language. */
export function createPaperView(contact: Contact, t: Translate, language: Language): PaperView {
	const { contactPoints, ...view } = createContactView(contact, t, language);
	return {
		...view,
		contactPoints: contactPoints.map((contactPoint) => ({
			text: formatContactPoint(contactPoint),
			uri: contactPoint.uri,
		})),
	};
}
