import { describe, expect, it } from 'vitest';
import { type ContactEntry, contactSchema } from '../../../src/domain/contact.ts';
import { organisationSchema } from '../../../src/domain/organisation.ts';
import { publicationField, publishContacts, publishEntry, strictestLevel } from '../../../src/domain/publication.ts';
import { today } from '../fixture-directory.ts';

const county = {
	...organisationSchema.parse({ name: 'Påhittade regionen', kind: 'region', emails: 'halsa@region.example' }),
	id: 'region',
};
const organisation = {
	...organisationSchema.parse({ name: 'Påhitts kommun', kind: 'kommun', phones: '0980-319 200', parent: 'region' }),
	id: 'pahitt',
};

/** A post that somebody holds. */
function contact(more: object): ContactEntry {
	const person = { given: 'Ada-Maj', family: 'von Ek', source: 'Påhittad person.' };
	const written = {
		role: 'Samordnare ANDT',
		organisation: 'pahitt',
		municipalities: 'Malå',
		verified: '2026-01-10',
		person,
	};
	return { ...contactSchema(today).parse({ ...written, ...more }), id: 'post' };
}

const publish = (entry: ContactEntry, level: 'all' | 'name' | 'role') =>
	publishEntry(entry, level, [organisation, county]);

describe('what is published of whoever holds a post', () => {
	it('is all of it unless somebody says otherwise', () => {
		const entry = contact({ phones: '070-174 06 05', emails: 'ada-maj.ek@pahitt.example' });
		expect(publish(entry, 'all')).toBe(entry);
	});

	it.each(['name', 'role'] as const)('is at "%s" no way that leads to the person alone', (level) => {
		const phones = [
			'070-174 06 05',
			'0980-319 200',
			{ number: '0980-319 200', extension: '12' },
			{ number: '031-390 06 00', label: 'växel' },
			{ number: '031-390 06 01', label: 'direkt' },
			'112',
		];
		const published = publish(contact({ phones }), level);
		expect(published.phones.map(({ number, label, extension }) => [number.digits, label, extension])).toEqual([
			['+46980319200', undefined, undefined],
			['+46313900600', 'växel', undefined],
			['112', undefined, undefined],
		]);
	});

	it.each([
		['info@pahitt.example', true],
		['andt@pahitt.example', true],
		['andt.samordnare@pahitt.example', true],
		['mala-kommun@pahitt.example', true],
		['HALSA@region.example', true],
		['ada-maj.ek@pahitt.example', false],
		['ada.andt@pahitt.example', false],
		['amek@pahitt.example', false],
		['andt17@pahitt.example', false],
	])('the address %s is published at "name": %s', (email, isPublished) => {
		expect(publish(contact({ emails: email }), 'name').emails).toEqual(isPublished ? [email] : []);
	});

	it('is the name at "name", and at "role" nothing of it, with no link that has it', () => {
		const entry = contact({ url: 'https://pahitt.example/personal/ada-maj-ek/' });
		expect(publish(entry, 'name')).toMatchObject({ person: { given: 'Ada-Maj' } });
		const published = publish(entry, 'role');
		expect(published).not.toHaveProperty('person');
		expect(published).not.toHaveProperty('url');
		expect(publish(contact({ url: 'https://pahitt.example/andt/' }), 'role').url).toBe('https://pahitt.example/andt/');
	});

	it('has the other names of a post at "name", and none at "role", since people go by some of them', () => {
		const entry = contact({ aliases: ['Adis Ek', 'ANDT'] });
		expect(publish(entry, 'name').aliases).toHaveLength(2);
		expect(publish(entry, 'role').aliases).toEqual([]);
	});

	it("is all of a post that nobody is named for, since it is the post's own", () => {
		const entry = contact({ person: undefined, phones: '070-174 06 05' });
		expect(publish(entry, 'role')).toBe(entry);
	});

	it.each([
		['all', undefined, 'all'],
		['all', 'role', 'role'],
		['name', 'all', 'name'],
		['name', 'role', 'role'],
		['role', 'all', 'role'],
		['role', 'name', 'role'],
	] as const)("is the stricter of the directory's and the entry's: %s and %s make %s", (site, entry, level) => {
		expect(strictestLevel(site, entry)).toBe(level);
		const [published] = publishContacts([contact({ publish: entry })], [organisation, county], { publish: site });
		expect(published?.person === undefined).toBe(level === 'role');
	});

	it('has Swedish names too', () => {
		expect(['allt', 'namn', 'uppdrag'].map((level) => publicationField.parse(level))).toEqual(['all', 'name', 'role']);
	});
});
