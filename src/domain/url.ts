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
	if (scheme === undefined || !URL.canParse(text.trim()))
		return finding('url-invalid', { value: withoutUserInfo(text) });
	const url = new URL(text.trim());
	if (hasUserInfo(compact) || url.username !== '' || url.password !== '') return finding('url-credentials', {});
	if (/^https?:$/u.test(scheme) && !(/^https?:\/\/[^/]/iu.test(compact) && HOST.test(url.hostname))) {
		return finding('url-invalid', { value: withoutUserInfo(text) });
	}
	return undefined;
}

/** True for a web address with a user name or a password, be it an empty one, which is gone when the address has been read. */
export function hasUserInfo(address: string): boolean {
	return /^https?:[/\\]*[^/\\?#]*@/iu.test(address);
}

/**
 * The address as it may be told. What stands before its last `@` can be a password, however the rest is mistyped, and logs are read by many.
 *
 * @example withoutUserInfo('https//user:password@prov.example') // => 'https//…@prov.example'
 */
export function withoutUserInfo(address: string): string {
	return address.replace(/^(\s*(?:[a-z][a-z\d+.-]*:?\/+)?).*@/isu, '$1…@');
}

/** A web address, `https` or `http`, in its normal form. */
export const webAddress = addressField(findWebAddressProblem);

/**
 * Says what is wrong with the address that a site is published at, or `undefined`. It is put before the paths of pages, so it can have a folder
 * but no query (`?`) and no fragment (`#`).
 */
export function findSiteAddressProblem(text: string): Finding | undefined {
	const problem = findWebAddressProblem(text);
	if (problem !== undefined) return problem;
	// A path that begins with two slashes is read as another host when it stands alone.
	if (new URL(text.trim()).pathname.includes('//')) return finding('url-invalid', { value: withoutUserInfo(text) });
	const part = /[?#].*$/su.exec(text.trim())?.[0];
	return part === undefined ? undefined : finding('url-not-a-folder', { part });
}

/** Where a site is published, in its normal form. */
export const siteAddress = addressField(findSiteAddressProblem);

/** The folder of the site's address, from the root of its host: `/` or `/kontakter/`. */
export function getBasePath(siteUrl: string): string {
	return new URL(siteUrl).pathname.replace(/\/*$/u, '/');
}

function findWebAddressProblem(text: string): Finding | undefined {
	return findUrlProblem(text.trim(), ['https:', 'http:']);
}

function addressField(findProblem: (text: string) => Finding | undefined) {
	return z.string().transform((value, context) => {
		const problem = findProblem(value);
		if (problem === undefined) return new URL(value.trim()).href;
		context.addIssue({ code: 'custom', params: { finding: problem } });
		return z.NEVER;
	});
}

/** A name or an IP address after IDNA; the URL standard itself lets quotes through. */
const HOST = /^(?:[a-z\d_-]+(?:\.[a-z\d_-]+)*\.?|\[[\da-f:.]+\])$/u;
