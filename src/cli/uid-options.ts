import { parseArgs } from 'node:util';
import type { ReportLanguage } from '../domain/problem.ts';
import { shortened } from '../reports/printable.ts';
import { wording } from './uid-wording.ts';

export interface UidOptions {
	readonly help: boolean;
	readonly language: ReportLanguage;
}

/**
 * Reads the arguments of `npm run uid`.
 *
 * @param language the language to speak where no argument says another
 * @returns the options, or one sentence about an argument that makes no sense
 */
export function readUidOptions(
	args: readonly string[],
	language: ReportLanguage,
): UidOptions | { readonly mistake: string } {
	const { tokens } = parseArgs({
		args: [...args],
		options: { help: { type: 'boolean' }, language: { type: 'string' } },
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const asked = tokens.flatMap((token) => (token.kind === 'option' && token.name === 'language' ? [token.value] : []));
	const spoken = asked.filter((value) => value === 'sv' || value === 'en').at(-1) ?? language;
	const say = wording[spoken];
	for (const token of tokens) {
		if (token.kind === 'positional') return { mistake: say.unknown(shortened(token.value)) };
		if (token.kind !== 'option' || token.name === 'language') continue;
		if (token.name !== 'help' || token.value !== undefined) return { mistake: say.unknown(shortened(token.rawName)) };
	}
	if (asked.length > 0 && asked.at(-1) !== spoken) return { mistake: say.language };
	return { help: tokens.some((token) => token.kind === 'option' && token.name === 'help'), language: spoken };
}
