import { fingerprintMaker } from '../data/fingerprint-maker.ts';
import type { ContentEdit } from '../data/replace-content-files.ts';
import { changeColumns, changeFileOf, formatChanges, formatState, stateFile } from '../domain/change-record.ts';
import { contactSchema } from '../domain/contact.ts';
import type { IsoDate } from '../domain/date.ts';
import { type EntryKey, formatKey, formatLedger, type LedgerRow, ledgerFile } from '../domain/ledger/ledger.ts';
import { listLedgerEntries } from '../domain/ledger/ledger-entries.ts';
import { leadEntry, updateLedger } from '../domain/ledger/ledger-update.ts';
import type { Problem } from '../domain/problem.ts';
import { recordChanges } from '../domain/record-changes.ts';
import { listRecordedEntries } from '../domain/recorded-entries.ts';
import { createFinder, type SoughtValue } from '../domain/sought-values.ts';
import { readStateFile } from '../importers/change-file.ts';
import type { Content } from '../importers/content.ts';
import type { ContentFile } from '../importers/content-file.ts';
import { readContentFolder } from '../importers/content-folder.ts';
import { cutValues } from '../importers/cut-values.ts';
import { readLedgerFile } from '../importers/ledger-file.ts';
import { readYamlFile } from '../importers/yaml-file.ts';

/** What is to be done to one contact. */
export interface Removal {
	readonly id: string;
	/** Its file, and what it is to say; undefined where it goes. */
	readonly path: string;
	readonly after: string | undefined;
	readonly removed: readonly SoughtValue[];
	/** What its address is to lead to, where it goes. */
	readonly target: EntryKey | 'removed';
}

/** The content after a removal. */
export interface RemovalPlan {
	readonly files: readonly ContentFile[];
	readonly edits: readonly ContentEdit[];
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
	if (isTelling(id)) current = current.map((file) => withoutSuccessor(file, id, today));
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
	return { files: current, edits: listEdits(files, current) };
}

/** A contact's file without the line that says that an entry, of which no trace is to be left, took over from it. */
function withoutSuccessor(file: ContentFile, id: string, today: IsoDate): ContentFile {
	const { path, content } = file;
	if (!path.startsWith('contacts/') || 'refused' in content) return file;
	if (readYamlFile(file, contactSchema(today)).located?.value.replacedBy !== id) return file;
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
	const cut = cutValues(text, { keys: ['replacedBy'], items: {} });
	return cut === undefined ? file : { path, content: new TextEncoder().encode(cut) };
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
