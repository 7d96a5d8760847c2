import { v5, validate } from 'uuid';
import { z } from 'zod';
import type { Contact } from './directory.ts';
import { report } from './schema-finding.ts';
import type { Site } from './site.ts';

/** What tells a directory from every other: a UUID (RFC 9562), written once and never changed. */
export const directoryUid = z.string().transform((value, context) => {
	const uid = value.trim().toLowerCase();
	return validate(uid) && !/^[0f-]+$/u.test(uid) ? uid : report(context, 'uid-invalid', { value });
});

/**
 * What address books know a contact by, so that they renew a card instead of adding it again. It comes from what the contact was called first and
 * from the directory's own `uid` (RFC 9562 section 5.5), and never from addresses, which change. A directory without one has names that another may have too.
 */
export function contactUid(contact: Pick<Contact, 'firstId'>, { uid }: Pick<Site, 'uid'>): string {
	if (uid === undefined) return `kontakt:${contact.firstId}`;
	const found = known.get(contact);
	if (found?.uid === uid) return found.name;
	const name = `urn:uuid:${v5(contact.firstId, uid)}`;
	known.set(contact, { uid, name });
	return name;
}

/** Each format asks for it, in each language. */
const known = new WeakMap<object, { readonly uid: string; readonly name: string }>();
