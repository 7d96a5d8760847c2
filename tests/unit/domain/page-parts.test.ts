import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact, Directory } from '../../../src/domain/directory.ts';
import { isLarge, splitContacts } from '../../../src/domain/list-parts.ts';
import { findOwnOrganisation } from '../../../src/domain/own-organisation.ts';
import {
	listCountyPages,
	listLetterPages,
	listMunicipalityPages,
	listOrganisationPages,
} from '../../../src/domain/page-parts.ts';
import { listPages } from '../../../src/domain/published-pages.ts';
import { findCountyContacts, findMunicipalityContacts } from '../../../src/domain/reach.ts';
import { createAreaDirectory } from '../area-directory.ts';

const organisations = [
	{ id: 'polisen-norr', area: ['Norrbottens län', 'Västerbottens län'] },
	{ id: 'mala-kommun', area: ['Malå'] },
	{ id: 'polisen-vasterbotten', area: ['Västerbottens län'] },
	{ id: 'umea-kommun', area: ['Umeå'] },
];

/** So many contacts, most of them in Umeå. */
function createLargeDirectory(count: number): Directory {
	const contacts = Array.from({ length: count }, (_, at) => ({
		organisation: organisations[at % 7 < 4 ? 3 : at % 4]?.id ?? '',
		role: `${'ABCÅÄÖ'[at % 5]}rkivarie med uppdrag ${at}`,
		...(at % 11 === 0 ? { municipalities: ['Malå', 'Umeå'] } : at % 5 === 0 ? { place: 'Piteå' } : {}),
		...(at % 50 === 0 ? { status: 'ended' as const } : {}),
	}));
	return createAreaDirectory(organisations, contacts);
}

const ids = (contacts: readonly Contact[]) => contacts.map(({ id }) => id);
const sorted = (contacts: Iterable<Contact>) => [...new Set(ids([...contacts]))].sort();

/** A directory that lists whole, the smallest that does not, and larger ones. */
const sizes = [10, 300, 301, 402, 700];
const directoryOf = new Map(sizes.map((size) => [size, createLargeDirectory(size)]));

