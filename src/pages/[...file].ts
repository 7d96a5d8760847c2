import type { APIRoute } from 'astro';
import { finishWholeDirectory } from '../data/files-in-thread.ts';
import type { SiteFile } from '../data/site-file.ts';
import { beginSiteFiles, siteFiles } from '../layouts/site-files.ts';

export const getStaticPaths = async () => {
	await finishWholeDirectory();
	if (beginSiteFiles()) return [];
	return [...siteFiles()].map((file) => ({ params: { file: file.path.slice(1) }, props: { file } }));
};

export const GET: APIRoute<{ file: SiteFile }> = async ({ props }) =>
	new Response(await props.file.render(), { headers: { 'content-type': props.file.mediaType } });
