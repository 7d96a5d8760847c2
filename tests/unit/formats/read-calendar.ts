import ICAL from 'ical.js';
import { expect } from 'vitest';
import type { Directory } from '../../../src/domain/directory.ts';
import { renderCheckCalendar } from '../../../src/formats/check-calendar.ts';
import { translator } from '../../../src/i18n/translate.ts';

/** What a calendar program reads, after what RFC 5545 section 3.1 asks of the lines. */
export function readCalendar(text: string) {
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

/** The calendar of a directory, in Swedish. */
export const render = (of: Directory) => renderCheckCalendar(of, translator('sv'), 'sv');
