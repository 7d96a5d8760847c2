import type { ExportForm } from '../data/exported-content.ts';
import { shortened } from '../reports/printable.ts';
import type { Mistake } from './arguments.ts';
import { wording } from './export-wording.ts';
import { type CommonOptions, createOptionReader, type OwnOptions } from './option-reader.ts';
import { resolveTyped } from './typed-path.ts';

export interface ExportOptions extends CommonOptions {
	/** Where to write, as it was given. */
	readonly target: string;
	/** The same, absolute: it is meant from where the command was typed, which npm says in `INIT_CWD`. */
	readonly path: string;
	readonly form: ExportForm;
	/** Files that are there are replaced. */
	readonly force: boolean;
}

/** Reads the arguments of `npm run export`. */
export const readExportOptions = createOptionReader(
	{ options: { force: 'flag' }, positionals: 1 },
	wording,
	({ flags, help, positionals }, say): OwnOptions<ExportOptions> | Mistake => {
		const target = positionals[0] ?? '';
		if (!help && target.trim() === '') return { mistake: say.noTarget };
		const form = formOf(target);
		if (form === undefined) return { mistake: say.otherForm(shortened(target)) };
		return { target, path: resolveTyped(target), form, force: flags.has('force') };
	},
);

function formOf(target: string): ExportForm | undefined {
	const ending = /\.([a-z]{2,5})$/iu.exec(target)?.[1]?.toLowerCase();
	if (ending === 'xlsx' || ending === 'csv') return ending;
	return ending === undefined ? 'yaml' : undefined;
}
