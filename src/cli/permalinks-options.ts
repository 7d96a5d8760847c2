import { parseArgs } from 'node:util';
import { type EntryKey, type LedgerRow, parseKey } from '../domain/ledger.ts';
import type { ReportLanguage } from '../domain/problem.ts';
import { shortened } from '../reports/printable.ts';
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

const OPTIONS = {
	move: { type: 'string' },
	remove: { type: 'string' },
	restore: { type: 'string' },
	yes: { type: 'boolean' },
	help: { type: 'boolean' },
	language: { type: 'string' },
} as const;

/**
 * Reads the arguments of `npm run permalinks`.
 *
 * @param language the language to speak where no argument says another
 * @returns the options, or one sentence about an argument that makes no sense
 */
export function readPermalinksOptions(
	args: readonly string[],
	language: ReportLanguage,
): PermalinksOptions | { readonly mistake: string } {
	const { tokens } = parseArgs({
		args: [...args],
		options: OPTIONS,
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const asked = tokens.flatMap((token) => (token.kind === 'option' && token.name === 'language' ? [token.value] : []));
	const spoken = asked.filter((value) => value === 'sv' || value === 'en').at(-1) ?? language;
	const say = wording[spoken];
	if (asked.length > 0 && asked.at(-1) !== spoken) return { mistake: say.language };
	const decisions: Decision[] = [];
	const restored: EntryKey[] = [];
	const given = new Set<string>();
	for (const token of tokens) {
		if (token.kind === 'positional') return { mistake: say.positional(shortened(token.value)) };
		if (token.kind !== 'option' || token.name === 'language') continue;
		const { name, rawName, value } = token;
		if (!Object.hasOwn(OPTIONS, name)) return { mistake: say.unknown(shortened(rawName)) };
		if (name === 'yes' || name === 'help') {
			if (value !== undefined) return { mistake: say.noValue(shortened(rawName)) };
			given.add(name);
			continue;
		}
		const [from = '', to, ...more] = (value ?? '').split('=');
		const entry = parseKey(from);
		const target = parseKey(to ?? '');
		const isMove = name === 'move';
		if (entry === undefined || more.length > 0 || isMove !== (target !== undefined) || (!isMove && to !== undefined)) {
			return {
				mistake: isMove ? say.moveValue(shortened(value ?? '')) : say.entryValue(rawName, shortened(value ?? '')),
			};
		}
		if (target !== undefined) decisions.push({ entry, leadsTo: target });
		else if (name === 'remove') decisions.push({ entry, leadsTo: 'removed' });
		else restored.push(entry);
	}
	return { decisions, restored, yes: given.has('yes'), help: given.has('help'), language: spoken };
}
