import { createHash } from 'node:crypto';

/**
 * The site's one policy: nothing but the site's own files, and of styles only those written into this very page, by hash. What a
 * `<meta>` cannot say (`frame-ancestors`, CSP Level 3 section 3.3) is left to the host's headers.
 */
function policy(styleHashes: readonly string[]): string {
	return [
		"default-src 'none'",
		"script-src 'self'",
		styleHashes.length === 0 ? "style-src 'none'" : `style-src ${styleHashes.map((hash) => `'${hash}'`).join(' ')}`,
		"img-src 'self'",
		"connect-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"require-trusted-types-for 'script'",
		'trusted-types search-worker',
	].join('; ');
}

/**
 * Writes the policy right after the charset, which must come first. Astro's own `security.csp` places it last in the head, where it does not
 * govern what stands before it.
 */
export function addContentSecurityPolicy(html: string): string {
	const hashes = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/giu)].map(
		([, css = '']) => `sha256-${createHash('sha256').update(css).digest('base64')}`,
	);
	const meta = `<meta http-equiv="Content-Security-Policy" content="${policy([...new Set(hashes)])}">`;
	const charset = /<meta charset="utf-8"\s*\/?>/iu;
	if (!charset.test(html)) throw new Error('A page without <meta charset="utf-8"> cannot carry the policy');
	return html.replace(charset, (found) => found + meta);
}
