import type { ReportLanguage } from '../domain/problem.ts';
import { findSiteAddressProblem, withoutUserInfo } from '../domain/url.ts';
import { shortened } from '../reports/printable.ts';
import { type Mistake, readArguments } from './arguments.ts';
import { wording } from './verify-site-wording.ts';

export interface VerifySiteOptions {
	/** Where the site is; undefined leaves it to the environment and `site.yaml`. */
	readonly address: string | undefined;
	readonly withHeaders: boolean;
	readonly json: boolean;
	readonly help: boolean;
	readonly language: ReportLanguage;
}

const taken = {
	options: { 'without-headers': 'flag', json: 'flag', help: 'flag', language: 'value' },
	positionals: 1,
} as const;

/**
 * Reads the arguments of the command.
 *
 * @param language the language to speak where no argument says another
 * @returns the options, or one sentence about an argument that makes no sense
 */
export function readVerifySiteOptions(args: readonly string[], language: ReportLanguage): VerifySiteOptions | Mistake {
	const given = readArguments(args, taken, wording, language);
	if ('mistake' in given) return given;
	const { flags, help, positionals } = given;
	const [address] = positionals;
	if (address !== undefined && findSiteAddressProblem(address) !== undefined)
		return { mistake: wording[given.language].noAddress(shortened(withoutUserInfo(address))) };
	const withHeaders = !flags.has('without-headers');
	return { address, withHeaders, json: flags.has('json'), help, language: given.language };
}
