import { describe, expect, it } from 'vitest';
import { fixtureDirectory } from '../fixture-directory.ts';
import { readCalendar, render } from './read-calendar.ts';

const directory = fixtureDirectory();

describe('the calendar of checks', () => {
	it('has a day for each organisation and check, as many months later as the directory says', () => {
		expect(readCalendar(render(directory))).toEqual([
			{
				uid: 'kontroll-2025-09-01-sydostarkivet@kulturarv.example',
				day: '2025-09-01',
				summary: 'Kontrollera 1 kontakt hos Stiftelsen Sydostarkivet',
				description:
					'Uppgifterna kontrollerades 1 mars 2025 och behöver kontrolleras igen.\nHembygdskonsulent: https://kulturarv.example/kontakter/kontakt/sydost-hembygd/',
				url: 'https://kulturarv.example/kontakter/organisation/sydostarkivet/',
			},
			expect.objectContaining({ day: '2027-04-15' }),
			expect.objectContaining({ day: '2027-05-01' }),
		]);
	});

	it('names nobody', () => {
		for (const { person } of directory.contacts) {
			if (person === undefined) continue;
			expect(render(directory)).not.toContain(person.family);
			expect(render(directory)).not.toContain(person.given);
		}
	});

	it('is a calendar without anything to check', () => {
		expect(readCalendar(render({ ...directory, contacts: [] }))).toEqual([]);
	});
});
