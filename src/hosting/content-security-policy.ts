import { createHash } from 'node:crypto';

/**
 * The site's one policy: nothing but the site's own files, and of styles only its own, by hash. It is made without looking at a page, so that a
 * style that came into one by another way is not allowed, wherever it stands. What a `<meta>` cannot say (`frame-ancestors`, CSP Level 3
 * section 3.3) is left to the host's headers.
 *
 * @param styles every style that the site writes into its pages, to the byte
 * @param framesItself true for a page that shows other pages of the site in frames
 * @param hasStyleFiles true for a site that has styles in files of its own, which are allowed too
 */
export function contentSecurityPolicy(styles: readonly string[], framesItself = false, hasStyleFiles = false): string {
	const styleSources = [...(hasStyleFiles ? ["'self'"] : []), ...styles.map(hashSource)];
	return [
		"default-src 'none'",
		"script-src 'self'",
		`style-src ${styleSources.length === 0 ? "'none'" : styleSources.join(' ')}`,
		"img-src 'self'",
		"font-src 'self'",
		"connect-src 'self'",
		"worker-src 'self'",
		"manifest-src 'self'",
		...(framesItself ? ["frame-src 'self'"] : []),
		"form-action 'self'",
		"base-uri 'none'",
		"require-trusted-types-for 'script'",
		'trusted-types search-worker file-worker offline-worker',
	].join('; ');
}

/**
 * Writes the policy right after the charset, which must come first. Astro's own `security.csp` places it last in the head, where it does not
 * govern what stands before it.
 */
export function addContentSecurityPolicy(html: string, policy: string): string {
	const charset = '<meta charset="utf-8">';
	const [before, ...after] = html.split(charset);
	if (before === undefined || after.length === 0) {
		throw new Error(`A page without ${charset} cannot carry the policy`);
	}
	return `${before}${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">${after.join(charset)}`;
}

/**
 * The policy of a page that has all of it within itself: nothing is fetched, and of styles and scripts only its own are used, by hash.
 *
 * @param styles every style that is written into it, to the byte
 * @param script its one script, to the byte
 */
export function oneFilePolicy(styles: readonly string[], script: string): string {
	return [
		"default-src 'none'",
		`script-src ${hashSource(script)}`,
		`style-src ${styles.map(hashSource).join(' ')}`,
		"form-action 'none'",
		"base-uri 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types 'none'",
	].join('; ');
}

/** CSP Level 3 section 2.3.1, hash-source. */
function hashSource(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
