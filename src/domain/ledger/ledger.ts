import type { IsoDate } from '../date.ts';
import { isId } from '../id.ts';
import { counties, municipalities } from '../municipality.ts';

/** What has addresses of its own that must go on answering, as the ledger names it. */
export const ledgerKinds = ['contact', 'organisation', 'release', 'page', 'municipality', 'county'] as const;

export type LedgerKind = (typeof ledgerKinds)[number];

/** An entry, a page, or a place by its code. */
export interface EntryKey {
	readonly kind: LedgerKind;
	readonly id: string;
}

/** What is said of one entry in the ledger of everything that has ever been published. Rows are added and completed, and never taken away. */
export interface LedgerRow extends EntryKey {
	/** The day when it came into the ledger. */
	readonly since: IsoDate;
	/** What it is a part of, which its address leads to when nothing better is known: the organisation of a contact, the county of a municipality. */
	readonly belongsTo: EntryKey | undefined;
	/** What its address leads to; `removed` for what is gone for good; undefined for what is there, or has vanished without a word. */
	readonly leadsTo: EntryKey | 'removed' | undefined;
}

/** The file of the ledger, in the content folder. */
export const ledgerFile = 'permalinks.csv';

/** The columns of the file, in order. */
export const ledgerColumns = ['kind', 'id', 'since', 'belongsTo', 'leadsTo'] as const;

/** What stands in the last column of what is gone for good. */
export const removedMark = 'removed';

/**
 * An entry in one text, as commands and the ledger write it.
 *
 * @example formatKey({ kind: 'contact', id: 'mala-andt-bra' }) // => 'contact/mala-andt-bra'
 */
export function formatKey({ kind, id }: EntryKey): string {
	return `${kind}/${id}`;
}

/** Reads such a text; undefined for one that names nothing that could be. */
export function parseKey(text: string): EntryKey | undefined {
	const [, name, id = ''] = /^([a-z]+)\/(.+)$/u.exec(text) ?? [];
	const kind = ledgerKinds.find((each) => each === name);
	return kind !== undefined && canBeId(kind, id) ? { kind, id } : undefined;
}

/** True for an id that something of the kind can have: places have codes that exist, all else what a file can be named. */
export function canBeId(kind: LedgerKind, id: string): boolean {
	if (kind === 'municipality') return municipalityCodes.has(id);
	return kind === 'county' ? countyCodes.has(id) : isId(id);
}

/**
 * The ledger as a file: a head and a row on each line (RFC 4180). No value needs quotation marks.
 *
 * @param before the text of the file as it was, whose line ends are kept: what Windows has written need not change on every line
 */
export function formatLedger(rows: readonly LedgerRow[], before = ''): string {
	const lines = rows.map(({ kind, id, since, belongsTo, leadsTo }) => {
		const target = leadsTo === undefined || leadsTo === 'removed' ? leadsTo : formatKey(leadsTo);
		return [kind, id, since, belongsTo && formatKey(belongsTo), target].map((cell) => cell ?? '').join(',');
	});
	return [ledgerColumns.join(','), ...lines, ''].join(/\r?\n/u.exec(before)?.[0] ?? '\n');
}

const municipalityCodes: ReadonlySet<string> = new Set(municipalities.map(({ code }) => code));
const countyCodes: ReadonlySet<string> = new Set(counties.map(({ code }) => code));
