import { type RecordedField, type RecordedKey, recordedFields } from './change-record.ts';
import { phoneUri } from './contact-point-uri.ts';
import type { Contact, Directory, Organisation } from './directory.ts';
import { listEarlierIds } from './ledger/earlier-ids.ts';
import { writtenHours } from './opening-hours.ts';
import type { Phone } from './phone-field.ts';
import { normaliseText } from './text.ts';

/** An entry as its record sees it. */
export interface RecordedEntry extends RecordedKey {
	/** Ids that it has had before, and of what it has taken the place of. */
	readonly earlierIds: readonly string[];
	/** What each field that is set says, whatever its form: the same text for all that readers are told alike. */
	readonly values: ReadonlyMap<RecordedField, string>;
	/** Other entries that it names, by the fields that are set and have their ids as what they say. */
	readonly named: ReadonlyMap<RecordedField, RecordedKey>;
	/** True for a post that no longer exists, of which the rest is no longer told. */
	readonly isEnded: boolean;
}

/** Every entry that changes are recorded of. */
export function listRecordedEntries(directory: Directory): RecordedEntry[] {
	const { contacts, organisations } = directory;
	return [
		...contacts.map(
			(contact): RecordedEntry => ({
				kind: 'contact',
				id: contact.id,
				earlierIds: listEarlierIds(directory, { kind: 'contact', id: contact.id }),
				values: setValues(recordedFields.contact, (field) => contactValues[field](contact)),
				named: nameOthers({
					organisation: { kind: 'organisation', id: contact.organisation.id },
					replacedBy: contact.replacedBy && { kind: 'contact', id: contact.replacedBy.id },
				}),
				isEnded: contact.status === 'ended',
			}),
		),
		...organisations.map(
			(organisation): RecordedEntry => ({
				kind: 'organisation',
				id: organisation.id,
				earlierIds: listEarlierIds(directory, { kind: 'organisation', id: organisation.id }),
				values: setValues(recordedFields.organisation, (field) => organisationValues[field](organisation)),
				named: nameOthers({ parent: organisation.parent && { kind: 'organisation', id: organisation.parent.id } }),
				isEnded: false,
			}),
		),
	];
}

/** A value as the record compares it. */
export function writeValue(value: string | readonly unknown[]): string {
	return JSON.stringify(value);
}

function nameOthers(others: Partial<Record<RecordedField, RecordedKey | undefined>>): RecordedEntry['named'] {
	return new Map(
		Object.entries(others).flatMap(([field, key]) => (key === undefined ? [] : [[field as RecordedField, key]])),
	);
}

/** A value that no text tells from another of the same meaning: `undefined` where nothing is set. */
type Value<Entry> = (entry: Entry) => string | readonly unknown[] | undefined;

const details = {
	topics: ({ topics }) => inAnyOrder(topics),
	officeHours: ({ officeHours }) => officeHours.map((each) => normaliseText(writtenHours(each))),
	visitingAddress: ({ visitingAddress: each }) => each && [each.street, each.postalCode, each.town],
	postalAddress: ({ postalAddress: each }) => each && [each.street, each.postalCode, each.town],
	phones: ({ phones }) => phones.map(phoneValue),
	emails: ({ emails }) => emails.map((email) => email.toLowerCase()),
} as const satisfies Partial<Record<RecordedField, Value<Contact | Organisation>>>;

const contactValues: Readonly<Record<RecordedField<'contact'>, Value<Contact>>> = {
	...details,
	// A post that somebody can be reached in is what an entry is where it says nothing else.
	status: ({ status }) => (status === 'current' ? undefined : status),
	replacedBy: ({ replacedBy }) => replacedBy?.id,
	person: ({ person }) => person && [person.given, person.family],
	role: ({ role }) => role,
	organisation: ({ organisation }) => organisation.id,
	place: ({ place }) => place?.code,
	municipalities: ({ municipalities }) => inAnyOrder(municipalities.map(({ code }) => code)),
	url: ({ url }) => url,
	note: ({ note }) => note && normaliseText(note),
	aliases: ({ aliases }) => inAnyOrder(aliases.map(({ name, lang = '' }) => `${name} ${lang}`)),
	verified: ({ verified }) => verified,
};

const organisationValues: Readonly<Record<RecordedField<'organisation'>, Value<Organisation>>> = {
	...details,
	name: ({ name }) => name,
	kind: ({ kind }) => kind,
	area: ({ municipalities, counties }) => inAnyOrder([...municipalities, ...counties].map(({ code }) => code)),
	website: ({ website }) => website,
	parent: ({ parent }) => parent?.id,
};

function phoneValue({ number, extension, label = '', hours = '' }: Phone): readonly string[] {
	return [phoneUri(number, extension), label, hours];
}

function inAnyOrder(values: readonly string[]): readonly string[] {
	return [...values].sort();
}

function setValues<Field extends RecordedField>(
	fields: readonly Field[],
	read: (field: Field) => ReturnType<Value<never>>,
): ReadonlyMap<RecordedField, string> {
	return new Map(
		fields.flatMap((field) => {
			const value = read(field);
			return value === undefined || value.length === 0 ? [] : [[field, writeValue(value)] as const];
		}),
	);
}
