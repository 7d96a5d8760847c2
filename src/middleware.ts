import { defineMiddleware } from 'astro:middleware';
import { oneFileScript } from './data/classic-scripts.ts';
import { loadContent } from './data/content.ts';
import { isDevServer } from './data/dev-server.ts';
import { digestOf, earlierSite } from './data/earlier-site.ts';
import { areFilesInThread } from './data/files-in-thread.ts';
import { moduleImports } from './data/module-imports.ts';
import { type PageContext, pageContext } from './data/page-context.ts';
import { finishPageLater, writePageInThread } from './data/pages-in-thread.ts';
import { progress } from './data/progress.ts';
import { screenFonts } from './data/screen-typeface.ts';
import { fileOfPage } from './data/static-paths.ts';
import { showsLinkKit } from './domain/page-anchors.ts';
import { fileAddresses, pageAddresses } from './domain/published-address.ts';
import { getBasePath } from './domain/url.ts';
import { addContentSecurityPolicy, contentSecurityPolicy, oneFilePolicy } from './hosting/content-security-policy.ts';
import { finishPage } from './hosting/finish-page.ts';
import { relativeLinks, rootedLinks } from './hosting/relative-links.ts';
import { withoutSpareSpaces } from './hosting/spare-spaces.ts';
import { colourTokens, oneFileStyles, siteStyles } from './layouts/site-styles.ts';
import { hasStyleFiles } from './layouts/style-files.ts';

type Handler = Parameters<typeof defineMiddleware>[0];

const policies = new Map<string, string>();

/** The last step of every page: addresses that work anywhere, what its scripts import, and the policy. The dev server's own scripts need a page without it. */
async function finishResponse(...[{ url, redirect }, next]: Parameters<Handler>): Promise<Response> {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const html = await response.arrayBuffer();
	const text = () => new TextDecoder().decode(html);
	const { site } = loadContent().directory;
	if (url.pathname.endsWith(fileAddresses.oneFile())) {
		const own = oneFilePolicy([colourTokens(site.theme), oneFileStyles], oneFileScript());
		const page = withoutSpareSpaces(text());
		return new Response(isDevServer() ? page : addContentSecurityPolicy(page, own), response);
	}
	// Hosts lead on from a page's address without its slash, and so does the dev server.
	if (isDevServer() && response.ok && !url.pathname.endsWith('/')) {
		return redirect(`${url.pathname}/${url.search}`);
	}
	const isErrorPage = /^\/404(?:\.html|\/)?$/u.test(url.pathname);
	const link = (page: string) =>
		isErrorPage ? rootedLinks(page, getBasePath(site.url)) : relativeLinks(page, url.pathname);
	if (isDevServer()) return new Response(link(withoutSpareSpaces(text())), response);
	progress()?.done();
	const policy = findPolicy(pageContext(url));
	const file = fileOfPage(url.pathname);
	const written = isErrorPage ? undefined : writePageInThread({ path: url.pathname, file, html, policy });
	if (written !== undefined) {
		await written;
		// Astro writes no file of a page without a body.
		return new Response(null, response);
	}
	const whole = finishPage(text(), link, moduleImports(), policy);
	earlierSite()?.note(file, digestOf(whole));
	return new Response(whole, response);
}

export const onRequest = defineMiddleware((context, next) => {
	const finished = finishResponse(context, next);
	const { pathname } = context.url;
	// It says how large files are that a thread writes meanwhile, for which other pages need not wait.
	const isLate = pathname.endsWith(pageAddresses.data()) && areFilesInThread();
	return isLate && finishPageLater(fileOfPage(pathname), finished) ? new Response(null) : finished;
});

/** A page's policy follows from where it stands, and not from what is in it. */
function findPolicy({ directory, path, root }: PageContext): string {
	// The page about linking fetches those of entries, which stand a folder deeper.
	const roots = path === pageAddresses.linking() ? [root, `../${root}`] : [root];
	const framesItself = showsLinkKit(path, directory);
	const key = `${roots} ${framesItself}`;
	const hasFiles = hasStyleFiles(directory);
	const policy =
		policies.get(key) ??
		contentSecurityPolicy(hasFiles ? [] : siteStyles(directory.site, screenFonts(), roots), framesItself, hasFiles);
	policies.set(key, policy);
	return policy;
}
