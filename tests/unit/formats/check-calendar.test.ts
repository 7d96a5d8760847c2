import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Directory } from '../../../src/domain/directory.ts';
import { renderCheckCalendar } from '../../../src/formats/check-calendar.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { fixtureDirectory } from '../fixture-directory.ts';

const directory = fixtureDirectory();

/** What a calendar program reads, after what RFC 5545 section 3.1 asks of the lines. */
function readCalendar(text: string) {
	expect(text).toMatch(/\r\n$/u);
	for (const line of text.split('\r\n')) {
		expect(line).not.toMatch(/[\r\n]/u);
		expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
	}
	const calendar = new ICAL.Component(ICAL.parse(text));
	expect([calendar.name, calendar.getFirstPropertyValue('version')]).toEqual(['vcalendar', '2.0']);
	return calendar.getAllSubcomponents('vevent').map((component) => {
		const event = new ICAL.Event(component);
		expect(component.getFirstPropertyValue('dtstamp')).not.toBeNull();
		expect(event.startDate.isDate).toBe(true);
		return {
			uid: event.uid,
			day: event.startDate.toString(),
			summary: event.summary,
			description: event.description,
			url: String(component.getFirstPropertyValue('url')),
		};
	});
}

const render = (of: Directory) => renderCheckCalendar(of, translator('sv'), 'sv');

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

	it('gives back any text, and no event more', () => {
		const [first] = directory.contacts.filter(({ status }) => status !== 'ended');
		if (first === undefined) throw new Error('no contact');
		const sign = fc.constantFrom(';', ',', '\\', ':', '"', '\\n', '\r\nEND:VEVENT', '\n', '😀', 'å', ' ', 'a');
		const any = fc.array(sign, { minLength: 1, maxLength: 60 }).map((signs) => `x${signs.join('')}x`);
		fc.assert(
			fc.property(any, (role) => {
				const events = readCalendar(render({ ...directory, contacts: [{ ...first, role, place: undefined }] }));
				expect(events).toHaveLength(1);
				expect(events[0]?.description).toContain(`\n${role.replaceAll('\r\n', '\n')}: https://`);
			}),
			{ numRuns: 300 },
		);
	});
});
