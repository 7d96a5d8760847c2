import { wording } from './check-content-wording.ts';
import { type CommonOptions, createOptionReader, type OwnOptions } from './option-reader.ts';

export interface CheckOptions extends CommonOptions {
	/** Every problem is told, however many. */
	readonly all: boolean;
	/** Warnings count as errors. */
	readonly strict: boolean;
	readonly json: boolean;
}

/** Reads the arguments of a check. */
export const readCheckOptions = createOptionReader(
	{ options: { all: 'flag', strict: 'flag', json: 'flag' } },
	wording,
	({ flags }): OwnOptions<CheckOptions> => ({
		all: flags.has('all'),
		strict: flags.has('strict'),
		json: flags.has('json'),
	}),
);
