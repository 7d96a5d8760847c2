import { defineMiddleware } from 'astro:middleware';
import { oneFileScript } from './data/classic-scripts.ts';
import { loadContent } from './data/content.ts';
import { screenFonts } from './data/screen-typeface.ts';
import { fileAddresses } from './domain/published-address.ts';
import { getBasePath } from './domain/url.ts';
import { addContentSecurityPolicy, contentSecurityPolicy, oneFilePolicy } from './hosting/content-security-policy.ts';
import { relativeLinks, rootedLinks } from './hosting/relative-links.ts';
import { colourTokens, oneFileStyles, siteStyles } from './layouts/site-styles.ts';

let policy: string | undefined;

/** The last step of every page: addresses that work anywhere, and the policy. The dev server's own scripts need a page without it. */
export const onRequest = defineMiddleware(async ({ url, redirect }, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const html = await response.text();
	const { site } = loadContent().directory;
	if (url.pathname.endsWith(fileAddresses.oneFile())) {
		const own = oneFilePolicy([colourTokens(site.theme), oneFileStyles], oneFileScript());
		return new Response(import.meta.env.IS_DEV_SERVER ? html : addContentSecurityPolicy(html, own), response);
	}
	// Hosts lead on from a page's address without its slash, and so does the dev server.
	if (import.meta.env.IS_DEV_SERVER && response.ok && !url.pathname.endsWith('/')) {
		return redirect(`${url.pathname}/${url.search}`);
	}
	const isErrorPage = /^\/404(?:\.html|\/)?$/u.test(url.pathname);
	const linked = isErrorPage ? rootedLinks(html, getBasePath(site.url)) : relativeLinks(html, url.pathname);
	if (import.meta.env.IS_DEV_SERVER) return new Response(linked, response);
	policy ??= contentSecurityPolicy(siteStyles(site, screenFonts()));
	return new Response(addContentSecurityPolicy(linked, policy), response);
});
