import { describe, expect, it } from 'vitest';
import { phonesField } from '../../../src/domain/phone-field.ts';
import { isWrittenNumber, readPhone, splitPhones } from '../../../src/domain/written-number.ts';

const number = '0953-14003';

describe('what stands round a number', () => {
	it.each([
		['tel 0953-14003', { number }],
		['Tel: 0953-14003', { number }],
		['Tel. 0953-14003', { number }],
		['tel.nr 0953-14003', { number }],
		['tfn 0953-14003', { number }],
		['Telefon: 0953-14003', { number }],
		['0953-14003 (', { number }],
		['0953-14003 ank 12', { number, extension: '12' }],
		['0953-14003 ank. 12', { number, extension: '12' }],
		['0953-14003 ankn 12', { number, extension: '12' }],
		['0953-14003 ankn: 12', { number, extension: '12' }],
		['0953-14003, ankn 12', { number, extension: '12' }],
		['0953-14003 (ankn 12)', { number, extension: '12' }],
		['0953-14003 anknytning 12', { number, extension: '12' }],
		['0953-14003 Växel', { number, label: 'växel' }],
		['0953-14003 vx', { number, label: 'växel' }],
		['0953-14003 (växel)', { number, label: 'växel' }],
		['0953-14003 (fråga efter jouren)', { number, label: 'fråga efter jouren' }],
		['Växel: 0953-14003', { number, label: 'växel' }],
		['Tel växel 0953-14003', { number, label: 'växel' }],
		['Växel 0953-14003 (växel)', { number, label: 'växel' }],
		['Mob. 0953-14003 (jour)', { number, label: 'mobil, jour' }],
		['0953-14003 (växel), ankn 12', { number, label: 'växel', extension: '12' }],
		['tel 0953–140 03 ankn 12 (växel)', { number: '0953–140 03', label: 'växel', extension: '12' }],
	])('is read in "%s"', (written, read) => {
		expect(readPhone(written)).toEqual(read);
	});

	it.each([
		'0953-14003 Anna',
		'10-12 0953-14003',
		'0953-14003 ring växeln',
		'0953-14003 efter 16',
		'tele 0953-14003',
		'0953-14003 ankn 12345678',
		'0953-14003 ankn 12 ankn 13',
		'0953-14003 och 04',
		'0953-14003 (070-174 06 05)',
		'0953-14003 (14004)',
		'ankn 12',
		'växel',
		'tel',
		`${number}${' '.repeat(100_000)}x`,
	])('is not read in "%.40s"', (written) => {
		expect(readPhone(written)).toEqual({ number: written });
		expect(isWrittenNumber(written)).toBe(false);
	});

	it('may have no digits that could be those of a person', () => {
		expect(isWrittenNumber('0953-14003 (19900101-2385)')).toBe(false);
	});
});

describe('a cell of numbers', () => {
	it.each([
		['0953-14003, ankn 12', ['0953-14003, ankn 12']],
		['0953-14003; Växel, 070-174 06 05 | 112', ['0953-14003; Växel, 070-174 06 05', '112']],
		['0953-14003; Växel, 070-174 06 05', ['0953-14003, Växel', '070-174 06 05']],
		['0953-14003 (växel), (jour)', ['0953-14003 (växel), (jour)']],
		['0953-14003 ankn 12 eller 070-174 06 05', ['0953-14003 ankn 12', '070-174 06 05']],
		['ankn 12, 0953-14003', ['ankn 12', '0953-14003']],
	])('%s has %j', (cell, numbers) => {
		expect(splitPhones(cell)).toEqual(numbers);
	});
});

describe('a number of an entry', () => {
	const digits = { kind: 'international', digits: '+4695314003' };

	it.each([
		['0953–140 03', [{ number: digits }]],
		['Tel: 0953-14003 ankn 12', [{ number: digits, extension: '12' }]],
		[{ number: '0953-14003 ankn 12' }, [{ number: digits, extension: '12' }]],
		[{ number: '0953-14003 ankn 12', extension: '12' }, [{ number: digits, extension: '12' }]],
		[{ number: '0953-14003 (växel)', label: 'Växel' }, [{ number: digits, label: 'Växel' }]],
		['0953-14003 (24/7)', [{ number: digits, label: '24/7' }]],
		[
			['0953-14003, växel', { number: '0953-14003', label: 'jour' }],
			[
				{ number: digits, label: 'växel' },
				{ number: digits, label: 'jour' },
			],
		],
	])('is the same however %j is written', (written, phones) => {
		expect(phonesField.parse(written)).toEqual(phones);
	});

	it.each([
		{ number: '0953-14003 ankn 12', extension: '13' },
		{ number: '0953-14003 (växel)', label: 'jour' },
		'0953-14003 (070-174 06 05)',
	])('is none where %j says two things', (written) => {
		expect(phonesField.safeParse(written).success).toBe(false);
	});
});
