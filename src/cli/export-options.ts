import type { ExportForm } from '../data/exported-content.ts';
import type { ReportLanguage } from '../domain/problem.ts';
import { shortened } from '../reports/printable.ts';
import { type Mistake, readArguments } from './arguments.ts';
import { wording } from './export-wording.ts';
import { resolveTyped } from './typed-path.ts';

export interface ExportOptions {
	/** Where to write, as it was given. */
	readonly target: string;
	/** The same, absolute: it is meant from where the command was typed, which npm says in `INIT_CWD`. */
	readonly path: string;
	readonly form: ExportForm;
	/** Files that are there are replaced. */
	readonly force: boolean;
	readonly help: boolean;
	readonly language: ReportLanguage;
}

const taken = { options: { force: 'flag', help: 'flag', language: 'value' }, positionals: 1 } as const;

/**
 * Reads the arguments of `npm run export`.
 *
 * @param language the language to speak where no argument says another
 * @returns the options, or one sentence about an argument that makes no sense
 */
export function readExportOptions(args: readonly string[], language: ReportLanguage): ExportOptions | Mistake {
	const given = readArguments(args, taken, wording, language);
	if ('mistake' in given) return given;
	const { flags, help } = given;
	const say = wording[given.language];
	const target = given.positionals[0] ?? '';
	if (!help && target.trim() === '') return { mistake: say.noTarget };
	const form = formOf(target);
	if (form === undefined) return { mistake: say.otherForm(shortened(target)) };
	const path = resolveTyped(target);
	return { target, path, form, force: flags.has('force'), help, language: given.language };
}

function formOf(target: string): ExportForm | undefined {
	const ending = /\.([a-z]{2,5})$/iu.exec(target)?.[1]?.toLowerCase();
	if (ending === 'xlsx' || ending === 'csv') return ending;
	return ending === undefined ? 'yaml' : undefined;
}
