import type { APIRoute } from 'astro';
import { loadContent } from '../data/content.ts';
import { renderSitemap } from '../formats/sitemap.ts';

export const GET: APIRoute = () => {
	const { directory, pages } = loadContent();
	return new Response(renderSitemap(directory, pages), {
		headers: { 'content-type': 'application/xml; charset=utf-8' },
	});
};
