import { phoneUri } from '../domain/contact-point-uri.ts';
import { contactUid } from '../domain/contact-uid.ts';
import { type Details, pickDetails } from '../domain/details.ts';
import type { Contact, Directory } from '../domain/directory.ts';
import type { Phone } from '../domain/phone-field.ts';
import { findPhoneUse, type PhoneUse } from '../domain/phone-use.ts';
import { absoluteAddress, fileStems, pageAddresses } from '../domain/published-address.ts';
import type { Language, Site } from '../domain/site.ts';
import { addressLines, type StreetAddress } from '../domain/street-address.ts';
import { stripForbiddenCharacters } from '../domain/text.ts';
import { formatContactPoint } from '../views/contact-point.ts';
import { createContactView } from '../views/contact-view.ts';
import { detailLine } from '../views/detail.ts';
import type { Card, CardProperty } from './card.ts';
import type { FileList, FormatContext } from './format.ts';
import { plainText } from './plain-text.ts';

/**
 * The cards of a list. Ended posts are left out, since an address book would keep them beside those who took over; the card of one alone says so and
 * has no number.
 */
export function createCards(list: FileList, context: FormatContext): Card[] {
	return listCarded(list).map((contact) => createCard(contact, context));
}

function listCarded({ contacts, scope }: FileList): readonly Contact[] {
	return scope === 'contact' ? contacts : contacts.filter(({ status }) => status !== 'ended');
}

/** A format that writes cards one after the other. */
export function renderCards(write: (card: Card) => string): (list: FileList, context: FormatContext) => string {
	/** A contact stands in many lists, and is written once for all of them; that of everyone is one, and has every form. */
	const known = new WeakMap<Contact, { readonly site: Site; readonly language: Language; readonly text: string }>();
	return (list, context) => {
		const { site } = context.directory;
		const { language } = context;
		return listCarded(list)
			.map((contact) => {
				const made = known.get(contact);
				if (made?.site === site && made.language === language) return made.text;
				const text = write(createCard(contact, context));
				if (list.scope !== 'directory') known.set(contact, { site, language, text });
				return text;
			})
			.join('');
	};
}

function createCard(contact: Contact, context: FormatContext): Card {
	return ['vcard', listProperties(contact, context)];
}

/**
 * What is said of a contact. `UID` comes from what it was called first and never changes; `REV` is the day it was checked, so that builds are equal;
 * `SOURCE` is where the card stands as it is today.
 */
function listProperties(contact: Contact, context: FormatContext): CardProperty[] {
	const { person, role, title, status, verified } = contact;
	const { directory } = context;
	const { site } = directory;
	return [
		['version', {}, 'text', '4.0'],
		['kind', {}, 'text', person === undefined ? 'org' : 'individual'],
		['uid', {}, 'uri', contactUid(contact, site)],
		['fn', {}, 'text', clean(title)],
		['n', {}, 'text', [clean(person?.family ?? ''), clean(person?.given ?? ''), '', '', '']],
		['org', {}, 'text', listUnits(contact, directory)],
		['title', {}, 'text', clean(role)],
		['role', {}, 'text', clean(role)],
		...(status === 'ended' ? [] : listReach(contact)),
		['url', {}, 'uri', absoluteAddress(site.url, pageAddresses.contact(contact))],
		['source', {}, 'uri', `${absoluteAddress(site.url, fileStems.contact(contact))}.vcf`],
		['note', {}, 'text', clean(composeNote(contact, context))],
		['rev', {}, 'timestamp', `${verified}T00:00:00Z`],
	];
}

/** The organisation, after those that it is part of. One that stands alone is no list. */
function listUnits({ organisation }: Contact, { organisations }: Directory): string | string[] {
	const units = [clean(organisation.name)];
	let { parent } = organisation;
	while (parent !== undefined) {
		const { id, name } = parent;
		units.unshift(clean(name));
		parent = organisations.find((each) => each.id === id)?.parent;
	}
	const [only = '', ...more] = units;
	return more.length === 0 ? only : units;
}

function listReach(contact: Contact): CardProperty[] {
	const { visitingAddress, postalAddress } = pickDetails(contact);
	return [
		...contact.phones.map(phoneProperty),
		...contact.emails.map((email): CardProperty => ['email', { type: 'work' }, 'text', clean(email)]),
		...addressProperty(visitingAddress, 'work'),
		...addressProperty(postalAddress, ['work', 'delivery']),
	];
}

/** The words of RFC 6350 section 6.4.1 and of its registry for what a number is for. */
const phoneTypes: Readonly<Record<PhoneUse, readonly string[]>> = {
	voice: ['voice'],
	mobile: ['cell', 'voice'],
	switchboard: ['voice', 'main-number'],
	fax: ['fax'],
	textphone: ['textphone'],
	text: ['text'],
	pager: ['pager'],
};

/** A short number has no international form, and so no address that holds everywhere. */
function phoneProperty({ number, extension, label }: Phone): CardProperty {
	const parameters = { type: ['work', ...phoneTypes[findPhoneUse(label)]] };
	return number.kind === 'short'
		? ['tel', parameters, 'text', number.digits]
		: ['tel', parameters, 'uri', phoneUri(number, extension)];
}

/** Box, addition, street, town, region, code, country (RFC 6350 section 6.3.1), and the same as it stands on an envelope. */
function addressProperty(address: StreetAddress | undefined, type: string | readonly string[]): CardProperty[] {
	if (address === undefined) return [];
	const label = addressLines(address).map(clean).join('\n');
	const parts = ['', '', clean(address.street), clean(address.town), '', address.postalCode, ''];
	return [['adr', { type, label }, 'text', parts]];
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

/** A text without what no reader sees, its lines ended alike. The check of the content lets none of that in; an address book would show it as something else. */
function clean(text: string): string {
	return stripForbiddenCharacters(text.replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n').replace(/\t/gu, ' '));
}
