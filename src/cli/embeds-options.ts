import type { ReportLanguage } from '../domain/problem.ts';
import { findSiteAddressProblem, withoutUserInfo } from '../domain/url.ts';
import { shortened } from '../reports/printable.ts';
import { type Mistake, readArguments } from './arguments.ts';
import { wording } from './embeds-wording.ts';

export interface EmbedsOptions {
	/** Addresses and files, as they were given. */
	readonly pages: readonly string[];
	/** Where the directory is; undefined leaves it to the environment and `site.yaml`. */
	readonly site: string | undefined;
	readonly json: boolean;
	readonly help: boolean;
	readonly language: ReportLanguage;
}

const taken = {
	options: { site: 'value', language: 'value', json: 'flag', help: 'flag' },
	positionals: Number.POSITIVE_INFINITY,
} as const;

/**
 * Reads the arguments of the command.
 *
 * @param language the language to speak where no argument says another
 * @returns the options, or one sentence about an argument that makes no sense
 */
export function readEmbedsOptions(args: readonly string[], language: ReportLanguage): EmbedsOptions | Mistake {
	const given = readArguments(args, taken, wording, language);
	if ('mistake' in given) return given;
	const { flags, help, positionals: pages, values } = given;
	const say = wording[given.language];
	const site = values.findLast(({ name }) => name === 'site')?.value;
	if (site !== undefined && findSiteAddressProblem(site) !== undefined)
		return { mistake: say.site(shortened(withoutUserInfo(site))) };
	if (!help && pages.length === 0) return { mistake: say.noPages };
	return { pages, site, json: flags.has('json'), help, language: given.language };
}
