import { describe, expect, it } from 'vitest';
import {
	type Details,
	filterDetails,
	listDetailTexts,
	listSetDetails,
	noDetails,
	pickDetails,
} from '../../../src/domain/details.ts';
import { openingHoursField, parseOpeningHours } from '../../../src/domain/opening-hours.ts';
import { addressLines, streetAddressField } from '../../../src/domain/street-address.ts';
import { describeOpeningHours } from '../../../src/views/opening-hours.ts';
import { fixtureDirectory } from '../fixture-directory.ts';

describe('an address', () => {
	const address = { street: 'Storgatan 13', postalCode: '939 31', town: 'Malå' };

	it.each([
		'Storgatan 13, 939 31 Malå',
		'Storgatan 13 93931 Malå',
		'  Storgatan 13,\u00A0939\u00A031  Malå ',
		'Storgatan 13, SE-939 31 Malå',
		{ street: 'Storgatan 13', postalCode: '93931', town: 'Malå' },
		{ street: 'Storgatan 13', postalCode: 'S-939 31', town: ' Malå' },
	])('is read from %j', (written) => {
		expect(streetAddressField.parse(written)).toEqual(address);
	});

	it.each(['Storgatan 13', 'Malå', '', 'Storgatan 13, 039 31 Malå', 'Storgatan 13, 9393 Malå', 13])(
		'is none in %j',
		(written) => {
			expect(streetAddressField.safeParse(written).success).toBe(false);
		},
	);

	it('stands in two lines on an envelope', () => {
		expect(addressLines(address)).toEqual(['Storgatan 13', '939 31 Malå']);
	});
});

describe('opening hours', () => {
	it.each([
		['Mo-Fr 09:00-12:00', [0, 1, 2, 3, 4]],
		['Tu,Th 13:00-15:30', [1, 3]],
		['Mo,We-Fr 00:00-23:59', [0, 2, 3, 4]],
		['Su 10:00-12:00', [6]],
	])('are read from %s, and written as they stand', (text, days) => {
		expect(parseOpeningHours(text)).toMatchObject({ days, written: text });
	});

	it.each([
		['Mo–Fr 09:00–12:00', 'Mo-Fr 09:00-12:00'],
		['Mo-Fr 9:00-12:00', 'Mo-Fr 09:00-12:00'],
		['Mo-Fr 9.00 - 12.30', 'Mo-Fr 09:00-12:30'],
		['Mo-Fr 9-12', 'Mo-Fr 09:00-12:00'],
		['mo-FR 09:00-12:00', 'Mo-Fr 09:00-12:00'],
		['Mo, We – Fr 09:00-12:00', 'Mo,We-Fr 09:00-12:00'],
		['Sa 18:00-24:00', 'Sa 18:00-24:00'],
		['mån-fre 9-12', 'Mo-Fr 09:00-12:00'],
		['Måndag–fredag 9–12', 'Mo-Fr 09:00-12:00'],
		['mån.-fre. 9-12', 'Mo-Fr 09:00-12:00'],
		['tis,tor 13-15.30', 'Tu,Th 13:00-15:30'],
		['ons, tors, lör, sön 13-15', 'We,Th,Sa,Su 13:00-15:00'],
		['torsdag 13-15', 'Th 13:00-15:00'],
	])('are read from %s and written as %s', (text, written) => {
		expect(parseOpeningHours(text)?.written).toBe(written);
		expect(parseOpeningHours(written)).toEqual(parseOpeningHours(text));
		expect(openingHoursField.parse(text)).toEqual([parseOpeningHours(written)]);
	});

	it.each([
		'Fr-Mo 09:00-12:00',
		'Mo-Fr 9',
		'Mo-Fr 9:0-12:00',
		'Mo-Fr 12:00-09:00',
		'Mo-Fr 12:00-12:00',
		'Mo-Fr 24:00-24:00',
		'Mo-Fr 10:00-24:30',
		'Mo-Fr 09:00-12:00, 13:00-16:00',
		'mån-fre 9-12, 13-16',
		'Mo-Fr 24:00-25:00',
		'Mo-We-Fr 09:00-12:00',
		'Må 09:00-12:00',
	])('are none in %s', (written) => {
		expect(parseOpeningHours(written)).toBeUndefined();
	});

	it('are taken as words where they do not begin as days and times', () => {
		expect(openingHoursField.parse('vardagar 9–12')).toEqual(['vardagar 9–12']);
		expect(openingHoursField.parse(['Mottagning efter bokning', 'Mo 09:00-12:00'])[0]).toBe('Mottagning efter bokning');
	});

	it.each([
		'fr 13 mars stängt',
		'månd 9-12',
		'mån och tis 9-12',
		'mån-fre 9-12, 13-16',
		'vardagar 9:00-12:00',
		'Sa vi 9?',
	])('are words in %s', (text) => {
		expect(openingHoursField.parse(text)).toEqual([text]);
	});

	it.each(['Mo-Fr 9-', 'mo-fr 9-25', 'Mo-Fr 12:00-09:00', 'Mo–Xx 09:00-12:00', 'Mo 09:00-12:00, 13:00-16:00'])(
		'are a mistake in %s',
		(text) => {
			expect(openingHoursField.safeParse(text).success).toBe(false);
		},
	);

	it.each([
		[[0, 1, 2, 3, 4], 'måndag–fredag 09:00–12:00', 'Monday–Friday 09:00–12:00'],
		[[1, 3], 'tisdag och torsdag 09:00–12:00', 'Tuesday and Thursday 09:00–12:00'],
		[[0, 1], 'måndag och tisdag 09:00–12:00', 'Monday and Tuesday 09:00–12:00'],
		[[0, 2, 3, 4], 'måndag och onsdag–fredag 09:00–12:00', 'Monday and Wednesday–Friday 09:00–12:00'],
	] as const)('are said of the days %j in each language', (days, swedish, english) => {
		const hours = { days, opens: '09:00', closes: '12:00' };
		expect(describeOpeningHours(hours, 'sv')).toBe(swedish);
		expect(describeOpeningHours(hours, 'en')).toBe(english);
	});
});

