import { findSiteAddressProblem, withoutUserInfo } from '../domain/url.ts';
import { shortened } from '../reports/printable.ts';
import type { Mistake } from './arguments.ts';
import { wording } from './embeds-wording.ts';
import { type CommonOptions, createOptionReader, type OwnOptions } from './option-reader.ts';

export interface EmbedsOptions extends CommonOptions {
	/** Addresses and files, as they were given. */
	readonly pages: readonly string[];
	/** Where the directory is; undefined leaves it to the environment and `site.yaml`. */
	readonly site: string | undefined;
	readonly json: boolean;
}

/** Reads the arguments of the command. */
export const readEmbedsOptions = createOptionReader(
	{ options: { site: 'value', json: 'flag' }, positionals: Number.POSITIVE_INFINITY },
	wording,
	({ flags, help, last, positionals: pages }, say): OwnOptions<EmbedsOptions> | Mistake => {
		const site = last('site');
		if (site !== undefined && findSiteAddressProblem(site) !== undefined)
			return { mistake: say.site(shortened(withoutUserInfo(site))) };
		if (!help && pages.length === 0) return { mistake: say.noPages };
		return { pages, site, json: flags.has('json') };
	},
);
