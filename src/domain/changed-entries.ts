import { type Change, type ChangeRow, type RecordedField, type RecordedKind, recordedFields } from './change-record.ts';
import type { IsoDate } from './date.ts';
import type { Contact, Directory, Organisation } from './directory.ts';
import { type EntryKey, formatKey } from './ledger/ledger.ts';
import type { Municipality } from './municipality.ts';
import { onceFor } from './once-for.ts';
import { findOrganisationReach, findReach, isReached } from './reach.ts';

/** All that has happened to an entry on one day, with what the entry is today. */
export interface ChangedEntry {
	/** What it was called that day. */
	readonly kind: RecordedKind;
	readonly id: string;
	readonly date: IsoDate;
	readonly change: Change;
	readonly fields: readonly RecordedField[];
	/** The entry, under whatever id it has now; undefined when it is there no more, or has ended for another that its address leads to. */
	readonly entry: PresentEntry | undefined;
	/** What it belonged to, of what is gone, or what its address leads to. */
	readonly whole: EntryKey | undefined;
}

export type PresentEntry =
	| { readonly kind: 'contact'; readonly contact: Contact }
	| { readonly kind: 'organisation'; readonly organisation: Organisation };

/** How many changes are told: older ones are in the record alone. */
const most = 100;

/** What has happened, the newest first, as far as it is told. */
export function listToldChanges(
	directory: Directory,
	isTold: (changed: ChangedEntry) => boolean = () => true,
): ChangedEntry[] {
	return listChangedEntries(directory).filter(isTold).slice(0, most);
}

/** Where a change stands on the page of changes, for as long as it is told. */
export function changeAnchor({ date, id, kind }: Pick<ChangedEntry, 'date' | 'id' | 'kind'>): string {
	return `${kind}-${id}-${date}`;
}

/**
 * What has changed, the newest first. Of a day, what has been checked again without a change comes last, since there may be much of it.
 */
const listChangedEntries = onceFor((directory: Directory): readonly ChangedEntry[] => {
	const days = Map.groupBy(directory.changes, ({ date }) => date);
	const find = createFinder(directory);
	return [...days].reverse().flatMap(([, rows]) => {
		const byEntry = Map.groupBy(rows, formatKey);
		const changed = [...byEntry.values()].map((all) => joinRows(all, find));
		const [news, checked] = [changed.filter((each) => !isCheckAlone(each)), changed.filter(isCheckAlone)];
		return [...news, ...checked];
	});
});

/** True where something that has changed concerns a municipality, whether the entry answers for it alone or with others. */
export function concernsMunicipality(
	{ entry, whole }: ChangedEntry,
	municipality: Municipality,
	{ contacts, organisations }: Directory,
): boolean {
	const covers = (organisation: Organisation) => isReached(findOrganisationReach(organisation), municipality);
	const answers = (contact: Contact) => isReached(findReach(contact), municipality);
	if (entry !== undefined) return entry.kind === 'contact' ? answers(entry.contact) : covers(entry.organisation);
	switch (whole?.kind) {
		case 'contact':
			return contacts.some((contact) => contact.id === whole.id && answers(contact));
		case 'organisation':
			return organisations.some((organisation) => organisation.id === whole.id && covers(organisation));
		case 'municipality':
			return whole.id === municipality.code;
		case 'county':
			return whole.id === municipality.county.code;
		default:
			return false;
	}
}

/** True where nothing has changed but the day when it was last checked. */
function isCheckAlone({ change, fields }: Pick<ChangedEntry, 'change' | 'fields'>): boolean {
	return change === 'changed' && fields.every((field) => field === 'verified');
}

/** Rows of one entry and day as one: what it was last, or that it is new, and every field that has changed. */
function joinRows(rows: readonly ChangeRow[], find: ReturnType<typeof createFinder>): ChangedEntry {
	const [first] = rows;
	const last = rows.at(-1);
	if (first === undefined || last === undefined) throw new Error('A group of rows has at least one');
	const { date, kind, id } = first;
	const named = new Set(rows.flatMap(({ fields }) => fields));
	const change =
		last.change === 'removed' ? 'removed' : rows.some((row) => row.change === 'added') ? 'added' : 'changed';
	const { entry, whole } = find({ kind, id });
	const fields = change === 'changed' ? recordedFields[kind].filter((field) => named.has(field)) : [];
	return { kind, id, date, change, fields, entry, whole };
}

function createFinder({ changes, contacts, former, organisations }: Directory) {
	const contactById = new Map(contacts.map((contact) => [contact.id, contact]));
	const organisationById = new Map(organisations.map((organisation) => [organisation.id, organisation]));
	const formerByKey = new Map(former.map((entry) => [formatKey(entry), entry]));
	const lasts = new Map(
		changes.filter(({ change }) => change !== 'changed').map((row) => [formatKey(row), row.change]),
	);
	return ({ kind, id }: EntryKey): Pick<ChangedEntry, 'entry' | 'whole'> => {
		const was = formerByKey.get(formatKey({ kind, id }));
		// What has only got another id is not told as removed.
		if (was !== undefined && lasts.get(formatKey({ kind, id })) === 'removed') {
			return { entry: undefined, whole: was.target };
		}
		const now = was?.state === 'moved' && was.target?.kind === kind ? was.target.id : id;
		const contact = kind === 'contact' ? contactById.get(now) : undefined;
		const organisation = kind === 'organisation' ? organisationById.get(now) : undefined;
		if (contact !== undefined) return { entry: { kind: 'contact', contact }, whole: undefined };
		if (organisation !== undefined) return { entry: { kind: 'organisation', organisation }, whole: undefined };
		return { entry: undefined, whole: was?.target };
	};
}
