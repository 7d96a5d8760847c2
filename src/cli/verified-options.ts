import { type IsoDate, parseDate } from '../domain/date.ts';
import type { ReportLanguage } from '../domain/problem.ts';
import { shortened } from '../reports/printable.ts';
import { type Mistake, readArguments } from './arguments.ts';
import { wording } from './verified-wording.ts';

export interface VerifiedOptions {
	/** Contacts, each once. */
	readonly ids: readonly string[];
	/** Organisations whose contacts are all meant, each once. */
	readonly organisations: readonly string[];
	/** The day of the check; undefined for today. */
	readonly day: IsoDate | undefined;
	readonly dryRun: boolean;
	readonly help: boolean;
	readonly language: ReportLanguage;
}

const taken = {
	options: { date: 'value', organisation: 'value', 'dry-run': 'flag', help: 'flag', language: 'value' },
	positionals: Number.POSITIVE_INFINITY,
} as const;

/**
 * Reads the arguments of `npm run verified`. Contacts and organisations may be given as ids, and as the names of their files.
 *
 * @param language the language to speak where no argument says another
 * @returns the options, or one sentence about an argument that makes no sense
 */
export function readVerifiedOptions(args: readonly string[], language: ReportLanguage): VerifiedOptions | Mistake {
	const given = readArguments(args, taken, wording, language);
	if ('mistake' in given) return given;
	const { flags, help, positionals, values } = given;
	const say = wording[given.language];
	const written = values.findLast(({ name }) => name === 'date')?.value;
	const day = written === undefined ? undefined : parseDate(written.trim());
	if (written !== undefined && day === undefined) return { mistake: say.dateInvalid(shortened(written)) };
	const ids = [...new Set(positionals.map(idOf))];
	const organisations = [
		...new Set(values.flatMap(({ name, value }) => (name === 'organisation' ? [idOf(value)] : []))),
	];
	if (ids.length + organisations.length === 0 && !help) return { mistake: say.idMissing };
	return { ids, organisations, day, dryRun: flags.has('dry-run'), help, language: given.language };
}

/** The id out of what may be the path of a file, as a terminal fills it in. */
function idOf(written: string): string {
	return written.replace(/^.*[/\\]/u, '').replace(/\.ya?ml$/u, '');
}