describe('hours until the end of a day', () => {
	it.each(['00:00', '18:00'])('from %s are told without a date', (opens) => {
		const hours = { days: [5], opens, closes: '24:00' } as const;
		expect(describeOpeningHours(hours, 'sv')).toBe(`lördag ${opens}–24:00`);
		expect(describeOpeningHours(hours, 'en')).toBe(`Saturday ${opens}–24:00`);
	});
});

describe('details', () => {
	const { contacts } = fixtureDirectory();
	const of = (id: string) => {
		const contact = contacts.find((each) => each.id === id);
		if (contact === undefined) throw new Error(id);
		return pickDetails(contact);
	};

	it("are the contact's own, and of addresses and hours that it has none of, its organisation's", () => {
		expect(of('sydost-hembygd').visitingAddress?.street).toBe('Museigatan 4');
		expect(of('sydost-hembygd').postalAddress).toEqual({ street: 'Box 12', postalCode: '271 80', town: 'Ystad' });
	});

	it('give nobody topics that are those of the organisation', () => {
		expect(of('ystad-arkiv').topics).toEqual([]);
	});

	it('leave no trace where none is set', () => {
		expect(listSetDetails(noDetails)).toEqual([]);
		expect(listSetDetails(of('sydost-fotografi'))).toEqual([['postalAddress', ['Box 12', '271 80 Ystad']]]);
		expect(listSetDetails(of('ystad-arkiv'))).toEqual([]);
	});

	it('are left out where a text of theirs is not to be told, each of its kind, and days and times never', () => {
		const details: Details = {
			topics: ['våld', 'hot'],
			officeHours: ['efter bokning', { days: [0], opens: '09:00', closes: '12:00', written: 'Mo 09:00-12:00' }],
			visitingAddress: { street: 'Storgatan 13', postalCode: '939 31', town: 'Malå' },
			postalAddress: { street: 'Box 12', postalCode: '939 31', town: 'Malå' },
		};
		expect(filterDetails(details, () => true)).toEqual(details);
		const bare = filterDetails(details, () => false);
		expect(listDetailTexts(bare)).toEqual([]);
		expect(bare.officeHours).toEqual(details.officeHours.slice(1));
		for (const [text, [kind]] of listDetailTexts(details)) {
			const left = filterDetails(details, (each) => !each.includes(text));
			expect(left[kind as keyof Details]).not.toEqual(details[kind as keyof Details]);
			expect(listDetailTexts(left).map(([each]) => each)).not.toContain(text);
		}
	});
});
