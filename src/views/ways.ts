import type { Contact } from '../domain/directory.ts';
import { formatPhone, type Phone } from '../domain/phone.ts';
import { emailUri, phoneUri } from '../domain/way-uri.ts';
import type { Translate } from '../i18n/translate.ts';
import { shortAddress } from './short-address.ts';
import type { Way } from './way.ts';

/** The ways to reach somebody, in the order in which to try them. */
export interface Ways {
	readonly phones: readonly Phone[];
	readonly emails: readonly string[];
	readonly url: string | undefined;
}

/** How to reach a contact. */
export interface WaysToReach extends Ways {
	/** True where a contact has no way of its own, and these are its organisation's. */
	readonly areShared: boolean;
}

/** A contact's own ways, or, where it has none, those of its organisation. */
export function waysToReach({ phones, emails, url, organisation }: Contact): WaysToReach {
	if (phones.length > 0 || emails.length > 0 || url !== undefined) return { phones, emails, url, areShared: false };
	const shared = { phones: organisation.phones, emails: organisation.emails, url: organisation.website };
	return { ...shared, areShared: shared.phones.length > 0 || shared.emails.length > 0 || shared.url !== undefined };
}

/** Says ways in words. */
export function describeWays({ phones, emails, url }: Ways, t: Translate<'contact.extension'>): Way[] {
	return [...describePhones(phones, t), ...describeEmails(emails), ...(url === undefined ? [] : [describeWeb(url)])];
}

/** Says telephone numbers in words. */
export function describePhones(phones: readonly Phone[], t: Translate<'contact.extension'>): Way[] {
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
export function describeEmails(emails: readonly string[]): Way[] {
	return emails.map((email) => ({ kind: 'email', text: email, uri: emailUri(email) }));
}

function describeWeb(url: string): Way {
	return { kind: 'web', text: shortAddress(url, ''), uri: url };
}
