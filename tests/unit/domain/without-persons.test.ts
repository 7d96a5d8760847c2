import { describe, expect, it } from 'vitest';
import type { Contact, Directory, Organisation } from '../../../src/domain/directory.ts';
import { harvestedDirectory } from '../../../src/domain/harvested-directory.ts';
import { withoutPersons } from '../../../src/domain/without-persons.ts';
import { fixtureDirectory } from '../fixture-directory.ts';
import { writeEverything } from '../write-everything.ts';

const directory = fixtureDirectory();
const person = { given: 'Ängla-Britt', family: 'af Ölandsson', source: 'Påhittad.' };

/** The invented network, in which something else is said of the post that Ängla-Britt af Ölandsson holds, or of the vacant one. */
function saying(change: Partial<Contact>, id = 'ystad-arkiv'): Directory {
	return { ...directory, contacts: directory.contacts.map((each) => (each.id === id ? { ...each, ...change } : each)) };
}

const find = ({ contacts }: Directory, id = 'ystad-arkiv') => contacts.find((each) => each.id === id);

describe('a directory without persons', () => {
	const without = withoutPersons(directory);

	it('has the posts, in the order of their roles, and nobody who holds them', () => {
		expect(without.contacts.map(({ id, title }) => [id, title])).toEqual([
			['sydost-fotografi', 'Fotograf'],
			['sydost-hembygd', 'Hembygdskonsulent'],
			['ystad-arkiv', 'Kommunarkivarie'],
			['karlskrona-radgivning', 'Rådgivare i byggnadsvård'],
		]);
		for (const contact of without.contacts) expect(contact).not.toHaveProperty('person');
		expect(find(without, 'sydost-fotografi')?.replacedBy).toEqual({ id: 'sydost-hembygd', title: 'Hembygdskonsulent' });
		expect(find(without, 'sydost-hembygd')?.sourceRelease).toBeUndefined();
	});

	it('keeps how a post is reached, and what is said of it without naming anybody', () => {
		const [before, after] = [find(directory), find(without)];
		expect(after?.phones).toEqual(before?.phones.filter(({ number }) => number.digits === '112'));
		expect(after?.emails).toEqual(['arkivet@ystad.example']);
		expect(after).toMatchObject({ url: before?.url, note: before?.note, verified: before?.verified, aliases: [] });
	});

	it('has no persons to leave out', () => {
		expect(withoutPersons(without)).toEqual(without);
	});

	it.each([
		['Frågor besvaras av Ängla-Britt af Ölandsson.', false],
		['Frågor besvaras av ÄNGLA-BRITT AF\nÖLANDSSON', false],
		['Frågor besvaras av A\u0308ngla-Britt.', false],
		['Ölandssons dörr är till vänster.', false],
		['Øystein Øst vet mer.', false],
		['Øst, Øystein', false],
		['Øystein vet mer.', true],
		['Ring före tio.', true],
	])('leaves out a note that names somebody: %s', (note, isKept) => {
		expect(find(withoutPersons(saying({ note })))?.note).toBe(isKept ? note : undefined);
	});

	it.each([
		['angla-britt.af-olandsson@ystad.example', false],
		['angla@ystad.example', false],
		['olandsson.angla@ystad.example', false],
		['aolandsson@ystad.example', false],
		['angafo@ystad.example', false],
		['aa@ystad.example', false],
		['oystein.ost@ystad.example', false],
		['oysteinost2@ystad.example', false],
		['xab12@ystad.example', false],
		['arkivet@ystad.example', true],
		['kommun@ystad.example', true],
		['info@ystad.example', true],
	])("leaves out somebody's own mailbox: %s", (email, isKept) => {
		expect(find(withoutPersons(saying({ emails: [email] })))?.emails).toEqual(isKept ? [email] : []);
	});

	it.each(['aake.oerjansson@x.example', 'ake.orjansson@x.example', 'Ake_Orjansson@x.example', 'akeorj@x.example'])(
		"knows Åke Örjansson in %s, also where it is another post's",
		(email) => {
			const named = saying({ person: { ...person, given: 'Åke', family: 'Örjansson' } });
			const [other] = named.organisations;
			if (other === undefined) throw new Error('The network has organisations');
			const organisations = named.organisations.map((each) => ({ ...each, emails: [email, 'info@x.example'] }));
			for (const { emails } of withoutPersons({ ...named, organisations }).organisations)
				expect(emails).toEqual(['info@x.example']);
		},
	);

	it('has no number that leads straight to somebody: switchboards and those that the organisation gives, or all that it is part of, stay', () => {
		const number = (digits: string) => ({ kind: 'international', digits }) as const;
		const phones = [
			{ number: number('+46701740605') },
			{ number: number('+46701740606') },
			{ number: number('+46701740607') },
			{ number: number('+46701740606'), extension: '12' },
			{ number: number('+46701740608'), label: 'växel' },
		];
		const [whole, part] = directory.organisations;
		if (whole === undefined || part === undefined) throw new Error('The network has organisations');
		const organisations = [
			{ ...whole, parent: undefined, phones: [{ number: number('+46701740607') }] },
			{ ...part, parent: whole, phones: [{ number: number('+46701740606') }] },
		];
		const held = { ...saying({ phones, organisation: part }), organisations };
		const digits = (of: Directory) => find(withoutPersons(of))?.phones.map(({ number: each }) => each.digits);
		expect(digits(held)).toEqual(['+46701740606', '+46701740607', '+46701740608']);
		const free = saying({ phones, person: undefined });
		expect(digits(free)).toHaveLength(5);
	});

	it('leaves out labels, hours, topics and pages that name somebody, and no more', () => {
		const number = { kind: 'short', digits: '114 14' } as const;
		const said = find(
			withoutPersons(
				saying({
					phones: [
						{ number, label: 'Ängla-Britts mobil', hours: '9–10' },
						{ number, label: 'växel', hours: 'när Ölandsson är här' },
					],
					topics: ['arkiv', 'fråga Ängla-Britt'],
					url: 'https://ystad.example/%C3%84ngla-Britt',
				}),
			),
		);
		expect(said?.phones).toEqual([
			{ number, hours: '9–10' },
			{ number, label: 'växel' },
		]);
		expect(said?.topics).toEqual(['arkiv']);
		expect(said).not.toHaveProperty('url');
	});

	it.each<[string, Partial<Contact>]>([
		['role', { role: 'Ängla-Britts ställföreträdare' }],
		['role, of somebody else', { role: 'Ställföreträdare för Øystein Øst' }],
		['hours, since those of the organisation would stand instead', { officeHours: ['Ölandsson svarar 9–10'] }],
		['address', { visitingAddress: { street: 'Angla-Britt af Olandsson', postalCode: '271 00', town: 'Ystad' } }],
		['id', { id: 'angla-britt-olandsson' }],
	])('leaves out a post that has a person in its %s', (_, change) => {
		const told = withoutPersons(saying(change)).contacts.map(({ id }) => id);
		expect(told).toEqual(['sydost-fotografi', 'sydost-hembygd', 'karlskrona-radgivning']);
	});

	it('takes the given name of a colleague alone for a name', () => {
		const note = 'Øystein vet mer.';
		const vacant = saying({ note }, 'karlskrona-radgivning');
		expect(find(withoutPersons(vacant), 'karlskrona-radgivning')?.note).toBe(note);
		const [other] = directory.organisations.filter(({ id }) => id === 'sydostarkivet');
		if (other === undefined) throw new Error('The network has the organisation');
		const moved = saying({ note, organisation: other }, 'karlskrona-radgivning');
		expect(find(withoutPersons(moved), 'karlskrona-radgivning')?.note).toBeUndefined();
	});

	it.each<[family: string, note: string, isKept: boolean]>([
		['Łęcki', 'Leckis dörr är till vänster.', false],
		['de Ek', 'Ring de dagar som står här.', true],
	])('compares %s with words as all names are compared', (family, note, isKept) => {
		const said = find(withoutPersons(saying({ person: { ...person, family }, note })));
		expect(said?.note).toBe(isKept ? note : undefined);
	});

	it('keeps a post whose role has a word that is a family name too', () => {
		const skog = saying({ person: { ...person, family: 'Skog' }, role: 'Rådgivare om skog' });
		expect(find(withoutPersons(skog))?.role).toBe('Rådgivare om skog');
	});

	it('leaves out an organisation that is named after somebody, with its posts and as what others are part of', async () => {
		const rename = <Named extends { readonly id: string; readonly name: string }>(each: Named) =>
			each.id === 'ystads-kommun' ? { ...each, name: 'Arkivfirman Øystein Øst' } : each;
		const named = {
			...directory,
			organisations: directory.organisations.map(rename),
			contacts: directory.contacts.map((each) => ({ ...each, organisation: rename(each.organisation) })),
		};
		expect(withoutPersons(named).organisations.map(({ id }) => id)).not.toContain('ystads-kommun');
		expect(find(withoutPersons(named))).toBeUndefined();
		const part = (each: Organisation) =>
			each.id === 'sydostarkivet'
				? { ...each, parent: { id: 'ystads-kommun', name: 'Arkivfirman Øystein Øst' } }
				: each;
		const whole = {
			...named,
			organisations: named.organisations.map(part),
			contacts: named.contacts.map((each) => ({ ...each, organisation: part(each.organisation) })),
		};
		expect(await writeEverything(withoutPersons(whole))).not.toMatch(/Øystein|Arkivfirman/u);
	});
});

describe('what data portals have of a directory', () => {
	it('is without persons and notes, unless its owner says otherwise', () => {
		const harvested = harvestedDirectory(directory);
		expect(harvested).toBe(harvestedDirectory(directory));
		expect(harvested.contacts.filter(({ note, person }) => (note ?? person) !== undefined)).toEqual([]);
		const openData = { ...directory.site.openData, includePersons: true };
		const asked = { ...directory, site: { ...directory.site, openData } };
		expect(harvestedDirectory(asked)).toBe(asked);
	});
});
