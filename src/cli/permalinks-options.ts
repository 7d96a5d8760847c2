import { type EntryKey, type LedgerRow, parseKey } from '../domain/ledger/ledger.ts';
import type { ReportLanguage } from '../domain/problem.ts';
import { shortened } from '../reports/printable.ts';
import { type Mistake, readArguments } from './arguments.ts';
import { wording } from './permalinks-wording.ts';

/** What has become of an entry, as the command was told. */
export interface Decision {
	readonly entry: EntryKey;
	readonly leadsTo: NonNullable<LedgerRow['leadsTo']>;
}

export interface PermalinksOptions {
	readonly decisions: readonly Decision[];
	/** Entries that are there again. */
	readonly restored: readonly EntryKey[];
	/** Every proposal is taken without a question. */
	readonly yes: boolean;
	readonly help: boolean;
	readonly language: ReportLanguage;
}

const taken = {
	options: { move: 'value', remove: 'value', restore: 'value', yes: 'flag', help: 'flag', language: 'value' },
} as const;

/**
 * Reads the arguments of `npm run permalinks`.
 *
 * @param language the language to speak where no argument says another
 * @returns the options, or one sentence about an argument that makes no sense
 */
export function readPermalinksOptions(args: readonly string[], language: ReportLanguage): PermalinksOptions | Mistake {
	const given = readArguments(args, taken, wording, language);
	if ('mistake' in given) return given;
	const say = wording[given.language];
	const decisions: Decision[] = [];
	const restored: EntryKey[] = [];
	for (const { name, value } of given.values) {
		if (name === 'language') continue;
		const [from = '', to, ...more] = value.split('=');
		const entry = parseKey(from);
		const target = parseKey(to ?? '');
		const isMove = name === 'move';
		if (entry === undefined || more.length > 0 || isMove !== (target !== undefined) || (!isMove && to !== undefined)) {
			return { mistake: isMove ? say.moveValue(shortened(value)) : say.entryValue(`--${name}`, shortened(value)) };
		}
		if (target !== undefined) decisions.push({ entry, leadsTo: target });
		else if (name === 'remove') decisions.push({ entry, leadsTo: 'removed' });
		else restored.push(entry);
	}
	return { decisions, restored, yes: given.flags.has('yes'), help: given.help, language: given.language };
}
