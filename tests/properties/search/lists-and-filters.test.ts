import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact, Directory } from '../../../src/domain/directory.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { createSearchEngine } from '../../../src/search/engine.ts';
import { decodeIndex, encodeIndex } from '../../../src/search/index-codec.ts';
import { parseQueryState } from '../../../src/search/query-state.ts';
import { createLists } from '../../../src/views/list-view.ts';
import { areaDirectories } from '../../unit/area-directories.ts';
import { createAreaDirectory } from '../../unit/area-directory.ts';

const none = { municipality: '', county: '', kind: '' };

/** The lists of a directory that a filter names too, and that of everyone, each with the filters that name it. */
function listPages(directory: Directory) {
	return createLists(directory, translator('sv'), 'sv')
		.filter(({ selection }) => /^(?:alla$|kommun=|lan=|typ=)/u.test(selection))
		.map(({ selection, contacts }) => {
			const { municipality, county, kind } = parseQueryState(selection);
			return { selection, filters: { municipality, county, kind }, listed: contacts };
		});
}

/** A search as a browser has it. */
function searchIn(directory: Directory) {
	const engine = createSearchEngine(decodeIndex(encodeIndex(buildIndex(directory))));
	return (filters: typeof none) => {
		const { hits, counts, total } = engine.search('', filters, Number.MAX_SAFE_INTEGER);
		return { contacts: hits.flatMap(({ index }) => directory.contacts[index] ?? []), counts, total };
	};
}

const listIds = (contacts: readonly Contact[]) => contacts.map(({ id }) => id).sort();

describe('the list of a place or kind and the filter by it', () => {
	it('agree on a contact that names one municipality while its organisation covers two counties', () => {
		const directory = createAreaDirectory(
			[{ id: 'polisen-norr', area: ['Norrbottens län', 'Västerbottens län'] }],
			[{ organisation: 'polisen-norr', municipalities: ['Malå'] }],
		);
		const search = searchIn(directory);
		const answers = directory.counties.map(({ slug }) => [slug, search({ ...none, county: slug }).contacts.length]);
		expect(answers).toEqual([
			['norrbotten', 0],
			['vasterbotten', 1],
		]);
		for (const { filters, listed } of listPages(directory)) expect(search(filters).contacts).toEqual(listed);
	});

	it('have the same contacts in any directory', () => {
		fc.assert(
			fc.property(areaDirectories, (directory) => {
				const search = searchIn(directory);
				for (const { selection, filters, listed } of listPages(directory)) {
					const { contacts, total } = search(filters);
					expect(listIds(contacts), selection).toEqual(listIds(listed));
					expect(total, selection).toBe(listed.length);
				}
			}),
			{ numRuns: 300 },
		);
	});

	it('are as long as the choices of the filter say', () => {
		fc.assert(
			fc.property(areaDirectories, (directory) => {
				const pages = listPages(directory).filter(({ listed }) => listed.length > 0);
				const lengthsBy = (name: keyof typeof none) =>
					Object.fromEntries(
						pages
							.filter(({ filters }) => filters[name] !== '')
							.map(({ filters, listed }) => [filters[name], listed.length]),
					);
				expect(searchIn(directory)(none).counts).toEqual({
					municipalities: lengthsBy('municipality'),
					counties: lengthsBy('county'),
					kinds: lengthsBy('kind'),
				});
			}),
			{ numRuns: 300 },
		);
	});

	it('leave out an ended post, which is found by its words', () => {
		const directory = createAreaDirectory(
			[{ id: 'ystads-kommun', area: ['Ystad'] }],
			[
				{ organisation: 'ystads-kommun', role: 'Fotograf', status: 'ended' },
				{ organisation: 'ystads-kommun', role: 'Arkivarie' },
			],
		);
		const engine = createSearchEngine(buildIndex(directory));
		const inYstad = { ...none, municipality: 'ystad' };
		expect(engine.search('', inYstad).total).toBe(1);
		expect(engine.search('fotograf', inYstad).total).toBe(1);
		expect(engine.search('ystad', inYstad).hits.map(({ index }) => directory.contacts[index]?.role)).toEqual([
			'Arkivarie',
			'Fotograf',
		]);
	});
});
