import { fingerprintMaker } from '../data/fingerprint-maker.ts';
import type { ContentEdit } from '../data/replace-content-files.ts';
import { changeColumns, changeFileOf, formatChanges, formatState, stateFile } from '../domain/change-record.ts';
import { contactSchema } from '../domain/contact.ts';
import type { IsoDate } from '../domain/date.ts';
import { type EntryKey, formatKey, formatLedger, type LedgerRow, ledgerFile } from '../domain/ledger/ledger.ts';
import { listLedgerEntries } from '../domain/ledger/ledger-entries.ts';
import { leadEntry, updateLedger } from '../domain/ledger/ledger-update.ts';
import type { Location, Problem } from '../domain/problem.ts';
import { recordChanges } from '../domain/record-changes.ts';
import { listRecordedEntries } from '../domain/recorded-entries.ts';
import { createFinder, type SoughtValue } from '../domain/sought-values.ts';
import { readStateFile } from '../importers/change-file.ts';
import type { Content } from '../importers/content.ts';
import type { ContentFile } from '../importers/content-file.ts';
import { readContentFolder } from '../importers/content-folder.ts';
import { listCuts, makeCuts } from '../importers/cut-values.ts';
import { readLedgerFile } from '../importers/ledger-file.ts';
import { positionBeforeCuts } from '../importers/position-before-cuts.ts';
import type { Edit } from '../importers/text-edits.ts';
import { readYamlFile } from '../importers/yaml-file.ts';

/** What is to be done to one contact. */
export interface Removal {
	readonly id: string;
	/** Its file, and what it is to say; undefined where it goes. */
	readonly path: string;
	readonly after: string | undefined;
	/** What makes that of the file; none where it goes. */
	readonly cuts: readonly Edit[];
	readonly removed: readonly SoughtValue[];
	/** What its address is to lead to, where it goes. */
	readonly target: EntryKey | 'removed';
}

/** The content after a removal. */
export interface RemovalPlan {
	readonly files: readonly ContentFile[];
	readonly edits: readonly ContentEdit[];
	/** Where a place in `files` is in the files as they still are. */
	locateBefore(location: Location): Location;
}

/**
 * All that a removal changes in the content: the contact's own file, the ledger, and the record of changes. Rows of an entry that is gone and whose own name is the
 * person's go too: they would say who it was.
 *
 * @returns problems where the content would have errors afterwards, or the target that is not there
 */
export async function planRemoval(
	files: readonly ContentFile[],
	before: Content,
	removal: Removal,
	today: IsoDate,
): Promise<RemovalPlan | { readonly problems: readonly Problem[] } | { readonly noTarget: string }> {
	const { id, path, after, removed, target } = removal;
	const find = createFinder(removed);
	const isTelling = (key: string) => after === undefined && find(key).length > 0;
	let current = withFile(files, path, after);
	const ledger = files.find((file) => file.path === ledgerFile);
	const rows = ledger && readLedgerFile(ledger).ledger?.rows;
	const written = ledger && !('refused' in ledger.content) ? new TextDecoder().decode(ledger.content) : undefined;
	if (after === undefined && target !== 'removed') {
		const present = listLedgerEntries(before.directory, before.pages).map(formatKey);
		if (!present.includes(formatKey(target)) || formatKey(target) === `contact/${id}`) {
			return { noTarget: formatKey(target) };
		}
	}
	if (rows !== undefined && after === undefined) {
		const known = updateLedger(rows, listLedgerEntries(before.directory, before.pages), today);
		const led = leadEntry(known, { kind: 'contact', id }, target)
			.filter((row) => !isTelling(row.id))
			.map((row) => (isTelling(id) && leadsTo(row, id) ? { ...row, leadsTo: target } : row));
		current = withFile(current, ledgerFile, formatLedger(led, written));
	}
	const cuts = new Map([[path, removal.cuts]]);
	if (isTelling(id)) {
		current = current.map((file) => {
			const [cut, text = ''] = cutSuccessor(file, id, today) ?? [];
			if (cut === undefined) return file;
			cuts.set(file.path, cut);
			return { path: file.path, content: new TextEncoder().encode(makeCuts(text, cut)) };
		});
	}
	const { content, problems } = readContentFolder(current, today);
	if (content === undefined) return { problems };
	const state = files.find((file) => file.path === stateFile);
	if (state !== undefined) {
		const recording = await recordChanges(
			listRecordedEntries(content.directory),
			readStateFile(state).rows,
			today,
			fingerprintMaker,
		);
		const years = Map.groupBy([...content.directory.changes, ...recording.rows], ({ date }) => changeFileOf(date));
		for (const [yearFile, all] of years) {
			const told = all.filter((row) => !isTelling(row.id));
			const known = content.directory.changes.filter(({ date }) => changeFileOf(date) === yearFile);
			if (JSON.stringify(told) === JSON.stringify(known)) continue;
			current = withFile(current, yearFile, `${changeColumns}\n${formatChanges(told)}`);
		}
		current = withFile(current, stateFile, formatState(recording.state));
	}
	return {
		files: current,
		edits: listEdits(files, current),
		locateBefore: (location) => {
			const { position, file } = location;
			const before = textOf(files.find((each) => each.path === file));
			const cut = cuts.get(file);
			if (position === 'unavailable' || before === undefined || cut === undefined) return location;
			return { ...location, position: positionBeforeCuts(before, cut, position) };
		},
	};
}

/** What takes the line out of a contact's file that says that an entry, of which no trace is to be left, took over from it, and the text of that file. */
function cutSuccessor(file: ContentFile, id: string, today: IsoDate): [cuts: Edit[], text: string] | undefined {
	const text = textOf(file);
	if (!file.path.startsWith('contacts/') || text === undefined) return undefined;
	if (readYamlFile(file, contactSchema(today)).located?.value.replacedBy !== id) return undefined;
	const cuts = listCuts(text, { keys: ['replacedBy'], items: {} });
	return cuts && [cuts, text];
}

function textOf(file: ContentFile | undefined): string | undefined {
	if (file === undefined || 'refused' in file.content) return undefined;
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.content);
}

function leadsTo({ leadsTo: target }: LedgerRow, id: string): boolean {
	return typeof target === 'object' && formatKey(target) === `contact/${id}`;
}

function withFile(files: readonly ContentFile[], path: string, text: string | undefined): ContentFile[] {
	const others = files.filter((file) => file.path !== path);
	return text === undefined ? others : [...others, { path, content: new TextEncoder().encode(text) }];
}

function listEdits(before: readonly ContentFile[], after: readonly ContentFile[]): ContentEdit[] {
	const bytesOf = (files: readonly ContentFile[]) =>
		new Map(files.flatMap(({ path, content }) => ('refused' in content ? [] : [[path, content] as const])));
	const [old, changed] = [bytesOf(before), bytesOf(after)];
	return [...new Set([...old.keys(), ...changed.keys()])].sort().flatMap((path): ContentEdit[] => {
		const [was, is] = [old.get(path), changed.get(path)];
		if (was === is || (was !== undefined && is !== undefined && Buffer.compare(was, is) === 0)) return [];
		return [{ path, before: was, after: is && new TextDecoder('utf-8', { ignoreBOM: true }).decode(is) }];
	});
}
