import { createHash } from 'node:crypto';
import { namedMunicipalities } from '../domain/contact.ts';
import { listSetDetails, pickDetails } from '../domain/details.ts';
import type { Contact } from '../domain/directory.ts';
import type { Fingerprint } from '../print/printout-code.ts';
import { findContactPoints } from '../views/contact-points.ts';

/**
 * Takes a contact's fingerprint. What goes into it, and in which order, is a promise to every paper on a wall: a change makes all of them say
 * that everything has changed. The words of the interface, the build's day and the day of the last check are left out.
 */
export function createFingerprint(contact: Contact): Fingerprint {
	const { title, person, role, status, organisation, note } = contact;
	const { phones, emails, url, areShared } = findContactPoints(contact);
	const bare = [
		title,
		person === undefined ? '' : role,
		status,
		organisation.name,
		namedMunicipalities(contact).map(({ code }) => code),
		areShared,
		phones.map(({ number, extension = '', label = '', hours = '' }) => [number.digits, extension, label, hours]),
		emails,
		url ?? '',
		// What is not set is not in it: another kind of detail makes no paper say that it has changed. Topics are to find a contact by.
		...listSetDetails(pickDetails(contact)).filter(([key]) => key !== 'topics'),
	];
	return {
		id: fingerprintId(contact.id),
		content: hash(JSON.stringify([...bare, (note ?? '').trim()])).slice(0, 3),
		bare: hash(JSON.stringify(bare)).slice(0, 3),
	};
}

/** What a printout remembers of an id, today's or a former one. */
export function fingerprintId(id: string): string {
	return hash(id).slice(0, 4);
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('base64url');
}
