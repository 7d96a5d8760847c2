import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/domain/nearest.ts';

describe('the nearest known word', () => {
	it.each([
		['organization', 'organisation'],
		['Role', 'role'],
		['rloe', 'role'],
		['phone', 'phones'],
		['xyz', undefined],
		['', undefined],
	])('to "%s" is %s', (word, expected) => {
		expect(nearest(word, ['role', 'organisation', 'phones'])).toBe(expected);
	});
});
