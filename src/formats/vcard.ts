import type { Contact, Directory } from '../domain/directory.ts';
import { phoneUri } from '../domain/phone.ts';

/**
 * All contacts as vCard 3.0 (RFC 2426), the version that every address book imports: UTF-8 without byte order mark, CRLF, lines folded
 * at 75 bytes. `UID` comes from the contact's id and never changes; `REV` is the day it was checked, so that builds are equal.
 */
export function renderVcards({ contacts, site }: Directory): string {
	return contacts.map((contact) => renderVcard(contact, site.url)).join('');
}

function renderVcard(contact: Contact, siteUrl: string): string {
	const { person, organisation, role, title } = contact;
	const address = `${siteUrl.replace(/\/$/u, '')}/kontakt/${contact.id}/`;
	const lines = [
		'BEGIN:VCARD',
		'VERSION:3.0',
		`UID:${escapeText(`kontakt:${contact.id}`)}`,
		`FN:${escapeText(title)}`,
		`N:${escapeText(person?.family ?? '')};${escapeText(person?.given ?? '')};;;`,
		`ORG:${escapeText(organisation.name)}`,
		`TITLE:${escapeText(role)}`,
		...contact.phones.map(({ number }) => `TEL;TYPE=WORK,VOICE:${phoneUri(number).slice('tel:'.length)}`),
		...contact.emails.map((email) => `EMAIL;TYPE=INTERNET,WORK:${escapeText(email)}`),
		`URL:${address}`,
		`NOTE:${escapeText(noteOf(contact))}`,
		`REV:${contact.verified}`,
		...(person === undefined ? ['X-ABShowAs:COMPANY'] : []),
		'END:VCARD',
	];
	return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** What a card cannot say otherwise; its age goes with it wherever it is copied. */
function noteOf({ note, phones, stale, verified, status }: Contact): string {
	const extensions = phones.flatMap(({ extension }) => (extension === undefined ? [] : [`Anknytning ${extension}.`]));
	const age = stale ? `Kan vara inaktuell: kontrollerad ${verified}.` : `Kontrollerad ${verified}.`;
	return [
		...(note === undefined ? [] : [note]),
		...extensions,
		...(status === 'current' ? [] : [`Status: ${status}.`]),
		age,
	].join('\n');
}

/** Text values: backslash, comma, semicolon and line breaks escaped (RFC 2426 section 5). No value can start a line of its own. */
function escapeText(text: string): string {
	return text.replace(/[\\,;]/gu, '\\$&').replace(/\r\n|\r|\n/gu, '\\n');
}

/**
 * Folds a line after at most 75 bytes, never inside a character; what follows begins with a space (RFC 2426 section 2.6).
 */
function foldLine(line: string): string {
	const parts: string[] = [];
	let part = '';
	let bytes = 0;
	for (const character of line) {
		const size = new TextEncoder().encode(character).length;
		// A continuation has its leading space to count as well.
		if (bytes + size > (parts.length === 0 ? 75 : 74)) {
			parts.push(part);
			part = '';
			bytes = 0;
		}
		part += character;
		bytes += size;
	}
	return [...parts, part].join('\r\n ');
}
