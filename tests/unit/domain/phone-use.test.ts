import { describe, expect, it } from 'vitest';
import { findPhoneUse } from '../../../src/domain/phone-use.ts';

describe('what a number is for', () => {
	it.each([
		[undefined, 'voice'],
		['', 'voice'],
		['direkt', 'voice'],
		['jour', 'voice'],
		['mobil', 'mobile'],
		['Mobiltelefon', 'mobile'],
		['JOURMOBIL', 'mobile'],
		['cell phone', 'mobile'],
		['växel', 'switchboard'],
		['Kommunens växel', 'switchboard'],
		['mobilväxel', 'switchboard'],
		['switchboard', 'switchboard'],
		['fax', 'fax'],
		['Telefax', 'fax'],
		['texttelefon', 'textphone'],
		['sms', 'text'],
		['sms till mobil', 'mobile'],
		['personsökare', 'pager'],
	])('called %j is %s', (label, use) => {
		expect(findPhoneUse(label)).toBe(use);
	});
});
