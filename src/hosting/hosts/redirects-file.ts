import type { HostDescription } from '../host-description.ts';
import { hostLimits } from '../host-limits.ts';
import { redirectStatus } from '../redirect-status.ts';

/**
 * `_redirects`, which Netlify, Cloudflare Pages and GitLab Pages read: an address, where it leads, and the status. None of them can answer that
 * an address is gone; there the page for it does. What is more than Cloudflare takes is led on by its pages too.
 */
export function renderRedirects({ moved }: HostDescription): string {
	const lines = moved.flatMap(({ from, to, isForNow }) =>
		to === undefined ? [] : [`${from} ${to} ${redirectStatus(isForNow)}`],
	);
	return [
		'# Written by the build. Netlify, Cloudflare Pages and GitLab Pages read it from the root of the site.',
		...lines.slice(0, hostLimits.cloudflareRedirects),
		'',
	].join('\n');
}
