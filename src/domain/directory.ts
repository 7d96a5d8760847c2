import type { ChangeRow } from './change-record.ts';
import { compareSwedish, indexLetter } from './collation.ts';
import { type ContactEntry, namedMunicipalities } from './contact.ts';
import { contactTitle } from './contact-title.ts';
import { type IsoDate, monthsBefore } from './date.ts';
import { noDetails } from './details.ts';
import type { GlossaryTerm } from './glossary.ts';
import { withAliasIds } from './ledger/alias-ids.ts';
import { createFirstIds } from './ledger/first-id.ts';
import { type FormerEntry, findFormerEntries, type PresentEntry } from './ledger/former-entries.ts';
import { formatKey, type LedgerKind, type LedgerRow } from './ledger/ledger.ts';
import { municipalities as allMunicipalities, type County, counties, type Municipality } from './municipality.ts';
import { type OrganisationEntry, type OrganisationKind, organisationKinds } from './organisation.ts';
import type { PressRelease } from './prose.ts';
import { publishContacts } from './publication.ts';
import type { Site } from './site.ts';
import type { Synonym } from './synonyms.ts';

/** What is read from the content folder, before references are looked up. */
export interface DirectoryEntries {
	readonly site: Site;
	readonly organisations: readonly OrganisationEntry[];
	readonly contacts: readonly ContactEntry[];
	readonly releases: readonly PressRelease[];
	readonly glossary: readonly GlossaryTerm[];
	readonly synonyms: readonly Synonym[];
	/** Everything that has ever been published; left out, nothing is known of what was there before. */
	readonly ledger?: readonly LedgerRow[];
	/** What has changed, oldest first; left out, nothing is known of it. */
	readonly changes?: readonly ChangeRow[];
	/** Pages of prose, which the ledger knows too. */
	readonly pages?: readonly { readonly id: string }[];
	/** Names of the files that are logotypes; left out, there are none. */
	readonly logotypes?: readonly string[];
}

/** An organisation with its place in the directory. */
export interface Organisation extends Omit<OrganisationEntry, 'parent' | 'area'> {
	/** The organisation that it is part of, if any. */
	readonly parent: { readonly id: string; readonly name: string } | undefined;
	/** Municipalities that it covers one by one. */
	readonly municipalities: readonly Municipality[];
	/** Counties that it covers whole. */
	readonly counties: readonly County[];
}

/** A contact with everything that a surface needs to show it. */
export interface Contact extends Omit<ContactEntry, 'organisation' | 'replacedBy'> {
	readonly organisation: Organisation;
	/** What the entry is called: the person's name, or the role where nobody is named. */
	readonly title: string;
	/** What it sorts under: family name first, or the role. */
	readonly sortKey: string;
	/** The id by which address books know it, whatever it is called by now. */
	readonly firstId: string;
	/** The post that took over, when this one has ended. */
	readonly replacedBy: { readonly id: string; readonly title: string } | undefined;
	/** The release that names the person, where the source is one. */
	readonly sourceRelease: PressRelease | undefined;
	/** True when nobody has checked the entry for `staleAfterMonths`. */
	readonly stale: boolean;
}

/** Everything that every surface is made from. Contacts, organisations and areas come in Swedish order. */
export interface Directory {
	readonly site: Site;
	/** The day that age is counted from: `BUILD_DATE`. Never shown as the data's own date. */
	readonly today: IsoDate;
	readonly organisations: readonly Organisation[];
	readonly contacts: readonly Contact[];
	/** Municipalities that an entry or organisation names. */
	readonly municipalities: readonly Municipality[];
	/** Counties of those municipalities, and counties that an organisation covers. */
	readonly counties: readonly County[];
	/** Newest first. */
	readonly releases: readonly PressRelease[];
	readonly glossary: readonly GlossaryTerm[];
	/** Everyday words for topics, for the search. */
	readonly synonyms: readonly Synonym[];
	/** What has been published and is there no more, whose addresses still answer. */
	readonly former: readonly FormerEntry[];
	/** What has happened to entries, oldest first. */
	readonly changes: readonly ChangeRow[];
	/** Municipalities that somebody has answered for, and nobody does. Their pages stand, and say so. */
	readonly formerMunicipalities: readonly Municipality[];
	/** The counties of all those that {@link counties} has not. */
	readonly formerCounties: readonly County[];
	/** Names of the files in `logotypes/` that were checked, which are the ones to publish. */
	readonly logotypes: readonly string[];
}

