import { type IsoDate, parseDate } from '../domain/date.ts';
import { shortened } from '../reports/printable.ts';
import type { Mistake } from './arguments.ts';
import { wording } from './import-wording.ts';
import { type CommonOptions, createOptionReader, type OwnOptions } from './option-reader.ts';

export interface ImportOptions extends CommonOptions {
	/** Paths of files, as they were given. */
	readonly files: readonly string[];
	/** Why persons may be named; undefined leaves it to the file's name. */
	readonly source: string | undefined;
	/** The day on which what the files say was checked, where they do not say it. */
	readonly date: IsoDate | undefined;
	readonly dryRun: boolean;
	/** Nothing is asked. */
	readonly yes: boolean;
	/** Every entry is told, however many. */
	readonly all: boolean;
	readonly json: boolean;
	/** What the last import has written is to be put back. */
	readonly undo: boolean;
}

/** Reads the arguments of `npm run import`. */
export const readImportOptions = createOptionReader(
	{
		options: {
			'dry-run': 'flag',
			yes: 'flag',
			all: 'flag',
			json: 'flag',
			source: 'value',
			date: 'value',
			undo: 'flag',
		},
		positionals: 1000,
	},
	wording,
	({ flags, help, last, positionals }, say): OwnOptions<ImportOptions> | Mistake => {
		const [source, written] = [last('source'), last('date')];
		const date = written === undefined ? undefined : parseDate(written);
		const undo = flags.has('undo');
		if (source === '') return { mistake: say.sourceValue };
		if (written !== undefined && date === undefined) return { mistake: say.dateValue(shortened(written)) };
		if (undo && positionals[0] !== undefined) return { mistake: say.undoAlone(shortened(positionals[0])) };
		if (!undo && !help && positionals.length === 0) return { mistake: say.fileMissing };
		return {
			files: [...new Set(positionals)],
			source,
			date,
			dryRun: flags.has('dry-run'),
			yes: flags.has('yes'),
			all: flags.has('all'),
			json: flags.has('json'),
			undo,
		};
	},
);
