import { parseArgs } from 'node:util';
import type { ReportLanguage } from '../domain/problem.ts';
import { shortened } from '../reports/printable.ts';
import { wording } from './check-content-wording.ts';

export interface CheckOptions {
	/** Every problem is told, however many. */
	readonly all: boolean;
	/** Warnings count as errors. */
	readonly strict: boolean;
	readonly json: boolean;
	readonly help: boolean;
	readonly language: ReportLanguage;
}

const FLAGS = ['all', 'strict', 'json', 'help'] as const;

/**
 * Reads the arguments of a check.
 *
 * @param language the language to speak where no argument says another
 * @returns the options, or one sentence about an argument that makes no sense
 */
export function readCheckOptions(
	args: readonly string[],
	language: ReportLanguage,
): CheckOptions | { readonly mistake: string } {
	const flags = Object.fromEntries(FLAGS.map((name) => [name, { type: 'boolean' as const }]));
	const { tokens } = parseArgs({
		args: [...args],
		options: { ...flags, language: { type: 'string' } },
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const asked = tokens.flatMap((token) => (token.kind === 'option' && token.name === 'language' ? [token.value] : []));
	const spoken = asked.filter((value) => value === 'sv' || value === 'en').at(-1) ?? language;
	const say = wording[spoken];
	const given = new Set<string>();
	for (const token of tokens) {
		if (token.kind === 'positional') return { mistake: say.positional(shortened(token.value)) };
		if (token.kind !== 'option') continue;
		if (token.name === 'language') continue;
		if (!FLAGS.some((name) => name === token.name)) return { mistake: say.unknown(shortened(token.rawName)) };
		if (token.value !== undefined) return { mistake: say.noValue(shortened(token.rawName)) };
		given.add(token.name);
	}
	if (asked.length > 0 && asked.at(-1) !== spoken) return { mistake: say.language };
	const [all, strict, json, help] = FLAGS.map((name) => given.has(name)) as [boolean, boolean, boolean, boolean];
	return { all, strict, json, help, language: spoken };
}
