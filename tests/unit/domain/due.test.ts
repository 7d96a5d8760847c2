import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/domain/date.ts';
import { findAskedAddresses, listDue } from '../../../src/domain/due.ts';
import { fixtureDirectory } from '../fixture-directory.ts';

const directory = fixtureDirectory();
const due = (months: number, on = directory.today) =>
	listDue({ ...directory, today: on }, months).map(({ contacts, organisation }) => [
		organisation.id,
		...contacts.map(({ contact, tooOld }) => `${contact.id} ${tooOld}`),
	]);

describe('what has to be checked', () => {
	it('is what is too old already, and what will be within the months that are asked for', () => {
		const old = ['sydostarkivet', 'sydost-hembygd 2025-09-01'];
		expect(due(0)).toEqual([old]);
		expect(due(4)).toEqual([old]);
		expect(due(5)).toEqual([
			['byggnadsvard-karlskrona', 'karlskrona-radgivning 2027-04-15'],
			old,
			['ystads-kommun', 'ystad-arkiv 2027-05-01'],
		]);
	});

	it('begins on the very day', () => {
		expect(due(0, '2027-04-14' as IsoDate).flat()).not.toContain('karlskrona-radgivning 2027-04-15');
		expect(due(0, '2027-04-15' as IsoDate).flat()).toContain('karlskrona-radgivning 2027-04-15');
	});

	it('is nothing of a post that has ended', () => {
		const contacts = directory.contacts.map((contact) => ({ ...contact, status: 'ended' as const }));
		expect(listDue({ ...directory, contacts }, 120)).toEqual([]);
	});
});

describe('whom an organisation is asked by', () => {
	it('is its own address, or else those of the contacts, each once; nobody is invented', () => {
		const [group] = listDue(directory, 5).slice(-1);
		if (group === undefined) throw new Error('Nobody is due');
		expect(findAskedAddresses(group)).toEqual(['kommunen@ystad.example']);
		const organisation = { ...group.organisation, emails: [] };
		const contacts = [...group.contacts, ...group.contacts];
		expect(findAskedAddresses({ organisation, contacts })).toEqual(['arkivet@ystad.example']);
		const none = group.contacts.map((each) => ({ ...each, contact: { ...each.contact, emails: [] } }));
		expect(findAskedAddresses({ organisation, contacts: none })).toEqual([]);
	});
});
