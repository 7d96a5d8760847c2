import { shortened } from '../reports/printable.ts';
import type { Mistake } from './arguments.ts';
import { wording } from './due-wording.ts';
import { type CommonOptions, createOptionReader, type OwnOptions } from './option-reader.ts';

export interface DueOptions extends CommonOptions {
	/** What will be too old within so many months is told too. */
	readonly months: number;
	/** Where messages are written; undefined for none. */
	readonly out: string | undefined;
	readonly json: boolean;
}

/** Reads the arguments of `npm run due`. */
export const readDueOptions = createOptionReader(
	{ options: { months: 'value', out: 'value', json: 'flag' } },
	wording,
	({ flags, last }, say): OwnOptions<DueOptions> | Mistake => {
		const months = last('months') ?? '1';
		if (!/^\d{1,3}$/u.test(months) || Number(months) > 120) return { mistake: say.monthsInvalid(shortened(months)) };
		const out = last('out');
		if (out === '') return { mistake: say.outMissing };
		return { months: Number(months), out, json: flags.has('json') };
	},
);
