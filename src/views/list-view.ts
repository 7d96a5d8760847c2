import { type Contact, contactsByKind, type Directory } from '../domain/directory.ts';
import { textIn } from '../domain/local-text.ts';
import type { County, Municipality } from '../domain/municipality.ts';
import { fileStems, pageAddresses, selections } from '../domain/published-address.ts';
import { findCountyContacts, findMunicipalityContacts } from '../domain/reach.ts';
import { selectionParameters } from '../domain/selection-parameters.ts';
import type { Language } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';

/** A list of contacts that the site offers: what it is called, where it is, and who is on it. */
export interface ListView {
	/** What the print page and the codes on printouts call it: `kommun=mala`, `alla`. */
	readonly selection: string;
	/** Address of its page, in the site's first language. */
	readonly page: string;
	/** What its files are called, without their endings: `/kommun/mala`; a list without any is only shown and printed by choice. */
	readonly fileName: string | undefined;
	/** The same for its ready printouts. */
	readonly printoutName: string | undefined;
	readonly title: string;
	/** What it is called among the others: "Malå". */
	readonly name: string;
	/** For search engines, in a sentence or two. */
	readonly description: string;
	/** True for texts that people have written, which are in the directory's first language whatever the page's. */
	readonly isWritten: boolean;
	/** Everyone on it, ended posts among them where its page shows these. */
	readonly contacts: readonly Contact[];
	/** Those who can be reached: at least one section. Ended posts are left out, since paper cannot say who took over. */
	readonly sections: readonly { readonly heading: string | undefined; readonly contacts: readonly Contact[] }[];
}

/** Every list of a directory: the whole list, then municipalities, counties, organisations, kinds and press releases. */
export function createLists(directory: Directory, t: Translate, language: Language): ListView[] {
	const { contacts, municipalities, counties, organisations, releases, site } = directory;
	const title = textIn(site.name, language, site.languages);
	const byOrganisation = Map.groupBy(contacts, ({ organisation }) => organisation.id);
	const byRelease = Map.groupBy(contacts, ({ sourceRelease }) => sourceRelease?.id);
	return [
		{
			selection: selections.everyone(),
			page: pageAddresses.start(),
			fileName: fileStems.everyone(),
			printoutName: fileStems.everyoneOnPaper(),
			title: title.text,
			name: t('list.heading'),
			description: textIn(site.description, language, site.languages).text,
			isWritten: title.lang !== undefined || language === site.languages[0],
			...inOneSection(contacts),
		},
		...municipalities.map((municipality) => createMunicipalityList(directory, municipality, t)),
		...counties.map((county) => createCountyList(directory, county, t)),
		...organisations.map(
			(organisation): ListView => ({
				selection: selections.organisation(organisation),
				page: pageAddresses.organisation(organisation),
				...files(fileStems.organisation(organisation)),
				title: organisation.name,
				name: organisation.name,
				description: t('organisation.description', { name: organisation.name }),
				isWritten: true,
				...inOneSection(byOrganisation.get(organisation.id) ?? []),
			}),
		),
		...contactsByKind(contacts.filter(isOpen)).map(({ kind, contacts: ofKind }): ListView => {
			const title = t(`kinds.${kind}`);
			return {
				selection: selections.kind(kind),
				page: `${pageAddresses.start()}?${selections.kind(kind)}`,
				fileName: undefined,
				printoutName: undefined,
				title,
				name: title,
				description: title,
				isWritten: false,
				...inOneSection(ofKind),
			};
		}),
		...releases.map(
			(release): ListView => ({
				selection: selections.release(release),
				page: pageAddresses.release(release),
				...files(fileStems.release(release)),
				title: release.title,
				name: release.title,
				description: release.description,
				isWritten: true,
				...inOneSection(byRelease.get(release.id) ?? []),
			}),
		),
	];
}

/** The lists of places that nobody answers for any more: empty, and at their addresses. */
export function createFormerLists(directory: Directory, t: Translate): ListView[] {
	return [
		...directory.formerMunicipalities.map((municipality) => createMunicipalityList(directory, municipality, t)),
		...directory.formerCounties.map((county) => createCountyList(directory, county, t)),
	];
}

function createMunicipalityList(directory: Directory, municipality: Municipality, t: Translate): ListView {
	const { local, countyWide } = findMunicipalityContacts(directory, municipality);
	const { county, name } = municipality;
	return {
		selection: selections.municipality(municipality),
		page: pageAddresses.municipality(municipality),
		...files(fileStems.municipality(municipality)),
		title: t('municipality.heading', { name }),
		name,
		description: t('municipality.description', { name, count: local.length + countyWide.length }),
		isWritten: false,
		contacts: [...local, ...countyWide],
		sections: [
			{ heading: t('municipality.local'), contacts: local },
			{ heading: t('municipality.countyWide', { county: county.name }), contacts: countyWide },
		],
	};
}

function createCountyList(directory: Directory, county: County, t: Translate): ListView {
	return {
		selection: selections.county(county),
		page: pageAddresses.county(county),
		...files(fileStems.county(county)),
		title: t('county.heading', { name: county.name }),
		name: county.name,
		description: t('county.description', { name: county.name }),
		isWritten: false,
		...inOneSection(findCountyContacts(directory, county)),
	};
}

/** The sections of a list that have anybody; their headings only where there are several. At least one section, be it empty. */
export function sectionsToShow({ sections }: ListView): ListView['sections'] {
	const filled = sections.filter(({ contacts }) => contacts.length > 0);
	return filled.length > 1 ? filled : [{ heading: undefined, contacts: filled[0]?.contacts ?? [] }];
}

/** What follows the print page's address so that the list is chosen there: nothing for everyone. */
export function printQuery({ selection }: Pick<ListView, 'selection'>): string {
	return selection === selections.everyone() ? '' : `?${selection}`;
}

/** What follows the start page's address so that the search finds the list: a place by choosing it, an organisation by its name. `undefined` for what it cannot tell apart. */
export function searchQuery({ name, selection }: Pick<ListView, 'name' | 'selection'>): string | undefined {
	const { municipality, county, organisation } = selectionParameters;
	const isOf = (parameter: string) => selection.startsWith(`${parameter}=`);
	if (isOf(municipality) || isOf(county)) return `?${selection}`;
	return isOf(organisation) ? `?q=${encodeURIComponent(name)}` : undefined;
}

function inOneSection(contacts: readonly Contact[]): Pick<ListView, 'contacts' | 'sections'> {
	return { contacts, sections: [{ heading: undefined, contacts: contacts.filter(isOpen) }] };
}

function files(name: string): Pick<ListView, 'fileName' | 'printoutName'> {
	return { fileName: name, printoutName: name };
}

function isOpen({ status }: Contact): boolean {
	return status !== 'ended';
}
