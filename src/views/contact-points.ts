import { emailUri, phoneUri } from '../domain/contact-point-uri.ts';
import type { Contact } from '../domain/directory.ts';
import { formatPhone } from '../domain/phone.ts';
import type { Phone } from '../domain/phone-field.ts';
import type { Translate } from '../i18n/translate.ts';
import type { ContactPoint } from './contact-point.ts';
import { shortAddress } from './short-address.ts';

/** The contact points of somebody, by kind in the order in which to try them. */
export interface ContactPoints {
	readonly phones: readonly Phone[];
	readonly emails: readonly string[];
	readonly url?: string | undefined;
}

/** The contact points at which a contact is reached. */
export interface EffectiveContactPoints extends ContactPoints {
	/** True where a contact has none of its own, and these are its organisation's. */
	readonly areShared: boolean;
}

/** A contact's own contact points, or, where it has none, those of its organisation. */
export function findContactPoints({ phones, emails, url, organisation }: Contact): EffectiveContactPoints {
	if (phones.length > 0 || emails.length > 0 || url !== undefined) return { phones, emails, url, areShared: false };
	const shared = { phones: organisation.phones, emails: organisation.emails, url: organisation.website };
	return { ...shared, areShared: shared.phones.length > 0 || shared.emails.length > 0 || shared.url !== undefined };
}

/** Says contact points in words. */
export function describeContactPoints(
	{ phones, emails, url }: ContactPoints,
	t: Translate<'contact.extension'>,
): ContactPoint[] {
	return [...describePhones(phones, t), ...describeEmails(emails), ...(url === undefined ? [] : [describeWeb(url)])];
}

/** Says telephone numbers in words. */
export function describePhones(phones: readonly Phone[], t: Translate<'contact.extension'>): ContactPoint[] {
	return phones.map(({ number, extension, label, hours }) => ({
		kind: 'phone',
		text: formatPhone(number),
		uri: phoneUri(number, extension),
		extension: extension === undefined ? undefined : t('contact.extension', { extension }),
		label,
		hours,
	}));
}

/** E-mail addresses with their links. */
export function describeEmails(emails: readonly string[]): ContactPoint[] {
	return emails.map((email) => ({ kind: 'email', text: email, uri: emailUri(email) }));
}

function describeWeb(url: string): ContactPoint {
	return { kind: 'web', text: shortAddress(url, ''), uri: url };
}
