import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listFirstPages, listPages } from '../../../src/domain/published-pages.ts';
import { areaDirectories } from '../../unit/area-directories.ts';

it('first pages are all pages but the further ones of lists, in the same order', () => {
	fc.assert(
		fc.property(areaDirectories, (directory) => {
			const further = /^\/(?:a-o|kommun|lan|organisation)\/[^/]+\/\d+\/$/u;
			const paths = listPages(directory, []).map(({ path }) => path);
			expect(listFirstPages(directory, []).map(({ path }) => path)).toEqual(
				paths.filter((path) => !further.test(path)),
			);
		}),
		{ numRuns: 100 },
	);
});
