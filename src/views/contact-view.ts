import { namedMunicipalities } from '../domain/contact.ts';
import type { Contact } from '../domain/directory.ts';
import { emailUri } from '../domain/email.ts';
import { formatPhone, phoneUri } from '../domain/phone.ts';
import type { Language } from '../domain/site.ts';
import { formatDate } from '../i18n/locale.ts';
import type { Translate } from '../i18n/translate.ts';
import { shortAddress } from './short-address.ts';

/** One contact as paper shows it. Plain texts; optional ones are undefined where there is nothing to say. */
export interface PrintRecord {
	readonly name: string;
	readonly role: string | undefined;
	/** "Vakant". */
	readonly status: string | undefined;
	readonly organisation: string;
	readonly places: string | undefined;
	/** Said where the ways below lead to the organisation and not to the contact. */
	readonly via: string | undefined;
	readonly ways: readonly { readonly text: string; readonly uri: string }[];
	readonly noteLines: readonly string[];
	/** When it was checked, in a sentence. */
	readonly checked: string;
	/** The same under a heading that says what it is: the day alone, unless the entry is stale. */
	readonly checkedDay: string;
	readonly isStale: boolean;
}

/** Describes a contact in a language. */
export function createPrintRecord(contact: Contact, t: Translate, language: Language): PrintRecord {
	const { note, person, role, status, verified, stale } = contact;
	const { phones, emails, url, isShared } = printedWays(contact);
	const date = formatDate(verified, language);
	return {
		name: contact.title,
		role: person === undefined ? undefined : role,
		status: status === 'current' ? undefined : t(`contact.${status}`),
		organisation: contact.organisation.name,
		places:
			namedMunicipalities(contact)
				.map(({ name }) => name)
				.join(', ') || undefined,
		via: isShared ? t('print.via') : undefined,
		ways: [
			...phones.map(({ number, extension, label, hours }) => ({
				text: [
					formatPhone(number),
					extension === undefined ? undefined : t('contact.extension', { extension }),
					label === undefined ? undefined : `(${label})`,
					hours,
				]
					.filter((text) => text !== undefined)
					.join(' '),
				uri: phoneUri(number, extension),
			})),
			...emails.map((email) => ({ text: email, uri: emailUri(email) })),
			...(url === undefined ? [] : [{ text: shortAddress(url, ''), uri: url }]),
		],
		noteLines: note === undefined ? [] : note.trim().split('\n'),
		checked: t(stale ? 'fresh.staleVerified' : 'fresh.verified', { date }),
		checkedDay: stale ? t('fresh.staleVerified', { date }) : date,
		isStale: stale,
	};
}

/** How paper says to reach a contact: its own ways, or, where it has none, those of its organisation. */
export function printedWays({ phones, emails, url, organisation }: Contact): {
	readonly phones: Contact['phones'];
	readonly emails: Contact['emails'];
	readonly url: string | undefined;
	readonly isShared: boolean;
} {
	if (phones.length > 0 || emails.length > 0 || url !== undefined) return { phones, emails, url, isShared: false };
	const shared = { phones: organisation.phones, emails: organisation.emails, url: organisation.website };
	return { ...shared, isShared: shared.phones.length > 0 || shared.emails.length > 0 || shared.url !== undefined };
}
