import type { ContactEntry } from './contact.ts';
import type { Details } from './details.ts';
import { findMunicipality } from './municipality.ts';
import { writtenHours } from './opening-hours.ts';
import type { OrganisationEntry } from './organisation.ts';
import { formatPhone, type PhoneNumber, parsePhone } from './phone.ts';
import type { Phone } from './phone-field.ts';
import { addressInOneLine, type StreetAddress, streetAddressField } from './street-address.ts';

/** What an entry says under the keys of its YAML file, in the shape of that: texts, lists and groups. What it does not say is left out. */
export type EntryFields = Readonly<Record<string, unknown>>;

export function contactFields(contact: ContactEntry): EntryFields {
	const { person, status, publish, namesake } = contact;
	return withoutEmpty({
		role: contact.role,
		organisation: contact.organisation,
		place: contact.place?.name,
		municipalities: contact.municipalities.map(({ name }) => name),
		person: person && withoutEmpty({ ...person }),
		phones: contact.phones.map(phoneFields),
		emails: contact.emails,
		url: contact.url,
		...detailFieldsOf(contact),
		note: contact.note,
		aliases: contact.aliases.map(({ name, lang }) => (lang === undefined ? name : { name, lang })),
		verified: contact.verified,
		status: status === 'current' ? undefined : status,
		publish,
		replacedBy: contact.replacedBy,
		formerIds: contact.formerIds,
		namesake: namesake ? 'ja' : undefined,
		example: yesOrNoField(contact.example),
	});
}

export function organisationFields(organisation: OrganisationEntry): EntryFields {
	return withoutEmpty({
		name: organisation.name,
		kind: organisation.kind,
		area: organisation.area.map(({ name }) => name),
		website: organisation.website,
		phones: organisation.phones.map(phoneFields),
		emails: organisation.emails,
		...detailFieldsOf(organisation),
		parent: organisation.parent,
		formerIds: organisation.formerIds,
		logotype: organisation.logotype,
		example: yesOrNoField(organisation.example),
	});
}

function detailFieldsOf({ topics, officeHours, visitingAddress, postalAddress }: Details): EntryFields {
	return {
		topics,
		officeHours: officeHours.map(writtenHours),
		visitingAddress: visitingAddress && addressField(visitingAddress),
		postalAddress: postalAddress && addressField(postalAddress),
	};
}

/** In one line where that is read as the same, else in its parts. */
function addressField(address: StreetAddress): unknown {
	return addressInOneLine(address) ?? { ...address };
}

function phoneFields({ number, label, extension, hours }: Phone): unknown {
	return withoutEmpty({ number: readableNumber(number), label, extension, hours });
}

/**
 * What a source says of a new entry as its file is to have it, which is also as the editor in the browser can show it: numbers and other names under keys of their
 * own, numbers as readers write them, an address in one line, municipalities by their names. What cannot be read stays, for the check to tell.
 */
export function newEntryFields(fields: EntryFields): EntryFields {
	return Object.fromEntries(
		Object.entries(fields).map(([key, value]) => {
			if (key === 'phones' && Array.isArray(value)) return [key, value.map(newPhone)];
			if (key === 'aliases' && Array.isArray(value)) return [key, value.map(newAlias)];
			if (key === 'visitingAddress' || key === 'postalAddress') return [key, newAddress(value)];
			if (key === 'municipalities' && Array.isArray(value)) return [key, value.map(nameOfMunicipality)];
			return [key, key === 'place' ? nameOfMunicipality(value) : value];
		}),
	);
}

/**
 * What an entry that is there is to say: what it says already as it stands there, and what is new as a new entry has it.
 *
 * @param before what it says now
 */
export function changedEntryFields(before: EntryFields, wanted: EntryFields): EntryFields {
	const fresh = newEntryFields(wanted);
	return Object.fromEntries(
		Object.entries(wanted).map(([key, value]) => {
			const [had, made] = [before[key], fresh[key]];
			if (isAlike(value, had)) return [key, value];
			if (!Array.isArray(value) || !Array.isArray(made)) return [key, made];
			const stood = Array.isArray(had) ? had : [];
			return [key, value.map((item, index) => (stood.some((each) => isAlike(each, item)) ? item : made[index]))];
		}),
	);
}

function isAlike(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

function newAlias(alias: unknown): unknown {
	return typeof alias === 'string' ? { name: alias } : alias;
}

function newAddress(value: unknown): unknown {
	const { data } = streetAddressField.safeParse(value);
	return data === undefined ? value : addressField(data);
}

function nameOfMunicipality(value: unknown): unknown {
	const looked = typeof value === 'string' ? findMunicipality(value) : undefined;
	return looked !== undefined && 'found' in looked ? looked.found.name : value;
}

function newPhone(phone: unknown): unknown {
	const group = typeof phone === 'string' ? { number: phone } : phone;
	if (typeof group !== 'object' || group === null || !('number' in group)) return phone;
	const number = String(group.number);
	const parsed = /^\+?\d+$/u.test(number) ? parsePhone(number) : undefined;
	return parsed === undefined ? group : { ...group, number: readableNumber(parsed) };
}

function readableNumber(number: PhoneNumber): string {
	const formatted = formatPhone(number)
		.replace(/\u2011/gu, '-')
		.replace(/\u00A0/gu, ' ');
	return parsePhone(formatted)?.digits === number.digits ? formatted : number.digits;
}

function yesOrNoField(value: boolean | undefined): string | undefined {
	return value === undefined ? undefined : value ? 'ja' : 'nej';
}

function withoutEmpty(fields: EntryFields): EntryFields {
	return Object.fromEntries(
		Object.entries(fields).filter(
			([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
		),
	);
}
