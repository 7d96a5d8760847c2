import { defineMiddleware } from 'astro:middleware';
import { loadContent } from './data/content.ts';
import { folderOf } from './domain/url.ts';
import { addContentSecurityPolicy } from './hosting/content-security-policy.ts';
import { relativeLinks, rootedLinks } from './hosting/relative-links.ts';

/** The last step of every page: addresses that work anywhere, and the policy. The dev server's own scripts need a page without it. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const html = await response.text();
	const isErrorPage = /^\/404(?:\.html|\/)?$/u.test(url.pathname);
	const linked = isErrorPage
		? rootedLinks(html, folderOf(loadContent().directory.site.url))
		: relativeLinks(html, url.pathname);
	return new Response(import.meta.env.IS_DEV_SERVER ? linked : addContentSecurityPolicy(linked), response);
});
