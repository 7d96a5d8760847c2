import { phoneUri } from '../domain/contact-point-uri.ts';
import { type Details, pickDetails } from '../domain/details.ts';
import type { Contact } from '../domain/directory.ts';
import { absoluteAddress, pageAddresses } from '../domain/published-address.ts';
import { formatContactPoint } from '../views/contact-point.ts';
import { createContactView } from '../views/contact-view.ts';
import { detailLine } from '../views/detail.ts';
import type { FileList, Format, FormatContext } from './format.ts';
import { plainText } from './plain-text.ts';

/** vCard 3.0 (RFC 2426). */
export const vcard: Format = {
	name: 'vcf',
	ending: '.vcf',
	mediaType: 'text/vcard; charset=utf-8',
	label: 'vCard',
	isOffered: true,
	isForOne: true,
	render: renderVcards,
};

/**
 * Contacts as vCard 3.0 (RFC 2426), the version that every address book imports: UTF-8 without byte order mark, CRLF, lines folded
 * at 75 bytes. Ended posts are left out, since an address book would keep them beside those who took over; the card of one alone says so and
 * has no number. `UID` comes from the contact's id and never changes; `REV` is the day it was checked, so that builds are equal.
 */
function renderVcards({ contacts, scope }: FileList, context: FormatContext): string {
	const asked = scope === 'contact' ? contacts : contacts.filter(({ status }) => status !== 'ended');
	return asked.map((contact) => renderVcard(contact, context)).join('');
}

function renderVcard(contact: Contact, context: FormatContext): string {
	const { person, organisation, role, title } = contact;
	const address = absoluteAddress(context.directory.site.url, pageAddresses.contact(contact));
	const lines = [
		'BEGIN:VCARD',
		'VERSION:3.0',
		`UID:${escapeText(`kontakt:${contact.id}`)}`,
		`FN:${escapeText(title)}`,
		`N:${escapeText(person?.family ?? '')};${escapeText(person?.given ?? '')};;;`,
		`ORG:${escapeText(organisation.name)}`,
		`TITLE:${escapeText(role)}`,
		...(contact.status === 'ended' ? [] : reachProperties(contact)),
		`URL:${address}`,
		`NOTE:${escapeText(composeNote(contact, context))}`,
		`REV:${contact.verified}`,
		...(person === undefined ? ['X-ABShowAs:COMPANY'] : []),
		'END:VCARD',
	];
	return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function reachProperties(contact: Contact): string[] {
	return [
		...contact.phones.map(({ number }) => `TEL;TYPE=WORK,VOICE:${phoneUri(number).slice('tel:'.length)}`),
		...contact.emails.map((email) => `EMAIL;TYPE=INTERNET,WORK:${escapeText(email)}`),
		...addressProperties(contact),
	];
}

/** Where one can come and where post is sent (RFC 2426 section 3.2.1): box, addition, street, town, region, code, country. */
function addressProperties(contact: Contact): string[] {
	const { visitingAddress, postalAddress } = pickDetails(contact);
	const property = (types: string, address: typeof visitingAddress) =>
		address === undefined
			? []
			: [`ADR;TYPE=${types}:;;${escapeText(address.street)};${escapeText(address.town)};;${address.postalCode};`];
	return [...property('WORK', visitingAddress), ...property('WORK,POSTAL', postalAddress)];
}

/** Details that have a property of their own; the others go into the note. */
const detailsWithProperty: readonly (keyof Details)[] = ['visitingAddress', 'postalAddress'];

/** What a card cannot say otherwise; its age goes with it wherever it is copied. */
function composeNote(contact: Contact, { language, t }: FormatContext): string {
	const { age, details, noteLines, status, contactPoints } = createContactView(contact, t, language);
	if (contact.status === 'ended') {
		const next = contact.replacedBy && `${t('contact.replacedBy')} ${contact.replacedBy.title}`;
		return plainText([status, next, age.sentence].filter((text) => text !== undefined).join('\n'));
	}
	const noted = details.filter(({ kind }) => !detailsWithProperty.includes(kind));
	const own = contact.phones.length > 0 ? contactPoints : [];
	const explained = own.filter(({ extension, label, hours }) => (extension ?? label ?? hours) !== undefined);
	const lines = [...noted.map(detailLine), ...noteLines, ...explained.map(formatContactPoint), status, age.sentence];
	return plainText(lines.filter((text) => text !== undefined).join('\n'));
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
