import { describe, expect, it } from 'vitest';
import { listMovedAddresses } from '../../../src/domain/moved-address.ts';
import { fixtureContent } from '../fixture-directory.ts';

describe('moved addresses', () => {
	it('lead from the code of a municipality to its name, in each language', () => {
		const { directory } = fixtureContent('content');
		expect(listMovedAddresses(directory)).toEqual(
			expect.arrayContaining([
				{ from: '/kommun/2418/', to: '/kommun/mala/' },
				{ from: '/en/kommun/2418/', to: '/en/kommun/mala/' },
			]),
		);
	});
});
