import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/directory.ts';
import { documentOf, linesOf, ofDocuments, ofLines } from '../../unit/formats/read-json.ts';
import { contacts, directory } from './hostile-contacts.ts';

const hostile = { ...directory, contacts, organisations: [] };

/** What a contact, or a record of one, says under the names that both have for it. */
function said(of: Contact | ReturnType<typeof documentOf>, id: string) {
	const { aliases, note, officeHours, person, phones, role, topics, visitingAddress } = of;
	return {
		id,
		role,
		note,
		topics,
		officeHours,
		visitingAddress,
		person: { given: person?.given, family: person?.family, source: person?.source },
		aliases: aliases.map(({ name }: { name: string }) => name),
		labels: phones.map(({ label }: { label?: string }) => label),
	};
}

const expected = contacts.map((contact) => said(contact, contact.id));

describe(`${contacts.length} contacts with hostile texts in every field`, () => {
	it('are all in the JSON file, as they were, and its schema takes it', () => {
		const document = documentOf(hostile);
		expect(ofDocuments(document)).toEqual([]);
		expect(document.contacts.map((record: { id: string }) => said(record, record.id))).toEqual(expected);
	}, 60_000);

	it('are a line each of the NDJSON file, as they were, and its schema takes them', () => {
		const lines = linesOf(hostile);
		expect(lines.flatMap(ofLines)).toEqual([]);
		expect(lines.map((record) => said(record, record.entry))).toEqual(expected);
	}, 60_000);
});
