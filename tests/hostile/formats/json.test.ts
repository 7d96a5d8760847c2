import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/directory.ts';
import { hostileContact } from '../../hostile-text.ts';
import { fixtureDirectory } from '../../unit/fixture-directory.ts';
import { documentOf, linesOf, ofDocuments, ofLines } from '../../unit/formats/read-json.ts';

const directory = fixtureDirectory();
const [, , model] = directory.contacts as readonly [Contact, Contact, Contact];
/** `npm run test:long` has ten thousand. */
const count = process.env['TEST_LONG'] ? 10_000 : 1000;
const contacts = fc
	.sample(hostileContact(model), { numRuns: count, seed: Number(process.env['PROPERTY_SEED'] ?? 2014) })
	.map((contact, index) => ({ ...contact, id: `post-${index}` }));
const hostile = { ...directory, contacts, organisations: [] };

/** What both say of a contact, under the names that they have for it. */
function said({ aliases, id, note, officeHours, person, phones, role, topics, visitingAddress }: Contact) {
	return {
		id,
		role,
		note,
		topics,
		officeHours,
		visitingAddress,
		person: { given: person?.given, family: person?.family, source: person?.source },
		aliases: aliases.map(({ name }) => name),
		labels: phones.map(({ label }) => label),
	};
}

/** The same, read from a record. */
function read(record: ReturnType<typeof documentOf>, id: string) {
	const { aliases, note, officeHours, person, phones, role, topics, visitingAddress } = record;
	return {
		id,
		role,
		note,
		topics,
		officeHours,
		visitingAddress,
		person: { given: person.given, family: person.family, source: person.source },
		aliases: aliases.map(({ name }: { name: string }) => name),
		labels: phones.map(({ label }: { label: string }) => label),
	};
}

describe(`${count} contacts with hostile texts in every field`, () => {
	it('are all in the JSON file, as they were, and its schema takes it', () => {
		const document = documentOf(hostile);
		expect(ofDocuments(document)).toEqual([]);
		expect(document.contacts.map((record: { id: string }) => read(record, record.id))).toEqual(contacts.map(said));
	}, 60_000);

	it('are a line each of the NDJSON file, as they were, and its schema takes them', () => {
		const lines = linesOf(hostile);
		expect(lines.flatMap(ofLines)).toEqual([]);
		expect(lines.map((record) => read(record, record.entry))).toEqual(contacts.map(said));
	}, 60_000);
});
