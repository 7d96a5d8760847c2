import { type EntryKey, parseKey } from '../domain/ledger/ledger.ts';
import { shortened } from '../reports/printable.ts';
import type { Mistake } from './arguments.ts';
import { type CommonOptions, createOptionReader, type OwnOptions } from './option-reader.ts';
import { wording } from './remove-wording.ts';

export interface RemoveOptions extends CommonOptions {
	/** The contact whose person is to go; an empty text where only help was asked for. */
	readonly id: string;
	/** The whole entry goes, and not the person alone. */
	readonly entry: boolean;
	/** What the address of an entry that goes is to lead to; left out, it is gone for good. */
	readonly leadsTo: EntryKey | 'removed';
	/** The post is to say that nobody holds it. */
	readonly vacant: boolean;
	readonly dryRun: boolean;
	/** Nothing is asked. */
	readonly yes: boolean;
}

/** Reads the arguments of `npm run remove`. */
export const readRemoveOptions = createOptionReader(
	{ options: { entry: 'flag', 'leads-to': 'value', vacant: 'flag', 'dry-run': 'flag', yes: 'flag' }, positionals: 1 },
	wording,
	({ flags, help, last, positionals }, say): OwnOptions<RemoveOptions> | Mistake => {
		const written = positionals[0]?.replace(/^contact\//u, '').replace(/\.ya?ml$/u, '');
		const target = last('leads-to');
		const leadsTo = target === undefined ? 'removed' : parseKey(target);
		if (written === undefined && !help) return { mistake: say.idMissing };
		if (leadsTo === undefined) return { mistake: say.leadsToValue(shortened(target ?? '')) };
		const entry = flags.has('entry');
		if (target !== undefined && !entry) return { mistake: say.leadsToAlone };
		if (entry && flags.has('vacant')) return { mistake: say.vacantWithEntry };
		return {
			id: written ?? '',
			entry,
			leadsTo,
			vacant: flags.has('vacant'),
			dryRun: flags.has('dry-run'),
			yes: flags.has('yes'),
		};
	},
);
