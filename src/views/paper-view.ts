import type { Contact } from '../domain/directory.ts';
import type { Language } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';
import { type ContactView, createContactView } from './contact-view.ts';
import { wayLine } from './way.ts';

/** What is said of a contact on paper, where each way stands in a line. */
export interface PaperView extends Omit<ContactView, 'ways'> {
	readonly ways: readonly { readonly text: string; readonly uri: string }[];
}

/** Describes a contact for paper in a language. */
export function createPaperView(contact: Contact, t: Translate, language: Language): PaperView {
	const { ways, ...view } = createContactView(contact, t, language);
	return {
		...view,
		ways: ways.map((way) => ({ text: wayLine(way), uri: way.uri })),
	};
}