/**
 * Joins entries into a directory. The entries must have passed `findJoinFindings`: a reference that leads nowhere is a
 * programmer's mistake here, and throws.
 */
export function createDirectory(entries: DirectoryEntries, today: IsoDate): Directory {
	const organisationNames = new Map(entries.organisations.map(({ id, name }) => [id, name]));
	const organisations = entries.organisations
		.map((entry): Organisation => {
			const { parent, area, ...rest } = entry;
			return {
				...rest,
				parent: parent === undefined ? undefined : { id: parent, name: mustGet(organisationNames, parent) },
				municipalities: area.filter((each) => 'county' in each),
				counties: area.filter((each) => !('county' in each)),
			};
		})
		.sort((a, b) => compareSwedish(a.name, b.name));
	const organisationById = new Map(organisations.map((organisation) => [organisation.id, organisation]));
	const ledger = entries.ledger ?? [];
	const known = withAliasIds(
		publishContacts(entries.contacts, entries.organisations, entries.site).map((contact) =>
			contact.status === 'ended' ? withoutPersonalData(contact) : contact,
		),
		ledger,
	);
	const titleById = new Map(known.map((contact) => [contact.id, contactTitle(contact)]));
	const former = findFormerEntries(ledger, listPresentEntries({ ...entries, contacts: known }));
	const moved = new Map(
		former.filter(({ state }) => state === 'moved').map((entry) => [formatKey(entry), entry.target]),
	);
	/** The post that took over, or what has become of it; undefined when it is gone and was no longer a post. */
	const findSuccessor = (id: string) => {
		const target = titleById.has(id) ? { kind: 'contact', id } : moved.get(formatKey({ kind: 'contact', id }));
		return target?.kind === 'contact' ? { id: target.id, title: mustGet(titleById, target.id) } : undefined;
	};
	const findFirstId = createFirstIds(entries.contacts, former, ledger);
	const firstFresh = monthsBefore(today, entries.site.staleAfterMonths);
	const releaseById = new Map(entries.releases.map((release) => [release.id, release]));
	const findRelease = (id: string) =>
		releaseById.get(id) ?? releaseById.get(moved.get(formatKey({ kind: 'release', id }))?.id ?? '');
	const contacts = known
		.map((entry): Contact => {
			const { replacedBy } = entry;
			return {
				...entry,
				organisation: mustGet(organisationById, entry.organisation),
				title: contactTitle(entry),
				firstId: findFirstId(entry.id),
				sortKey:
					entry.person === undefined
						? entry.role
						: `${entry.person.sortName ?? entry.person.family} ${entry.person.given}`,
				replacedBy: replacedBy === undefined ? undefined : findSuccessor(replacedBy),
				sourceRelease: entry.person === undefined ? undefined : findRelease(entry.person.source),
				stale: entry.verified < firstFresh,
			};
		})
		.sort((a, b) => compareSwedish(a.sortKey, b.sortKey) || compareSwedish(a.id, b.id));
	const municipalities = [
		...new Set([
			...contacts.flatMap((contact) => namedMunicipalities(contact)),
			...organisations.flatMap((organisation) => organisation.municipalities),
		]),
	].sort((a, b) => compareSwedish(a.name, b.name));
	const countyCodes = new Set([
		...municipalities.map(({ county }) => county.code),
		...organisations.flatMap((organisation) => organisation.counties.map(({ code }) => code)),
	]);
	const formerMunicipalities = placesOf('municipality', allMunicipalities).filter(
		(each) => !municipalities.includes(each),
	);
	const formerCounties = new Set([
		...placesOf('county', counties),
		...formerMunicipalities.map(({ county }) => county),
	]);
	return {
		site: entries.site,
		today,
		organisations,
		contacts,
		municipalities,
		counties: counties.filter(({ code }) => countyCodes.has(code)).sort((a, b) => compareSwedish(a.name, b.name)),
		former,
		changes: entries.changes ?? [],
		formerMunicipalities,
		formerCounties: [...formerCounties].filter(({ code }) => !countyCodes.has(code)),
		releases: [...entries.releases].sort((a, b) => (a.published < b.published ? 1 : -1)),
		glossary: [...entries.glossary].sort((a, b) => compareSwedish(a.term, b.term)),
		synonyms: entries.synonyms,
		logotypes: entries.logotypes ?? [],
	};

	function placesOf<Place extends { readonly code: string }>(kind: LedgerKind, places: readonly Place[]): Place[] {
		const codes = new Set(ledger.filter((row) => row.kind === kind).map(({ id }) => id));
		return places.filter(({ code }) => codes.has(code));
	}
}