describe('the pages of a list', () => {
	it('hold everyone, in order and once, none of them empty or much longer than another', () => {
		fc.assert(
			fc.property(fc.constantFrom(...sizes), fc.constantFrom('cards', 'rows'), fc.nat(700), (size, form, count) => {
				const directory = directoryOf.get(size) as Directory;
				const contacts = directory.contacts.slice(0, count);
				const pages = splitContacts(contacts, form, directory);
				expect(pages.flat()).toEqual(contacts);
				if (contacts.length > 0) expect(pages.map(({ length }) => length)).not.toContain(0);
				const lengths = pages.map(({ length }) => length);
				expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(Math.max(...lengths) / 2 + 2);
				if (!isLarge(directory)) expect(pages).toHaveLength(1);
				else expect(Math.max(...lengths)).toBeLessThanOrEqual(form === 'cards' ? 60 : 80);
			}),
			{ numRuns: 60 },
		);
	});

	it('are by letter where a directory is large, and hold everyone', () => {
		expect(listLetterPages(createLargeDirectory(300))).toEqual([]);
		const directory = createLargeDirectory(402);
		const letters = listLetterPages(directory);
		expect(letters.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'Å', 'Ä']);
		expect(letters.flatMap(({ pages }) => pages.flat())).toEqual(directory.contacts);
		expect(letters.map(({ count }) => count)).toEqual(letters.map(({ pages }) => pages.flat().length));
	});

	it.each(sizes)(
		'give everyone who answers for a municipality, or say how many stand with the county, of %i',
		(size) => {
			const directory = directoryOf.get(size) as Directory;
			for (const municipality of directory.municipalities) {
				const { local, countyWide } = findMunicipalityContacts(directory, municipality);
				const { onCountyPage, pages } = listMunicipalityPages(directory, municipality);
				const shown = pages.flat().flatMap(({ contacts }) => contacts);
				expect(new Set(shown).size).toBe(shown.length);
				expect(sorted(shown)).toEqual(sorted(onCountyPage > 0 ? local : [...local, ...countyWide]));
				expect([0, countyWide.length]).toContain(onCountyPage);
				if (!isLarge(directory)) expect([onCountyPage, pages.length]).toEqual([0, 1]);
			}
		},
	);

	it.each(sizes)(
		'give everyone who answers for a county, there or on the pages of its municipalities, of %i',
		(size) => {
			const directory = directoryOf.get(size) as Directory;
			for (const county of directory.counties) {
				const { areAll, pages } = listCountyPages(directory, county);
				const onPages = pages.flat().flatMap(({ contacts }) => contacts);
				const elsewhere = directory.municipalities
					.filter((each) => each.county === county)
					.flatMap((each) => listMunicipalityPages(directory, each).pages.flat())
					.flatMap(({ contacts }) => contacts);
				const found = areAll ? onPages : [...onPages, ...elsewhere];
				expect(sorted(found)).toEqual(sorted(findCountyContacts(directory, county)));
				if (!isLarge(directory)) expect([areAll, pages.length]).toEqual([true, 1]);
			}
		},
	);

	it('give everyone of an organisation, ended posts among them', () => {
		const directory = createLargeDirectory(402);
		for (const organisation of directory.organisations) {
			expect(listOrganisationPages(directory, organisation).flat()).toEqual(
				directory.contacts.filter((contact) => contact.organisation === organisation),
			);
		}
	});

	it('are among the pages of the site, each with an address of its own', () => {
		const paths = (count: number) => listPages(createLargeDirectory(count), []).map(({ path }) => path);
		const large = paths(402);
		expect(new Set(large).size).toBe(large.length);
		expect(large).toEqual(expect.arrayContaining(['/a-o/', '/a-o/a/', '/a-o/a/2/', '/a-o/aa/', '/a-o/ae/']));
		expect(large).toEqual(expect.arrayContaining(['/kommun/umea/', '/kommun/umea/2/', '/organisation/umea-kommun/2/']));
		expect(paths(300).filter((path) => /^\/a-o\/.|\/\d\/$/u.test(path))).toEqual([]);
	});
});

describe('the page of a municipality', () => {
	it('begins with its own contacts by task', () => {
		const directory = createAreaDirectory(
			[{ id: 'polisen', area: ['Malå'] }],
			[{ organisation: 'polisen', role: 'Kommunpolis' }],
		);
		const [mala] = directory.municipalities;
		const [polisen] = directory.organisations;
		if (mala === undefined || polisen === undefined) throw new Error('no Malå');
		expect(findOwnOrganisation(directory, mala)).toBeUndefined();
		expect(
			listMunicipalityPages(directory, mala)
				.pages.flat()
				.map(({ of }) => of),
		).toEqual(['local']);

		const kommun = { ...polisen, id: 'mala-kommun', name: 'Malå kommun', kind: 'kommun' as const };
		const library = {
			...kommun,
			id: 'a-biblioteket',
			name: 'Biblioteket',
			parent: { id: kommun.id, name: kommun.name },
		};
		const several = { ...kommun, id: 'forbundet', municipalities: [mala, ...createLargeDirectory(5).municipalities] };
		const inKommun = ['Ö-handläggare', 'Arkivarie']
			.map((role) => ({ ...polisen, role }))
			.map(({ role }, at) => ({
				...(directory.contacts[0] as Contact),
				id: `kommun-${at}`,
				role,
				title: role,
				organisation: kommun,
			}));
		const whole = {
			...directory,
			organisations: [library, several, kommun, polisen],
			contacts: [...inKommun, ...directory.contacts],
		};
		expect(findOwnOrganisation(whole, mala)).toBe(kommun);
		const { own, pages } = listMunicipalityPages(whole, mala);
		expect(own).toBe(kommun);
		expect(pages.flat().map(({ of, contacts }) => [of, contacts.map(({ role }) => role)])).toEqual([
			['own', ['Arkivarie', 'Ö-handläggare']],
			['local', ['Kommunpolis']],
		]);
	});
});
