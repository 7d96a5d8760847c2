import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Directory } from '../../../src/domain/directory.ts';
import { findReach } from '../../../src/domain/reach.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { createSearchEngine } from '../../../src/search/engine.ts';
import { decodeIndex, encodeIndex } from '../../../src/search/index-codec.ts';
import type { IndexData } from '../../../src/search/index-data.ts';
import type { Filters } from '../../../src/search/narrowing.ts';
import { contactsOfCounty, sliceIndex, withoutOtherMunicipalities } from '../../../src/search/slice-index.ts';
import { areaDirectories } from '../../unit/area-directories.ts';

const syllables = ['ka', 'Lin', 'ström', 'å', 'Berg', 'ö', 'qvi', 'son', 'mä', 'th'];
const name = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
const names = fc.array(fc.tuple(name, name), { minLength: 12, maxLength: 12 });
const roles = ['Samordnare', 'Arkivarie', 'Kommunpolis'];
/** What becomes of the words of a contact on their way to the field. */
const typing = fc.record({
	which: fc.nat(11),
	words: fc.subarray(['given', 'family', 'role', 'place'] as const, { minLength: 1 }),
	dropped: fc.nat(12),
	added: fc.constantFrom('', ' malå', ' x', 's'),
});

interface Typing {
	readonly which: number;
	readonly words: readonly string[];
	readonly dropped: number;
	readonly added: string;
}

/** Directories whose contacts have names and roles, some of them the same. */
const namedDirectories = fc.tuple(areaDirectories, names).map(([directory, drawn]): Directory => {
	const contacts = directory.contacts.map((contact, at) => {
		const [given = '', family = ''] = drawn[at] ?? [];
		const person = { given, family, source: 'Ett prov.' };
		return { ...contact, person, title: `${given} ${family}`, role: roles[at % roles.length] ?? '' };
	});
	return { ...directory, contacts };
});

function write(directory: Directory, { which, words, dropped, added }: Typing): string {
	const contact = directory.contacts[which % directory.contacts.length];
	if (contact === undefined) return added;
	const texts: Record<string, string> = {
		given: contact.person?.given ?? '',
		family: contact.person?.family ?? '',
		role: contact.role,
		place: (contact.place ?? contact.municipalities[0])?.name ?? '',
	};
	const text = words.map((each) => texts[each]).join(' ');
	return text.slice(0, dropped) + text.slice(dropped + 1) + added;
}

/** All that a search says, whichever index its contacts stand in. */
function searchIn(data: IndexData) {
	const engine = createSearchEngine(data);
	return (query: string, filters: Filters) => {
		const { counts, hits, ...others } = engine.search(query, filters, 50);
		return { ...others, kinds: counts.kinds, hits: hits.map(({ index, ...hit }) => ({ ...hit, id: data.ids[index] })) };
	};
}

it('a search within a county is that of a directory with the county alone, in the whole index and in its part', () => {
	let found = 0;
	fc.assert(
		fc.property(namedDirectories, fc.array(typing, { minLength: 4, maxLength: 4 }), (directory, typings) => {
			const data = buildIndex(directory);
			const searchWhole = searchIn(data);
			for (const [position, county] of directory.counties.entries()) {
				const searchPart = searchIn(
					decodeIndex(encodeIndex(withoutOtherMunicipalities(sliceIndex(data, contactsOfCounty(data, position))))),
				);
				const contacts = directory.contacts.filter((contact) => findReach(contact).counties.includes(county));
				const searchAlone = searchIn(buildIndex({ ...directory, contacts }));
				const places = [
					{ municipality: '', county: county.slug, kind: '' },
					{ municipality: '', county: county.slug, kind: 'polis' },
					...directory.municipalities
						.filter((each) => each.county === county)
						.map(({ slug }) => ({ municipality: slug, county: '', kind: '' })),
				];
				for (const filters of places) {
					for (const each of typings) {
						const query = write(directory, each);
						const answer = searchPart(query, filters);
						expect(answer, query).toEqual(searchWhole(query, filters));
						expect(answer, query).toEqual(searchAlone(query, filters));
						found += answer.total;
					}
				}
			}
		}),
		{ numRuns: 40 },
	);
	expect(found).toBeGreaterThan(300);
}, 60_000);
