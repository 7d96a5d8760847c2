import { type EntryKey, parseKey } from '../domain/ledger/ledger.ts';
import type { ReportLanguage } from '../domain/problem.ts';
import { shortened } from '../reports/printable.ts';
import { type Mistake, readArguments } from './arguments.ts';
import { wording } from './remove-wording.ts';

export interface RemoveOptions {
	/** The contact whose person is to go; an empty text where only help was asked for. */
	readonly id: string;
	/** The whole entry goes, and not the person alone. */
	readonly entry: boolean;
	/** What the address of an entry that goes is to lead to; left out, it is gone for good. */
	readonly leadsTo: EntryKey | 'removed';
	/** The post is to say that nobody holds it. */
	readonly vacant: boolean;
	readonly dryRun: boolean;
	/** Nothing is asked. */
	readonly yes: boolean;
	readonly help: boolean;
	readonly language: ReportLanguage;
}

const taken = {
	options: {
		entry: 'flag',
		'leads-to': 'value',
		vacant: 'flag',
		'dry-run': 'flag',
		yes: 'flag',
		help: 'flag',
		language: 'value',
	},
	positionals: 1,
} as const;

/**
 * Reads the arguments of `npm run remove`.
 *
 * @param language the language to speak where no argument says another
 * @returns the options, or one sentence about an argument that makes no sense
 */
export function readRemoveOptions(args: readonly string[], language: ReportLanguage): RemoveOptions | Mistake {
	const given = readArguments(args, taken, wording, language);
	if ('mistake' in given) return given;
	const { flags, help, positionals, values } = given;
	const say = wording[given.language];
	const written = positionals[0]?.replace(/^contact\//u, '').replace(/\.ya?ml$/u, '');
	const target = values.find(({ name }) => name === 'leads-to')?.value;
	const leadsTo = target === undefined ? 'removed' : parseKey(target);
	if (written === undefined && !help) return { mistake: say.idMissing };
	if (leadsTo === undefined) return { mistake: say.leadsToValue(shortened(target ?? '')) };
	const entry = flags.has('entry');
	if (target !== undefined && !entry) return { mistake: say.leadsToAlone };
	if (entry && flags.has('vacant')) return { mistake: say.vacantWithEntry };
	return {
		id: written ?? '',
		entry,
		leadsTo,
		vacant: flags.has('vacant'),
		dryRun: flags.has('dry-run'),
		yes: flags.has('yes'),
		help,
		language: given.language,
	};
}
