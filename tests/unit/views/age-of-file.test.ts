import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/domain/date.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { describeAgeOfFile } from '../../../src/views/age-of-file.ts';

const age = (...days: string[]) =>
	describeAgeOfFile(
		days.map((verified) => ({ verified: verified as IsoDate })),
		12,
		translator('sv'),
		'sv',
	);

describe('the age of a file', () => {
	it('is the days on which its contacts were checked', () => {
		expect(age('2026-10-15', '2025-03-01', '2026-01-31')?.sentence).toBe(
			'Uppgifterna kontrollerades mellan 1\u00a0mars 2025 och 15\u00a0oktober 2026.',
		);
		expect(age('2014-09-04', '2014-09-04')?.sentence).toBe('Uppgifterna kontrollerades 4\u00a0september 2014.');
		expect(age()).toBeUndefined();
	});

	it('makes all of it old when the newest check is too old', () => {
		expect(age('2026-10-15', '2025-03-01')).toMatchObject({
			staleFrom: '2027-10-15',
			notice: expect.stringContaining('de äldsta sedan 1\u00a0mars 2025'),
		});
		expect(age('2024-02-29')?.staleFrom).toBe('2025-02-28');
	});
});
