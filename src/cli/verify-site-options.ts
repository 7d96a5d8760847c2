import { findSiteAddressProblem, withoutUserInfo } from '../domain/url.ts';
import { shortened } from '../reports/printable.ts';
import type { Mistake } from './arguments.ts';
import { type CommonOptions, createOptionReader, type OwnOptions } from './option-reader.ts';
import { wording } from './verify-site-wording.ts';

export interface VerifySiteOptions extends CommonOptions {
	/** Where the site is; undefined leaves it to the environment and `site.yaml`. */
	readonly address: string | undefined;
	readonly withHeaders: boolean;
	readonly json: boolean;
}

/** Reads the arguments of the command. */
export const readVerifySiteOptions = createOptionReader(
	{ options: { 'without-headers': 'flag', json: 'flag' }, positionals: 1 },
	wording,
	({ flags, positionals: [address] }, say): OwnOptions<VerifySiteOptions> | Mistake => {
		if (address !== undefined && findSiteAddressProblem(address) !== undefined)
			return { mistake: say.noAddress(shortened(withoutUserInfo(address))) };
		return { address, withHeaders: !flags.has('without-headers'), json: flags.has('json') };
	},
);
