import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fixtureDirectory } from '../../unit/fixture-directory.ts';
import { readCalendar, render } from '../../unit/formats/read-calendar.ts';

const directory = fixtureDirectory();

it('the calendar of checks gives back any text, and no event more', () => {
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
