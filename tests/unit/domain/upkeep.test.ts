import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/domain/date.ts';
import type { Contact, Directory } from '../../../src/domain/directory.ts';
import { municipalities } from '../../../src/domain/municipality.ts';
import { findUpkeep, mostMunicipalities } from '../../../src/domain/upkeep.ts';
import { fixtureDirectory } from '../fixture-directory.ts';

const directory = fixtureDirectory();
const [post] = directory.contacts.filter(({ id }) => id === 'ystad-arkiv');
if (post === undefined) throw new Error('No contact');

/** The directory with some contacts alone. */
function withContacts(...changes: readonly Partial<Contact>[]): Directory {
	return { ...directory, contacts: changes.map((change) => ({ ...post, ...change }) as Contact) };
}

describe('how well a directory is kept', () => {
	it('is counted of posts that have not ended', () => {
		const { contacts, stale, vacant, complete } = findUpkeep(directory);
		expect({ contacts, stale, vacant }).toEqual({ contacts: 3, stale: 1, vacant: 1 });
		expect(Object.fromEntries(complete.map(({ field, count }) => [field, count]))).toEqual({
			person: 2,
			phones: 2,
			emails: 1,
			url: 1,
			topics: 1,
			officeHours: 1,
			visitingAddress: 1,
			postalAddress: 1,
			note: 2,
		});
	});

	it('has each contact in one age, on the days where they begin too', () => {
		const days = [
			'2026-12-01',
			'2026-09-02',
			'2026-09-01',
			'2026-06-01',
			'2025-12-01',
			'2024-12-01',
			'2021-12-01',
			'1999-01-01',
		];
		const { ages } = findUpkeep(withContacts(...days.map((verified) => ({ verified: verified as IsoDate }))));
		expect(ages).toEqual([
			{ from: 0, to: 3, count: 2 },
			{ from: 3, to: 6, count: 1 },
			{ from: 6, to: 12, count: 1 },
			{ from: 12, to: 24, count: 1 },
			{ from: 24, to: 60, count: 1 },
			{ from: 60, to: undefined, count: 2 },
		]);
	});

	it('says what becomes too old in which of the months to come, and of what is so already only that', () => {
		const { coming, stale } = findUpkeep(directory);
		expect(stale).toBe(1);
		expect(coming).toHaveLength(12);
		expect(coming[0]?.month).toBe('2026-12');
		expect(coming.filter(({ count }) => count > 0)).toEqual([
			{ month: '2027-04', count: 1 },
			{ month: '2027-05', count: 1 },
		]);
	});

	it('says what is missing where, the most first, and nothing of a municipality where nothing is', () => {
		const { missing, missingIn } = findUpkeep(directory);
		expect(missing.map(({ municipality, ...counts }) => [municipality.name, counts])).toEqual([
			['Karlskrona', { contacts: 1, withoutPhone: 1, withoutEmail: 1, stale: 0 }],
		]);
		expect(missingIn).toBe(1);
	});

	it('has no more municipalities than a page has room for, and says how many there are', () => {
		const many = Array.from({ length: mostMunicipalities + 1 }, (_, index) => ({
			...municipalities[0],
			code: String(index),
		}));
		const { missing, missingIn } = findUpkeep({ ...directory, municipalities: many as Directory['municipalities'] });
		expect([missing.length, missingIn]).toEqual([mostMunicipalities, mostMunicipalities + 1]);
	});

	it('is nothing of no contacts', () => {
		const { ages, contacts, complete, stale } = findUpkeep(withContacts());
		expect([contacts, stale]).toEqual([0, 0]);
		expect([...ages, ...complete].every(({ count }) => count === 0)).toBe(true);
	});
});
