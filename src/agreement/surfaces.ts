import type { Contact, Directory, Organisation } from '../domain/directory.ts';
import { findCurrentId } from '../domain/directory.ts';
import { listFormerFiles } from '../domain/ledger/former-files.ts';
import { isLarge } from '../domain/list-parts.ts';
import type { Municipality } from '../domain/municipality.ts';
import {
	listCountyPages,
	listLetterPages,
	listMunicipalityPages,
	listOrganisationPages,
} from '../domain/page-parts.ts';
import { listPrintFiles, type PrintFileLayout } from '../domain/print-files.ts';
import {
	embedAddresses,
	fileAddresses,
	fileStems,
	pageAddresses,
	pageOfList,
	selections,
} from '../domain/published-address.ts';
import { fileEndings } from '../formats/file-endings.ts';
import type { Format } from '../formats/format.ts';
import { formatsOf, listFilesBeside } from '../formats/registry.ts';
import { translator } from '../i18n/translate.ts';
import { createFormerLists, createLists, type ListView } from '../views/list-view.ts';

/** A file beside a list or a contact. */
export interface FormatFile {
	readonly format: Format;
	readonly contacts: readonly Contact[];
	/** Ended posts are left out of cards, but not of the one of such a post alone. */
	readonly isOfOne: boolean;
}

/** A list that is ready for printing. */
export interface PrintFile {
	readonly list: ListView;
	readonly layout: PrintFileLayout;
}

/** What a build of a directory has, by the addresses in the site's first language, and whom each must name. */
export interface Surfaces {
	readonly files: ReadonlyMap<string, FormatFile>;
	readonly printFiles: ReadonlyMap<string, PrintFile>;
	/** Pages with lists of contacts, and who is on each. */
	readonly pages: ReadonlyMap<string, readonly Contact[]>;
	/** Whom each press release names, by its page. */
	readonly releases: ReadonlyMap<string, readonly Contact[]>;
	/** What the element for other sites fetches. */
	readonly embeds: ReadonlyMap<string, readonly Contact[]>;
	/** Municipalities and organisations by the addresses of their pages, and of what other sites show of them. */
	readonly municipalities: ReadonlyMap<string, Municipality>;
	readonly organisations: ReadonlyMap<string, Organisation>;
	readonly embeddedMunicipalities: ReadonlyMap<string, Municipality>;
	readonly embeddedOrganisations: ReadonlyMap<string, Organisation>;
	/** Where contacts may be called by other ids than their own. */
	readonly findContact: (id: string) => Contact | undefined;
}

