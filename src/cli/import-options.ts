import { type IsoDate, parseDate } from '../domain/date.ts';
import type { ReportLanguage } from '../domain/problem.ts';
import { shortened } from '../reports/printable.ts';
import { type Mistake, readArguments } from './arguments.ts';
import { wording } from './import-wording.ts';

export interface ImportOptions {
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
	readonly help: boolean;
	readonly language: ReportLanguage;
}

const taken = {
	options: {
		'dry-run': 'flag',
		yes: 'flag',
		all: 'flag',
		json: 'flag',
		source: 'value',
		date: 'value',
		undo: 'flag',
		help: 'flag',
		language: 'value',
	},
	positionals: 1000,
} as const;

/**
 * Reads the arguments of `npm run import`.
 *
 * @param language the language to speak where no argument says another
 * @returns the options, or one sentence about an argument that makes no sense
 */
export function readImportOptions(args: readonly string[], language: ReportLanguage): ImportOptions | Mistake {
	const given = readArguments(args, taken, wording, language);
	if ('mistake' in given) return given;
	const { flags, help, positionals, values } = given;
	const say = wording[given.language];
	const lastOf = (wanted: string) => values.findLast(({ name }) => name === wanted)?.value.trim();
	const [source, written] = [lastOf('source'), lastOf('date')];
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
		help,
		language: given.language,
	};
}
