import type { ReportLanguage } from '../domain/problem.ts';
import type { SettingName } from '../starter/settings.ts';
import { type Mistake, readArguments } from './arguments.ts';
import { wording } from './new-wording.ts';
import { resolveTyped } from './typed-path.ts';

export interface NewOptions {
	/** The folder to write, absolute. */
	readonly folder: string;
	/** What has been answered already. */
	readonly given: Readonly<Partial<Record<SettingName, string>>>;
	/** What is proposed is taken without a question. */
	readonly yes: boolean;
	readonly help: boolean;
	readonly language: ReportLanguage;
}

const taken = {
	options: {
		name: 'value',
		'short-name': 'value',
		owner: 'value',
		url: 'value',
		languages: 'value',
		municipalities: 'value',
		accent: 'value',
		yes: 'flag',
		help: 'flag',
		language: 'value',
	},
	positionals: 1,
} as const;

/**
 * Reads the arguments of `npm run new`.
 *
 * @param language the language to speak where no argument says another
 */
export function readNewOptions(args: readonly string[], language: ReportLanguage): NewOptions | Mistake {
	const read = readArguments(args, taken, wording, language);
	if ('mistake' in read) return read;
	const { flags, values, positionals, help } = read;
	const [folder] = positionals;
	if (folder === undefined && !help) return { mistake: wording[read.language].noFolder };
	const given: Partial<Record<SettingName, string>> = {};
	for (const { name, value } of values) {
		if (name === 'language' || name === 'yes' || name === 'help') continue;
		if (value.trim() === '') return { mistake: wording[read.language].noValue(`--${name}`) };
		given[name] = value;
	}
	return { folder: resolveTyped(folder ?? '.'), given, yes: flags.has('yes'), help, language: read.language };
}
