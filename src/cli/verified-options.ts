import { type IsoDate, parseDate } from '../domain/date.ts';
import { shortened } from '../reports/printable.ts';
import type { Mistake } from './arguments.ts';
import { type CommonOptions, createOptionReader, type OwnOptions } from './option-reader.ts';
import { wording } from './verified-wording.ts';

export interface VerifiedOptions extends CommonOptions {
	/** Contacts, each once. */
	readonly ids: readonly string[];
	/** Organisations whose contacts are all meant, each once. */
	readonly organisations: readonly string[];
	/** The day of the check; undefined for today. */
	readonly day: IsoDate | undefined;
	readonly dryRun: boolean;
}

/** Reads the arguments of `npm run verified`. Contacts and organisations may be given as ids, and as the names of their files. */
export const readVerifiedOptions = createOptionReader(
	{
		options: { date: 'value', organisation: 'value', 'dry-run': 'flag' },
		positionals: Number.POSITIVE_INFINITY,
	},
	wording,
	({ flags, help, last, positionals, values }, say): OwnOptions<VerifiedOptions> | Mistake => {
		const written = last('date');
		const day = written === undefined ? undefined : parseDate(written);
		if (written !== undefined && day === undefined) return { mistake: say.dateInvalid(shortened(written)) };
		const ids = [...new Set(positionals.map(idOf))];
		const organisations = [
			...new Set(values.flatMap(({ name, value }) => (name === 'organisation' ? [idOf(value)] : []))),
		];
		if (ids.length + organisations.length === 0 && !help) return { mistake: say.idMissing };
		return { ids, organisations, day, dryRun: flags.has('dry-run') };
	},
);

/** The id out of what may be the path of a file, as a terminal fills it in. */
function idOf(written: string): string {
	return written.replace(/^.*[/\\]/u, '').replace(/\.ya?ml$/u, '');
}
