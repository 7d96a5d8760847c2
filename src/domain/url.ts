import { z } from 'zod';
import { type Finding, finding } from './problem.ts';

/** Schemes that a published link may have; everything else (`javascript:`, `data:`, `file:` …) is refused. */
export const allowedSchemes = ['https:', 'http:', 'mailto:', 'tel:'] as const;

/** Says what is wrong with an absolute address, or `undefined`: a scheme off the list, a user name or password, or no address at all. */
export function findUrlProblem(text: string, schemes: readonly string[] = allowedSchemes): Finding | undefined {
	// Browsers drop these inside a scheme ("java\nscript:"), so they go before the scheme is read.
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
	const compact = text.replace(/[\u0000-\u0020\u007F-\u009F]/gu, '');
	const scheme = /^([a-z][a-z\d+.-]*:)/iu.exec(compact)?.[1]?.toLowerCase();
	if (scheme !== undefined && !schemes.includes(scheme)) {
		return finding('url-scheme-forbidden', { scheme, allowed: schemes.join(' ') });
	}
	if (scheme === undefined || !URL.canParse(compact)) return finding('url-invalid', { value: text });
	const url = new URL(compact);
	if (url.username !== '' || url.password !== '') return finding('url-credentials', {});
	if (/^https?:$/u.test(scheme) && !/^https?:\/\/[^/]/iu.test(compact)) return finding('url-invalid', { value: text });
	return undefined;
}

/** A web address, `https` or `http`, in its normal form. */
export const webAddress = z.string().transform((value, context) => {
	const problem = findUrlProblem(value.trim(), ['https:', 'http:']);
	if (problem === undefined) return new URL(value.trim()).href;
	context.addIssue({ code: 'custom', params: { finding: problem } });
	return z.NEVER;
});
