import { describe, expect, it } from 'vitest';
import { findPersonalIdentityNumbers } from '../../../src/domain/personal-identity-number.ts';

// 900101-2385 and 701063-2391 follow the Luhn formula on made-up birth dates; the latter is a co-ordination number.
describe('personal identity numbers', () => {
	it.each(['900101-2385', '9001012385', '19900101-2385', '199001012385', '900101+2385', 'x900101-2385.'])(
		'are found in "%s"',
		(text) => {
			expect(findPersonalIdentityNumbers(text)).toHaveLength(1);
		},
	);

	it.each([
		'900101-2386',
		'901301-2385',
		'2014-09-04',
		'070-174 06 05',
		'+46701740605',
		'19900101',
		'5567-1234',
		'1234567890123',
	])('are not seen in "%s"', (text) => {
		expect(findPersonalIdentityNumbers(text)).toEqual([]);
	});

	it('counts co-ordination numbers, whose day is raised by sixty', () => {
		expect(findPersonalIdentityNumbers('701063-2391')).toHaveLength(1);
	});

	it('masks all but the year', () => {
		expect(findPersonalIdentityNumbers('Nr 19900101-2385')).toEqual([
			{ offset: 3, length: 13, masked: '1990****-****' },
		]);
	});
});
