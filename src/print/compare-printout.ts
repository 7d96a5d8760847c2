// Ships to the browser.
import type { PrintedContact, PrintedList } from './print-source.ts';
import { computeVersion, createMark, type PrintoutCode, printedKeys } from './printout-code.ts';

/** What of a contact a printout is compared with. */
type Comparable = Pick<PrintedContact, 'fingerprint' | 'earlierIds' | 'isEnded'>;

/** What has become of a printout. */
export interface PrintoutReport<Contact> {
	/** How many contacts are on it. */
	readonly total: number;
	/** How many of them are not as they were: changed, ended or gone; `undefined` when a long list only tells that something is, if that. */
	readonly different: number | undefined;
	/** True when nothing on it has changed; `undefined` for one too long to tell, of a list that the directory does not have or of many renamed contacts. */
	readonly isCurrent: boolean | undefined;
	/** Printed contacts that the directory still has and that have not ended, changed or not; none where the printout does not tell who they are. */
	readonly remaining: readonly Contact[];
	/** Printed contacts that say something else today, ended posts among them. */
	readonly changed: readonly Contact[];
	/** How many printed contacts the directory no longer has. Nothing tells who they were. */
	readonly gone: number;
	/** Contacts of the list today that are not on the printout. */
	readonly added: readonly Contact[];
	/** Contacts of the list that have changed or are new, where the printout does not tell which. */
	readonly changedOrAdded: readonly Contact[];
}

/** What contacts were called when a printout with one sum for all was made is found by trying, so many times: six that have been renamed once. */
const mostNamings = 64;

/**
 * Compares a printout with today's records. A contact that has had another id is the same.
 *
 * @param contacts everyone
 * @param list that the printout is of, by positions among them; undefined where the directory does not have it
 */
export function comparePrintout<Contact extends Comparable>(
	code: PrintoutCode,
	contacts: readonly Contact[],
	list: PrintedList | undefined,
): PrintoutReport<Contact> {
	const members =
		list === undefined
			? undefined
			: [...new Set(list.sections.flatMap((section) => section.contacts))].flatMap((at) => contacts[at] ?? []);
	const none = { remaining: [], changed: [], gone: 0, added: [], changedOrAdded: [] };
	const { contents, hasNotes } = code;
	/** A contact's keys, first as it is called today. */
	const getKeys = ({ fingerprint, earlierIds = [] }: Comparable) => {
		const { id, content } = printedKeys(fingerprint, hasNotes);
		return [id, ...earlierIds].map((each) => ({ id: each, content }));
	};

	if (contents.form === 'version') {
		const isCurrent = members && holdsVersion(contents, members.map(getKeys));
		return { ...none, total: contents.count, isCurrent, different: isCurrent === true ? 0 : undefined };
	}

	if (contents.form === 'marks') {
		const today = members ?? contacts;
		const printed = countTexts(contents.marks);
		const unprinted = today.filter((contact) => !getKeys(contact).some((keys) => take(printed, createMark(keys))));
		const different = sum(printed);
		return {
			...none,
			total: contents.marks.length,
			different,
			isCurrent: different === 0 && (members === undefined || unprinted.length === 0),
			changedOrAdded: members === undefined ? [] : unprinted,
		};
	}

	// Those that are as they were are found first, so that two contacts with the same signs are not taken for one another.
	const joined = (keys: { readonly id: string; readonly content: string }) => keys.id + keys.content;
	const printed = countTexts(contents.contacts.map(joined));
	const left = new Set(contacts.filter((contact) => !getKeys(contact).some((keys) => take(printed, joined(keys)))));
	const printedIds = countTexts([...printed].flatMap(([keys, count]) => Array<string>(count).fill(keys.slice(0, 4))));
	const different = sum(printedIds);
	// What another was joined with has changed too, and may stand on the printout under several ids.
	const changed = contacts.filter((contact) => {
		const { fingerprint, earlierIds = [] } = contact;
		const ids = left.has(contact) ? [fingerprint.id, ...earlierIds] : earlierIds;
		return ids.filter((id) => take(printedIds, id)).length > 0;
	});
	const gone = sum(printedIds);
	const isChanged = new Set(changed);
	const isAbsent = new Set([...left].filter((contact) => !isChanged.has(contact)));
	const added = members?.filter((contact) => isAbsent.has(contact)) ?? [];
	return {
		...none,
		total: contents.contacts.length,
		different,
		isCurrent: different === 0 && added.length === 0,
		remaining: contacts.filter((contact) => !isAbsent.has(contact) && !contact.isEnded),
		changed,
		gone,
		added,
	};
}

type Keys = ReturnType<typeof printedKeys>;

/**
 * Whether contacts, each with its keys under every name that it may have had, are those of one sum for all; undefined when too many have been renamed to
 * try.
 */
function holdsVersion(
	{ count, version }: { readonly count: number; readonly version: string },
	members: readonly (readonly Keys[])[],
): boolean | undefined {
	if (members.length !== count) return false;
	const fixed = members.filter(({ length }) => length === 1).flat();
	const renamed = members.filter(({ length }) => length > 1);
	if (computeVersion([...fixed, ...renamed.flatMap(([today]) => today ?? [])]) === version) return true;
	const namings = renamed.reduce((product, { length }) => product * length, 1);
	if (namings > mostNamings) return undefined;
	const tried = renamed.reduce<Keys[][]>(
		(all, keys) => all.flatMap((before) => keys.map((each) => [...before, each])),
		[[]],
	);
	return tried.some((naming) => computeVersion([...fixed, ...naming]) === version);
}

/** How many are left in the counts of texts. */
function sum(counts: ReadonlyMap<string, number>): number {
	return [...counts.values()].reduce((total, count) => total + count, 0);
}

function countTexts(texts: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}

/** Takes one of a text out of the counts; false when there is none. */
function take(counts: Map<string, number>, text: string): boolean {
	const count = counts.get(text) ?? 0;
	if (count === 0) return false;
	counts.set(text, count - 1);
	return true;
}
