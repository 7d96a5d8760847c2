import type { ReportLanguage } from '../domain/problem.ts';
import { type Mistake, readArguments } from './arguments.ts';
import { wording } from './record-wording.ts';

export interface RecordOptions {
	readonly help: boolean;
	readonly language: ReportLanguage;
}

/**
 * Reads the arguments of `npm run record`.
 *
 * @param language the language to speak where no argument says another
 * @returns the options, or one sentence about an argument that makes no sense
 */
export function readRecordOptions(args: readonly string[], language: ReportLanguage): RecordOptions | Mistake {
	const given = readArguments(args, { options: { help: 'flag', language: 'value' } }, wording, language);
	return 'mistake' in given ? given : { help: given.help, language: given.language };
}
