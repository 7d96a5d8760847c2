import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPrintFiles } from '../../../src/domain/print-files.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { createFormerLists, createLists, sectionsToShow } from '../../../src/views/list-view.ts';
import { areaDirectories } from '../../unit/area-directories.ts';

it('makes the lists ready for printing that are as long as they are shown, in any directory', () => {
	fc.assert(
		fc.property(areaDirectories, fc.nat(6), fc.nat(6), (directory, list, poster) => {
			const t = translator('sv');
			const lists = [...createLists(directory, t, 'sv'), ...createFormerLists(directory, t)];
			const shown = lists.flatMap(({ printoutName, page, ...each }) => {
				if (printoutName === undefined) return [];
				const count = sectionsToShow({ printoutName, page, ...each }).flatMap(({ contacts }) => contacts).length;
				return [
					{ path: `${printoutName}.pdf`, layout: 'list', page, isMade: list > 0 && count <= list },
					{ path: `${printoutName}-anslag.pdf`, layout: 'poster', page, isMade: poster > 0 && count <= poster },
				];
			});
			const made = createPrintFiles(directory, { list, poster, directoryWithPosters: Number.MAX_SAFE_INTEGER });
			const byPath = (a: { path: string }, b: { path: string }) => a.path.localeCompare(b.path);
			expect(made.toSorted(byPath)).toEqual(shown.toSorted(byPath));
		}),
		{ numRuns: 200 },
	);
});