/** Works out, from the content alone, where a build names whom. */
export function listSurfaces(directory: Directory): Surfaces {
	const first = directory.site.languages[0] ?? 'sv';
	const t = translator(first);
	const lists = [...createLists(directory, t, first), ...createFormerLists(directory, t)];
	const byId = new Map(directory.contacts.map((contact) => [contact.id, contact]));
	const former = listFormerFiles(directory, fileEndings);
	const withFormer = <Value>(now: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> => {
		const all = new Map(now);
		for (const { from, to } of former) {
			const value = all.get(to);
			if (value !== undefined) all.set(from, value);
		}
		return all;
	};
	const pages = listPages(directory);
	const byPage = new Map(lists.map((list) => [list.page, list]));
	return {
		files: withFormer([
			...lists.flatMap((list) => filesOfList(list, directory)),
			...directory.contacts.flatMap(filesOfContact),
		]),
		printFiles: withFormer(
			listPrintFiles(directory).flatMap(({ isMade, layout, page, path }): [string, PrintFile][] => {
				const list = isMade ? byPage.get(page) : undefined;
				return list === undefined ? [] : [[path, { list, layout }]];
			}),
		),
		pages,
		releases: new Map(
			lists.flatMap(({ contacts, page, selection }) =>
				selection.startsWith(selections.release({ id: '' })) ? [[page, contacts] as const] : [],
			),
		),
		embeds: withFormer(listEmbeds(directory, pages)),
		municipalities: byAddress(directory.municipalities, pageAddresses.municipality),
		organisations: byAddress(directory.organisations, pageAddresses.organisation),
		embeddedMunicipalities: byAddress(
			directory.municipalities,
			embedAddresses.municipality,
			fileAddresses.embedMunicipalityData,
		),
		embeddedOrganisations: byAddress(directory.organisations, fileAddresses.embedOrganisationData),
		findContact: (id) => byId.get(id) ?? byId.get(findCurrentId(directory, 'contact', id) ?? ''),
	};
}

function byAddress<Each>(
	all: readonly Each[],
	...addresses: readonly ((each: Each) => string)[]
): ReadonlyMap<string, Each> {
	return new Map(all.flatMap((each) => addresses.map((addressOf) => [addressOf(each), each] as const)));
}

function filesOfList(list: ListView, directory: Directory): [string, FormatFile][] {
	const { fileName, selection } = list;
	if (fileName === undefined) return [];
	const beside = listFilesBeside({ ...list, fileName }, directory);
	const files = beside.map(({ contacts, format, stem }): [string, FormatFile] => [
		stem + format.ending,
		{ format, contacts, isOfOne: false },
	]);
	const text = files.filter(([path]) => selection === selections.everyone() && path.endsWith('.txt'));
	return [...files, ...text.map(([, file]): [string, FormatFile] => [fileAddresses.everyoneAsText(), file])];
}

function filesOfContact(contact: Contact): [string, FormatFile][] {
	return formatsOf('contact').map((format) => [
		fileStems.contact(contact) + format.ending,
		{ format, contacts: [contact], isOfOne: true },
	]);
}

function listPages(directory: Directory): Map<string, readonly Contact[]> {
	const { contacts, counties, municipalities, organisations } = directory;
	const letters = listLetterPages(directory);
	const inParts = (list: string, parts: readonly (readonly Contact[])[]) =>
		parts.map((part, index): [string, readonly Contact[]] => [pageOfList(list, index + 1), part]);
	const groups = (parts: readonly (readonly { readonly contacts: readonly Contact[] }[])[]) =>
		parts.map((part) => part.flatMap((group) => group.contacts));
	return new Map([
		[pageAddresses.start(), isLarge(directory) ? [] : contacts] as const,
		[pageAddresses.index(), letters.length > 0 ? [] : contacts] as const,
		[fileAddresses.oneFile(), contacts.filter(isOpen)] as const,
		...letters.flatMap((each) => inParts(pageAddresses.letter(each), each.pages)),
		...municipalities.flatMap((each) =>
			inParts(pageAddresses.municipality(each), groups(listMunicipalityPages(directory, each).pages)),
		),
		...counties.flatMap((each) => inParts(pageAddresses.county(each), groups(listCountyPages(directory, each).pages))),
		...organisations.flatMap((each) =>
			inParts(pageAddresses.organisation(each), listOrganisationPages(directory, each)),
		),
		...municipalities.map((each) => {
			const [part = []] = groups(listMunicipalityPages(directory, each).pages);
			return [embedAddresses.municipality(each), part.filter(isOpen)] as const;
		}),
		...organisations.map((each) => {
			const [part = []] = listOrganisationPages(directory, each);
			return [embedAddresses.organisation(each), part.filter(isOpen)] as const;
		}),
		...contacts.map((contact) => [embedAddresses.contact(contact), [contact]] as const),
	]);
}

function listEmbeds(
	directory: Directory,
	pages: Surfaces['pages'],
): (readonly [path: string, contacts: readonly Contact[]])[] {
	const { contacts, municipalities, organisations } = directory;
	const of = (page: string) => pages.get(page) ?? [];
	return [
		...municipalities.map(
			(each) => [fileAddresses.embedMunicipalityData(each), of(embedAddresses.municipality(each))] as const,
		),
		...organisations.map(
			(each) => [fileAddresses.embedOrganisationData(each), of(embedAddresses.organisation(each))] as const,
		),
		...contacts.map((each) => [fileAddresses.embedContactData(each), [each]] as const),
	];
}

export function isOpen({ status }: Contact): boolean {
	return status !== 'ended';
}
