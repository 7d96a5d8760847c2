import { parseArgs } from 'node:util';
import type { ReportLanguage } from '../domain/problem.ts';
import { shortened } from '../reports/printable.ts';
import { wording } from './record-wording.ts';

export interface RecordOptions {
	readonly help: boolean;
	readonly language: ReportLanguage;
}

const OPTIONS = { help: { type: 'boolean' }, language: { type: 'string' } } as const;

/**
 * Reads the arguments of `npm run record`.
 *
 * @param language the language to speak where no argument says another
 * @returns the options, or one sentence about an argument that makes no sense
 */
export function readRecordOptions(
	args: readonly string[],
	language: ReportLanguage,
): RecordOptions | { readonly mistake: string } {
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
	let help = false;
	for (const token of tokens) {
		if (token.kind === 'positional') return { mistake: say.positional(shortened(token.value)) };
		if (token.kind !== 'option' || token.name === 'language') continue;
		const { name, rawName, value } = token;
		if (!Object.hasOwn(OPTIONS, name)) return { mistake: say.unknown(shortened(rawName)) };
		if (value !== undefined) return { mistake: say.noValue(shortened(rawName)) };
		help = true;
	}
	return { help, language: spoken };
}
