import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact, Directory } from '../../../src/domain/directory.ts';
import { findCountyContacts, findMunicipalityContacts } from '../../../src/domain/reach.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { createSearchEngine } from '../../../src/search/engine.ts';
import { decodeIndex, encodeIndex } from '../../../src/search/index-codec.ts';
import { createAreaDirectory } from '../area-directory.ts';

const none = { municipality: '', county: '', kind: '' };

/** The filters of a directory, each with the contacts on the page of the same place. */
function listPages(directory: Directory) {
	return [
		...directory.municipalities.map((municipality) => {
			const { local, countyWide } = findMunicipalityContacts(directory, municipality);
			return { filters: { ...none, municipality: municipality.slug }, listed: [...local, ...countyWide] };
		}),
		...directory.counties.map((county) => {
			return { filters: { ...none, county: county.slug }, listed: findCountyContacts(directory, county) };
		}),
	];
}

/** A search as a browser has it. */
function searchIn(directory: Directory) {
	const engine = createSearchEngine(decodeIndex(encodeIndex(buildIndex(directory))));
	return (filters: typeof none) => {
		const { hits, counts } = engine.search('', filters, Number.MAX_SAFE_INTEGER);
		return { contacts: hits.flatMap(({ index }) => directory.contacts[index] ?? []), counts };
	};
}

const listIds = (contacts: readonly Contact[]) => contacts.map(({ id }) => id).sort();
const isOpen = ({ status }: Contact) => status !== 'ended';

const names = ['Malå', 'Norsjö', 'Piteå', 'Arjeplog', 'Ystad', 'Habo', 'Håbo'];
const counties = ['Norrbottens län', 'Västerbottens län', 'Skåne län', 'Kalmar län'];
const some = (from: readonly string[]) => fc.uniqueArray(fc.constantFrom(...from), { maxLength: 3 });
const organisationIds = ['ett', 'två', 'tre'];
const directories = fc
	.record({
		areas: fc.tuple(...organisationIds.map(() => fc.tuple(some(names), some(counties)))),
		contacts: fc.array(
			fc.record({
				organisation: fc.constantFrom(...organisationIds),
				place: fc.option(fc.constantFrom(...names), { nil: undefined }),
				municipalities: some(names),
				status: fc.constantFrom('current', 'vacant', 'ended'),
			}),
			{ maxLength: 12 },
		),
	})
	.map(({ areas, contacts }) =>
		createAreaDirectory(
			areas.map(([municipalities, whole], at) => ({
				id: organisationIds[at] ?? '',
				area: [...municipalities, ...whole],
			})),
			contacts,
		),
	);

describe('the list of a place and the filter by it', () => {
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

	it('have the same contacts in any directory, ended posts apart, which the search shows too', () => {
		fc.assert(
			fc.property(directories, (directory) => {
				const search = searchIn(directory);
				for (const { filters, listed } of listPages(directory)) {
					expect(listIds(search(filters).contacts.filter(isOpen))).toEqual(listIds(listed));
				}
			}),
			{ numRuns: 300 },
		);
	});

	it('are as long as the filter says', () => {
		fc.assert(
			fc.property(directories, (directory) => {
				const open = { ...directory, contacts: directory.contacts.filter(isOpen) };
				const { counts } = searchIn(open)(none);
				for (const { filters, listed } of listPages(open)) {
					const count =
						filters.county === '' ? counts.municipalities[filters.municipality] : counts.counties[filters.county];
					expect(count ?? 0).toBe(listed.length);
				}
			}),
			{ numRuns: 300 },
		);
	});
});
