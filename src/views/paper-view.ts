import type { Contact } from '../domain/directory.ts';
import type { Language } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';
import { type ContactView, createContactView } from './contact-view.ts';
import { detailLine } from './detail.ts';
import { wayLine } from './way.ts';

/** What is said of a contact on paper, where each way and each detail stands in a line. */
export interface PaperView extends Omit<ContactView, 'ways' | 'details'> {
	readonly ways: readonly { readonly text: string; readonly uri: string }[];
	readonly detailLines: readonly string[];
}

/** Describes a contact for paper in a language. */
export function createPaperView(contact: Contact, t: Translate, language: Language): PaperView {
	const { details, ways, ...view } = createContactView(contact, t, language);
	return {
		...view,
		ways: ways.map((way) => ({ text: wayLine(way), uri: way.uri })),
		detailLines: details.map(detailLine),
	};
}
