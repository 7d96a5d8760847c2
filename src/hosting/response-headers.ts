import {
	type AddressPattern,
	drawings,
	framedPages,
	hashedFiles,
	hashedFramedFiles,
	hashedOpenFiles,
	matchesPattern,
	openFiles,
} from '../domain/address-pattern.ts';
import type { Site } from '../domain/site.ts';

/** Header fields and their values, in the order in which they are written. */
export type HeaderFields = Readonly<Record<string, string>>;

/** What is sent with some addresses beside, or instead of, what is sent with all. */
export interface HeaderRule {
	readonly paths: readonly AddressPattern[];
	readonly fields: HeaderFields;
}

/** The headers of a site's answers. Rules are in order: the fields of a later one stand instead of those of an earlier. */
export interface ResponseHeaders {
	readonly everywhere: HeaderFields;
	readonly rules: readonly HeaderRule[];
}

/** Two years, the longest that is of use (RFC 6797 section 11.2). Subdomains are not the directory's to decide about. */
const STRICT_TRANSPORT = 'max-age=63072000';
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Kept, and asked about before each use. */
const REVALIDATED = 'no-cache';

/**
 * The headers of every answer of a site: the only place where they are decided. The policy for what a page may load stands in the page; here is
 * what only a header can say (`frame-ancestors`, CSP Level 3 section 6.4.2). `X-Frame-Options` is left out: it cannot be taken back on hosts that
 * add up what their rules say, and every browser that knows cascade layers knows `frame-ancestors`.
 */
export function responseHeaders({ languages, hosting }: Pick<Site, 'languages' | 'hosting'>): ResponseHeaders {
	const open = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' };
	const immutable = { 'Cache-Control': IMMUTABLE };
	const framed = { 'Content-Security-Policy': `frame-ancestors ${framers(hosting.framedBy)}`, ...open };
	return {
		everywhere: {
			'Content-Security-Policy': "frame-ancestors 'none'",
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'no-referrer',
			'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()',
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Cross-Origin-Resource-Policy': 'same-origin',
			'Cache-Control': REVALIDATED,
			...(hosting.hsts ? { 'Strict-Transport-Security': STRICT_TRANSPORT } : {}),
		},
		rules: [
			{ paths: hashedFiles, fields: immutable },
			{ paths: openFiles(languages), fields: open },
			{ paths: hashedOpenFiles, fields: { ...open, ...immutable } },
			{ paths: framedPages(languages), fields: framed },
			{ paths: hashedFramedFiles, fields: { ...framed, ...immutable } },
			{
				paths: drawings,
				fields: {
					'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
				},
			},
		],
	};
}

/** The fields that are sent with an address, which begins at the site's root. */
export function fieldsFor({ everywhere, rules }: ResponseHeaders, path: string): HeaderFields {
	const own = rules.filter(({ paths }) => paths.some((pattern) => matchesPattern(pattern, path)));
	return Object.assign({}, everywhere, ...own.map(({ fields }) => fields));
}

/** Any site where none is named. */
function framers(origins: readonly string[]): string {
	return origins.length === 0 ? '*' : ["'self'", ...origins].join(' ');
}
