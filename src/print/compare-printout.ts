// Ships to the browser.
import type { PrintedContact, PrintSource } from './print-source.ts';
import { computeVersion, createMark, type PrintoutCode, printedKeys } from './printout-code.ts';

/** What has become of a printout. */
export interface PrintoutReport {
	/** How many contacts are on it. */
	readonly total: number;
	/** How many of them are not as they were: changed, ended or gone; `undefined` when a long list only tells that something is, if that. */
	readonly different: number | undefined;
	/** True when nothing on it has changed; `undefined` for one too long to tell, of a list that the directory does not have. */
	readonly isCurrent: boolean | undefined;
	/** Printed contacts that the directory still has and that have not ended, changed or not; none where the printout does not tell who they are. */
	readonly remaining: readonly PrintedContact[];
	/** Printed contacts that say something else today, ended posts among them. */
	readonly changed: readonly PrintedContact[];
	/** How many printed contacts the directory no longer has. Nothing tells who they were. */
	readonly gone: number;
	/** Contacts of the list today that are not on the printout. */
	readonly added: readonly PrintedContact[];
	/** Contacts of the list that have changed or are new, where the printout does not tell which. */
	readonly changedOrAdded: readonly PrintedContact[];
}

/** Compares a printout with today's records. */
export function comparePrintout(code: PrintoutCode, { contacts, lists }: PrintSource): PrintoutReport {
	const list = lists.find(({ selection }) => selection === code.selection);
	const members =
		list === undefined
			? undefined
			: [...new Set(list.sections.flatMap((section) => section.contacts))].flatMap((at) => contacts[at] ?? []);
	const none = { remaining: [], changed: [], gone: 0, added: [], changedOrAdded: [] };
	const { contents, hasNotes } = code;
	const getKeys = ({ fingerprint }: PrintedContact) => printedKeys(fingerprint, hasNotes);

	if (contents.form === 'version') {
		const isCurrent =
			members && members.length === contents.count && computeVersion(members.map(getKeys)) === contents.version;
		return { ...none, total: contents.count, isCurrent, different: isCurrent === true ? 0 : undefined };
	}

	if (contents.form === 'marks') {
		const today = members ?? contacts;
		const printed = countTexts(contents.marks);
		const unprinted = today.filter((contact) => !take(printed, createMark(getKeys(contact))));
		const different = [...printed.values()].reduce((sum, count) => sum + count, 0);
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
	const left = contacts.filter((contact) => !take(printed, joined(getKeys(contact))));
	const printedIds = countTexts([...printed].flatMap(([keys, count]) => Array<string>(count).fill(keys.slice(0, 4))));
	const changed = left.filter((contact) => take(printedIds, contact.fingerprint.id));
	const gone = [...printedIds.values()].reduce((sum, count) => sum + count, 0);
	const isChanged = new Set(changed);
	const isAbsent = new Set(left.filter((contact) => !isChanged.has(contact)));
	const added = members?.filter((contact) => isAbsent.has(contact)) ?? [];
	const different = changed.length + gone;
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
