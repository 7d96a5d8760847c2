import { parseArgs } from 'node:util';
import type { ReportLanguage } from '../domain/problem.ts';
import { findSiteAddressProblem, withoutUserInfo } from '../domain/url.ts';
import { shortened } from '../reports/printable.ts';
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

const options = {
	site: { type: 'string' },
	language: { type: 'string' },
	json: { type: 'boolean' },
	help: { type: 'boolean' },
} as const;

/**
 * Reads the arguments of the command.
 *
 * @param language the language to speak where no argument says another
 * @returns the options, or one sentence about an argument that makes no sense
 */
export function readEmbedsOptions(
	args: readonly string[],
	language: ReportLanguage,
): EmbedsOptions | { readonly mistake: string } {
	const { tokens, values, positionals } = parseArgs({
		args: [...args],
		options,
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const asked = values.language;
	const spoken = asked === 'sv' || asked === 'en' ? asked : language;
	const say = wording[spoken];
	for (const token of tokens) {
		if (token.kind === 'option' && !Object.hasOwn(options, token.name)) {
			return { mistake: say.unknown(shortened(token.rawName)) };
		}
	}
	if (asked !== undefined && asked !== spoken) return { mistake: say.language };
	const help = values.help !== undefined;
	const site = values.site;
	if (site !== undefined && (typeof site !== 'string' || findSiteAddressProblem(site) !== undefined)) {
		return { mistake: say.site(shortened(withoutUserInfo(String(site)))) };
	}
	if (!help && positionals.length === 0) return { mistake: say.noPages };
	return { pages: positionals, site, json: values.json !== undefined, help, language: spoken };
}