/** What of an ended post is still told: what it was, and where. Who held it and how it was reached is nobody's business any more. */
function withoutPersonalData({
	id,
	role,
	organisation,
	place,
	municipalities,
	topics,
	verified,
	status,
	replacedBy,
	formerIds,
}: ContactEntry): ContactEntry {
	return {
		id,
		role,
		organisation,
		...(place === undefined ? {} : { place }),
		municipalities,
		phones: [],
		emails: [],
		...noDetails,
		topics,
		aliases: [],
		verified,
		status,
		...(replacedBy === undefined ? {} : { replacedBy }),
		namesake: false,
		formerIds,
	};
}

function listPresentEntries({ contacts, organisations, releases, pages = [] }: DirectoryEntries): PresentEntry[] {
	return [
		...contacts.map(({ id, formerIds }) => ({ kind: 'contact' as const, id, formerIds })),
		...organisations.map(({ id, formerIds }) => ({ kind: 'organisation' as const, id, formerIds })),
		...releases.map(({ id, formerIds }) => ({ kind: 'release' as const, id, formerIds })),
		...pages.map(({ id }) => ({ kind: 'page' as const, id, formerIds: [] })),
	];
}

/** Contacts under the letters of the Swedish alphabet that they sort under, letters without contacts left out. */
export function contactsByLetter(
	contacts: readonly Contact[],
): { readonly letter: string; readonly contacts: readonly Contact[] }[] {
	const groups = Map.groupBy(contacts, ({ sortKey }) => indexLetter(sortKey));
	return [...groups].map(([letter, inGroup]) => ({ letter, contacts: inGroup }));
}

/** Contacts by kind of organisation, in the order of `organisationKinds`; kinds without contacts are left out. */
export function contactsByKind(
	contacts: readonly Contact[],
): { readonly kind: OrganisationKind; readonly contacts: readonly Contact[] }[] {
	return organisationKinds
		.map((kind) => ({ kind, contacts: contacts.filter(({ organisation }) => organisation.kind === kind) }))
		.filter((group) => group.contacts.length > 0);
}

/** What an id means today: its entry, or what that has become; undefined for what is gone. */
export function findCurrentId({ former }: Directory, kind: LedgerKind, id: string): string | undefined {
	const entry = former.find((each) => each.kind === kind && each.id === id);
	if (entry === undefined) return id;
	return entry.state === 'moved' && entry.target?.kind === kind ? entry.target.id : undefined;
}

/** The first day on which a check still counts as fresh: entries checked before it are stale. */
export function staleBefore({ site, today }: Directory): IsoDate {
	return monthsBefore(today, site.staleAfterMonths);
}

function mustGet<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
	const value = map.get(key);
	if (value === undefined) throw new Error(`"${key}" is referred to but does not exist; check the entries first`);
	return value;
}
