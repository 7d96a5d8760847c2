import { defineMiddleware } from 'astro:middleware';
import { loadContent } from './data/content.ts';
import { isUndecidedAddress } from './domain/site.ts';
import { addContentSecurityPolicy } from './hosting/content-security-policy.ts';
import { absoluteLinks, relativeLinks } from './hosting/relative-links.ts';

/** The last step of every page: addresses that work anywhere, and the policy. The dev server's own scripts need a page without it. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const html = await response.text();
	const siteUrl = loadContent().directory.site.url;
	const isErrorPage = /^\/404(?:\.html|\/)?$/u.test(url.pathname);
	const linked =
		isErrorPage && !isUndecidedAddress(siteUrl)
			? absoluteLinks(html, siteUrl)
			: relativeLinks(html, isErrorPage ? '/404.html' : url.pathname);
	return new Response(import.meta.env.IS_DEV_SERVER ? linked : addContentSecurityPolicy(linked), response);
});
