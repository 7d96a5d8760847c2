import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { oncePerLanguage } from '../../data/static-paths.ts';
import OneFile from '../../layouts/OneFile.astro';

export const getStaticPaths = oncePerLanguage;

/** The one-file edition. A page of Astro's would be a folder with an index.html, and this is a file to take along. */
export const GET: APIRoute = async ({ request }) => {
	const container = await AstroContainer.create();
	return container.renderToResponse(OneFile, { request, partial: false });
};
