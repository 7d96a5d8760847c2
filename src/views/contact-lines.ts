import type { RecordedField } from '../domain/change-record.ts';
import type { Contact } from '../domain/directory.ts';
import type { Language } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';
import { contactFields } from './changed-fields.ts';

/** What somebody who is to say whether it holds needs to see, in this order. */
const asked = [
	'person',
	'status',
	'place',
	'municipalities',
	'phones',
	'emails',
	'url',
	'topics',
	'officeHours',
	'visitingAddress',
	'postalAddress',
	'note',
	'aliases',
	'verified',
] as const satisfies readonly RecordedField<'contact'>[];

/**
 * All that is published of a contact under its role, as lines of plain text for somebody to correct. What it has from its organisation is not among it, since
 * that is corrected there.
 */
export function listContactLines(contact: Contact, t: Translate, language: Language): string[] {
	return asked.flatMap((key) => {
		const { label, texts } = contactFields[key];
		const said = key === 'status' && contact.status === 'current' ? [] : texts(contact, t, language);
		return said.length === 0 ? [] : [`${t(label, { count: said.length })}: ${said.map(plain).join(', ')}`];
	});
}

/** What keeps words together on a page is of no use in a message. */
function plain(text: string): string {
	return text.replace(/\u2011/gu, '-').replace(/\u00A0/gu, ' ');
}
