import type { SettingName } from '../starter/settings.ts';
import type { Mistake } from './arguments.ts';
import { wording } from './new-wording.ts';
import { type CommonOptions, createOptionReader, type OwnOptions } from './option-reader.ts';
import { resolveTyped } from './typed-path.ts';

export interface NewOptions extends CommonOptions {
	/** The folder to write, absolute. */
	readonly folder: string;
	/** What has been answered already. */
	readonly given: Readonly<Partial<Record<SettingName, string>>>;
	/** What is proposed is taken without a question. */
	readonly yes: boolean;
}

/** Reads the arguments of `npm run new`. */
export const readNewOptions = createOptionReader(
	{
		options: {
			name: 'value',
			'short-name': 'value',
			owner: 'value',
			url: 'value',
			languages: 'value',
			municipalities: 'value',
			accent: 'value',
			yes: 'flag',
		},
		positionals: 1,
		makesContent: true,
	},
	wording,
	({ flags, help, positionals, values }, say): OwnOptions<NewOptions> | Mistake => {
		const [folder] = positionals;
		if (folder === undefined && !help) return { mistake: say.noFolder };
		const given: Partial<Record<SettingName, string>> = {};
		for (const { name, value } of values) {
			if (name === 'yes') continue;
			if (value.trim() === '') return { mistake: say.noValue(`--${name}`) };
			given[name] = value;
		}
		return { folder: resolveTyped(folder ?? '.'), given, yes: flags.has('yes') };
	},
);
