import { compareSwedish } from '../domain/collation.ts';
import { namedMunicipalities } from '../domain/contact.ts';
import { listSetDetails } from '../domain/details.ts';
import type { Contact, Directory, Organisation } from '../domain/directory.ts';
import { isSearched, type SearchedDetail } from '../domain/listed-details.ts';
import { formatPhone } from '../domain/phone.ts';
import type { ProsePage } from '../domain/prose.ts';
import { pageAddresses } from '../domain/published-address.ts';
import { findReach, listMunicipalities } from '../domain/reach.ts';
import { translator } from '../i18n/translate.ts';
import { listSaidMunicipalities } from '../views/already-said.ts';
import { contactPointNote } from '../views/contact-point.ts';
import { findContactPoints } from '../views/contact-points.ts';
import {
	type Column,
	type ColumnName,
	columnNames,
	type IndexData,
	type PageData,
	type ReachData,
	type StoredContactPoint,
	statuses,
} from './index-data.ts';
import { shortenEmail } from './short-email.ts';
import { writeHours } from './stored-hours.ts';
import { writePhone } from './stored-phone.ts';

/** What of a contact goes into each column; its details go into those of their names. */
const cells: Readonly<Record<Exclude<ColumnName, SearchedDetail>, (contact: Contact) => readonly string[]>> = {
	given: ({ person }) => (person === undefined ? [] : [person.given]),
	family: ({ person }) => (person === undefined ? [] : [person.family]),
	// The language goes with the name here and is taken off it below: the same name may be an alias in two languages.
	alias: ({ aliases }) => aliases.map(({ name, lang }) => `${name}\t${lang ?? ''}`),
	municipality: (contact) => namedMunicipalities(contact).map(({ name }) => name),
	organisation: ({ organisation }) => [organisation.name],
	role: ({ role }) => [role],
};

function listCells(contacts: readonly Contact[], name: ColumnName): (readonly string[])[] {
	if (!isSearched(name)) return contacts.map(cells[name]);
	return contacts.map((contact) => listSetDetails(contact).find(([kind]) => kind === name)?.[1] ?? []);
}

/**
 * Lays a directory out for searching.
 *
 * @param pageTexts the name of the file with the pages' texts in each language
 */
export function buildIndex(
	directory: Directory,
	pages: readonly ProsePage[] = [],
	pageTexts: IndexData['pageTexts'] = {},
): IndexData {
	const { contacts, municipalities, counties } = directory;
	const countyPosition = new Map(counties.map(({ code }, index) => [code, index]));
	const columns = Object.fromEntries(columnNames.map((name) => [name, column(listCells(contacts, name))]));
	const days = [...new Set(contacts.map(({ verified }) => verified))].sort();
	const indexByDay = new Map(days.map((day, index) => [day, index]));

	const domainByOrganisation = usualDomains(contacts);
	// Two organisations may share a name, but not a value: the id goes with it, so the column is keyed by id.
	const withContacts = [...new Map(contacts.map(({ organisation }) => [organisation.id, organisation])).values()].sort(
		(a, b) => compareSwedish(a.name, b.name) || compareSwedish(a.id, b.id),
	);
	const sharing = new Set(
		contacts.filter((contact) => findContactPoints(contact).areShared).map((each) => each.organisation),
	);
	const organisations = withContacts.map((organisation) => ({
		id: organisation.id,
		kind: organisation.kind,
		topics: organisation.topics,
		emailDomain: domainByOrganisation.get(organisation) ?? '',
		contactPoints: sharing.has(organisation) ? storeContactPoints(organisation) : [],
		saidMunicipalities: listSaidMunicipalities(organisation),
		name: organisation.name,
	}));
	const numberByOrganisation = new Map(withContacts.map(({ id }, index) => [id, index + 1]));
	const { alias } = columns as Record<'alias', Column>;
	const aliasParts = alias.values.map((texts) => texts.map((text) => text.split('\t')));
	return {
		count: contacts.length,
		columns: {
			...(columns as Record<ColumnName, Column>),
			alias: { ids: alias.ids, values: aliasParts.map((texts) => texts.map(([name = '']) => name)) },
			organisation: {
				values: [[], ...organisations.map(({ name }) => [name])],
				ids: numbers(contacts.map(({ organisation }) => numberByOrganisation.get(organisation.id) ?? 0)),
			},
		},
		synonyms: directory.synonyms,
		kindWords: listKindWords(directory),
		aliasLanguages: aliasParts.map((texts) => texts.map(([, lang = '']) => lang)),
		organisations: [
			{ id: '', kind: '', topics: [], emailDomain: '', contactPoints: [], saidMunicipalities: [] },
			...organisations.map(({ name: _, ...rest }) => rest),
		],
		municipalities: municipalities.map(({ slug, name, code, county }) => ({
			slug,
			name,
			code,
			county: countyPosition.get(county.code) ?? -1,
		})),
		counties: counties.map(({ slug, name }) => ({ slug, name })),
		...reachColumn(directory),
		days,
		pages: listPageData(directory, pages),
		pageTexts,
		abbreviations: directory.glossary.flatMap(({ term, shortFor }) =>
			shortFor === undefined ? [] : [{ term, shortFor }],
		),
		dayIds: Uint16Array.from(contacts, ({ verified }) => indexByDay.get(verified) ?? 0),
		status: Uint8Array.from(contacts, ({ status }) => statuses.indexOf(status)),
		ids: contacts.map(({ id }) => id),
		phones: contacts.map(({ phones }) =>
			phones.map(({ number, extension }) => writePhone(formatPhone(number), extension)).join('\t'),
		),
		emails: contacts.map(({ emails: [email], organisation, person }) => {
			const domain = domainByOrganisation.get(organisation) ?? '';
			return email === undefined
				? ''
				: shortenEmail(email, { given: person?.given ?? '', family: person?.family ?? '', domain });
		}),
		phoneNotes: contacts.map(({ phones: [phone] }) => (phone && contactPointNote(phone)) ?? ''),
		webs: contacts.map(({ emails, phones, url = '' }) => (emails.length + phones.length === 0 ? url : '')),
		officeHours: contacts.map(({ officeHours }) => officeHours.map(writeHours).join('\t')),
	};
}

