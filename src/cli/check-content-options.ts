import type { ReportLanguage } from '../domain/problem.ts';
import { type Mistake, readArguments } from './arguments.ts';
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

const taken = {
	options: { all: 'flag', strict: 'flag', json: 'flag', help: 'flag', language: 'value' },
} as const;

/**
 * Reads the arguments of a check.
 *
 * @param language the language to speak where no argument says another
 * @returns the options, or one sentence about an argument that makes no sense
 */
export function readCheckOptions(args: readonly string[], language: ReportLanguage): CheckOptions | Mistake {
	const given = readArguments(args, taken, wording, language);
	if ('mistake' in given) return given;
	const { flags, help } = given;
	return {
		all: flags.has('all'),
		strict: flags.has('strict'),
		json: flags.has('json'),
		help,
		language: given.language,
	};
}
