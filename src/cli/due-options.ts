import type { ReportLanguage } from '../domain/problem.ts';
import { shortened } from '../reports/printable.ts';
import { type Mistake, readArguments } from './arguments.ts';
import { wording } from './due-wording.ts';

export interface DueOptions {
	/** What will be too old within so many months is told too. */
	readonly months: number;
	/** Where messages are written; undefined for none. */
	readonly out: string | undefined;
	readonly json: boolean;
	readonly help: boolean;
	readonly language: ReportLanguage;
}

const taken = {
	options: { months: 'value', out: 'value', json: 'flag', help: 'flag', language: 'value' },
} as const;

/**
 * Reads the arguments of `npm run due`.
 *
 * @param language the language to speak where no argument says another
 * @returns the options, or one sentence about an argument that makes no sense
 */
export function readDueOptions(args: readonly string[], language: ReportLanguage): DueOptions | Mistake {
	const given = readArguments(args, taken, wording, language);
	if ('mistake' in given) return given;
	const { flags, help, values } = given;
	const say = wording[given.language];
	const last = (wanted: 'months' | 'out') => values.findLast(({ name }) => name === wanted)?.value.trim();
	const months = last('months') ?? '1';
	if (!/^\d{1,3}$/u.test(months) || Number(months) > 120) return { mistake: say.monthsInvalid(shortened(months)) };
	const out = last('out');
	if (out === '') return { mistake: say.outMissing };
	return { months: Number(months), out, json: flags.has('json'), help, language: given.language };
}