/** The names of the kinds that the directory has, one and several of them, in its languages but the first, whose words stand in the organisations' names. */
function listKindWords({ organisations, site }: Directory): Record<string, string[]> {
	const others = site.languages.slice(1).map(translator);
	const kinds = [...new Set(organisations.map(({ kind }) => kind))].filter((kind) => kind !== 'annan').sort();
	if (others.length === 0) return {};
	return Object.fromEntries(
		kinds.map((kind) => [kind, [...new Set(others.flatMap((t) => [t(`kind.${kind}`), t(`kinds.${kind}`)]))]]),
	);
}

/** The contact points of an organisation that a card has room for. */
function storeContactPoints({ emails: [email], phones: [phone], website }: Organisation): StoredContactPoint[] {
	const stored: StoredContactPoint[] = [];
	if (phone !== undefined) {
		const value = writePhone(formatPhone(phone.number), phone.extension);
		stored.push({ kind: 'phone', value, note: contactPointNote(phone) });
	}
	if (email !== undefined) stored.push({ kind: 'email', value: email });
	if (website !== undefined && stored.length === 0) stored.push({ kind: 'web', value: website });
	return stored;
}

/** For each organisation the domain that most of its contacts' first e-mail addresses have. */
function usualDomains(contacts: readonly Contact[]): ReadonlyMap<Organisation, string> {
	const withEmail = contacts.flatMap(({ emails: [email], organisation }) =>
		email === undefined ? [] : [{ organisation, domain: email.slice(email.lastIndexOf('@') + 1) }],
	);
	const usual = new Map<Organisation, string>();
	for (const [organisation, ofOrganisation] of Map.groupBy(withEmail, (each) => each.organisation)) {
		const groups = [...Map.groupBy(ofOrganisation, ({ domain }) => domain)];
		const [domain] = groups.reduce((a, b) => (b[1].length > a[1].length ? b : a));
		usual.set(organisation, domain);
	}
	return usual;
}

function reachColumn(directory: Directory): Pick<IndexData, 'reachIds' | 'reaches'> {
	const positionsIn = (areas: readonly { readonly code: string }[]) => {
		const positions = new Map(areas.map(({ code }, index) => [code, index]));
		return (some: readonly { readonly code: string }[]) =>
			some.flatMap(({ code }) => positions.get(code) ?? []).sort((a, b) => a - b);
	};
	const inMunicipalities = positionsIn(directory.municipalities);
	const inCounties = positionsIn(directory.counties);
	const numberByKey = new Map<string, number>();
	const reaches: ReachData[] = [];
	const ids = directory.contacts.map((contact) => {
		const reach = findReach(contact);
		const named = namedMunicipalities(contact);
		const data: ReachData = {
			municipalities: inMunicipalities(listMunicipalities(reach, directory)),
			counties: inCounties(reach.counties),
			coveredMunicipalities: inMunicipalities(reach.municipalities.filter((each) => !named.includes(each))),
			wholeCounties: inCounties(reach.wholeCounties),
		};
		const key = JSON.stringify(data);
		const known = numberByKey.get(key);
		if (known !== undefined) return known;
		numberByKey.set(key, reaches.length);
		reaches.push(data);
		return reaches.length - 1;
	});
	return { reaches, reachIds: numbers(ids) };
}

function listPageData({ site, releases }: Directory, pages: readonly ProsePage[]): PageData[] {
	const [first] = site.languages;
	const prose = pages.filter(({ language }) => language === first);
	return site.languages.flatMap((language) => [
		...releases.map((release) => ({ language, path: pageAddresses.release(release), title: release.title })),
		...prose.map((page) => {
			const own = pages.find((each) => each.id === page.id && each.language === language);
			return { language, path: pageAddresses.page(page), title: (own ?? page).title };
		}),
	]);
}

/** Numbers the distinct values from 1 on in Swedish order, as the contacts themselves are sorted. */
function column(cellsOfContacts: readonly (readonly string[])[]): Column {
	const keys = cellsOfContacts.map((texts) => texts.join('\n'));
	const textsByKey = new Map(keys.map((key, contact) => [key, cellsOfContacts[contact] ?? []]));
	textsByKey.delete('');
	const sorted = [...textsByKey].sort(([a], [b]) => compareSwedish(a, b));
	const numberByKey = new Map(sorted.map(([key], index) => [key, index + 1]));
	return {
		values: [[], ...sorted.map(([, texts]) => texts)],
		ids: numbers(keys.map((key) => numberByKey.get(key) ?? 0)),
	};
}

function numbers(values: readonly number[]): Uint16Array | Uint32Array {
	return values.some((value) => value > 0xffff) ? Uint32Array.from(values) : Uint16Array.from(values);
}
