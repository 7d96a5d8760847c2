import { type EntryKey, type LedgerRow, parseKey } from '../domain/ledger/ledger.ts';
import { shortened } from '../reports/printable.ts';
import type { Mistake } from './arguments.ts';
import { type CommonOptions, createOptionReader, type OwnOptions } from './option-reader.ts';
import { wording } from './permalinks-wording.ts';

/** What has become of an entry, as the command was told. */
export interface Decision {
	readonly entry: EntryKey;
	readonly leadsTo: NonNullable<LedgerRow['leadsTo']>;
}

export interface PermalinksOptions extends CommonOptions {
	readonly decisions: readonly Decision[];
	/** Entries that are there again. */
	readonly restored: readonly EntryKey[];
	/** Every proposal is taken without a question. */
	readonly yes: boolean;
}

/** Reads the arguments of `npm run permalinks`. */
export const readPermalinksOptions = createOptionReader(
	{ options: { move: 'value', remove: 'value', restore: 'value', yes: 'flag' } },
	wording,
	({ flags, values }, say): OwnOptions<PermalinksOptions> | Mistake => {
		const decisions: Decision[] = [];
		const restored: EntryKey[] = [];
		for (const { name, value } of values) {
			const [from = '', to, ...more] = value.split('=');
			const entry = parseKey(from);
			const target = parseKey(to ?? '');
			const isMove = name === 'move';
			if (
				entry === undefined ||
				more.length > 0 ||
				isMove !== (target !== undefined) ||
				(!isMove && to !== undefined)
			) {
				return { mistake: isMove ? say.moveValue(shortened(value)) : say.entryValue(`--${name}`, shortened(value)) };
			}
			if (target !== undefined) decisions.push({ entry, leadsTo: target });
			else if (name === 'remove') decisions.push({ entry, leadsTo: 'removed' });
			else restored.push(entry);
		}
		return { decisions, restored, yes: flags.has('yes') };
	},
);
