import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fixtureDirectory } from '../../unit/fixture-directory.ts';
import { documentOf, linesOf, ofDocuments, ofLines } from '../../unit/formats/read-json.ts';
import { hostileDirectories } from '../../unit/hostile-directory.ts';

it('JSON and NDJSON give back whatever stands in a directory, and the schemas take it', () => {
	fc.assert(
		fc.property(hostileDirectories(fixtureDirectory(), 10), (drawn) => {
			const document = documentOf(drawn);
			expect(ofDocuments(document)).toEqual([]);
			const lines = linesOf(drawn);
			expect(lines.flatMap(ofLines)).toEqual([]);
			expect(lines).toHaveLength(20);
			for (const [index, contact] of drawn.contacts.entries()) {
				for (const record of [document.contacts[index], lines[index]]) {
					const { role, note = null, person, phones, topics, officeHours, aliases } = contact;
					expect(record).toMatchObject({
						role,
						note,
						phones: phones.map(({ label = null, hours = null }) => ({ label, hours })),
					});
					expect(record).toMatchObject({ topics, aliases: aliases.map(({ name }) => ({ name })) });
					if (officeHours.length > 0) expect(record.officeHours).toEqual(officeHours);
					if (person === undefined) expect(record.person).toBeNull();
					else expect(record.person).toMatchObject(person);
					if (contact.visitingAddress) expect(record.visitingAddress).toEqual(contact.visitingAddress);
				}
				expect(document.organisations[index].name).toBe(contact.organisation.name);
				expect(lines[index].organisation.name).toBe(contact.organisation.name);
			}
		}),
		{ numRuns: 100 },
	);
});
