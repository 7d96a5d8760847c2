import fc from 'fast-check';
import type { Directory } from '../../src/domain/directory.ts';
import { hostileSigns, hostileText as shortText } from '../hostile-text.ts';

/** A text of hostile signs, a few of them or so many that they fill ten kilobytes. */
export const hostileText = fc.oneof(
	{ weight: 60, arbitrary: shortText() },
	{ weight: 4, arbitrary: fc.string({ unit: 'binary', minLength: 1 }) },
	{
		weight: 1,
		arbitrary: fc.constantFrom(...hostileSigns).map((sign) => sign.repeat(Math.ceil(10_000 / sign.length))),
	},
	{ weight: 1, arbitrary: fc.constantFrom('Å', 'a\u030A', "'", '\u{1F600}').map((sign) => sign.repeat(300)) },
);

/**
 * Directories as no check would let through: in each text that people write of a contact or its organisation stands anything at all.
 *
 * @param size how many contacts each has
 */
export function hostileDirectories(directory: Directory, size: number): fc.Arbitrary<Directory> {
	const address = fc.record({ street: hostileText, postalCode: fc.constant('123 45'), town: hostileText });
	const details = {
		topics: fc.array(hostileText, { maxLength: 2 }),
		officeHours: fc.array(hostileText, { maxLength: 2 }),
		visitingAddress: fc.option(address, { nil: undefined }),
		postalAddress: fc.option(address, { nil: undefined }),
	};
	const phones = fc.array(
		fc.record({
			number: fc.constantFrom(
				{ kind: 'international' as const, digits: '+46701740605' },
				{ kind: 'short' as const, digits: '112' },
			),
			extension: fc.option(fc.constant('12'), { nil: undefined }),
			label: fc.option(hostileText, { nil: undefined }),
			hours: fc.option(hostileText, { nil: undefined }),
		}),
		{ maxLength: 2 },
	);
	const person = fc.record({ given: hostileText, family: hostileText, source: hostileText });
	const drawn = fc.record({
		role: hostileText,
		person: fc.option(person, { nil: undefined }),
		note: fc.option(hostileText, { nil: undefined }),
		name: hostileText,
		phones,
		aliases: fc.array(fc.record({ name: hostileText }), { maxLength: 2 }),
		...details,
	});
	return fc.array(drawn, { minLength: size, maxLength: size }).map((all) => {
		const contacts = all.map(({ name, ...facts }, index) => {
			const sample = directory.contacts[index % directory.contacts.length];
			if (sample === undefined) throw new Error('A directory to begin with has contacts');
			const title = facts.person === undefined ? facts.role : `${facts.person.given} ${facts.person.family}`;
			const organisation = { ...sample.organisation, id: `organisation-${index}`, name };
			return { ...sample, ...facts, id: `kontakt-${index}`, title, organisation };
		});
		return { ...directory, contacts, organisations: contacts.map(({ organisation }) => organisation) };
	});
}
