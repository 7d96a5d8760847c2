import type { APIRoute } from 'astro';
import { loadContent } from '../data/content.ts';
import { findFileThread } from '../data/file-thread.ts';
import { listFiles } from '../data/files.ts';
import { beginFilesBeside } from '../data/files-beside.ts';
import type { SiteFile } from '../data/site-file.ts';
import { listStyleFiles } from '../layouts/style-files.ts';

export const getStaticPaths = () =>
	beginFilesBeside(listAll, findFileThread(loadContent().directory)).map((file) => ({
		params: { file: file.path.slice(1) },
		props: { file },
	}));

function* listAll(): Generator<SiteFile> {
	yield* listStyleFiles(loadContent().directory);
	yield* listFiles();
}

export const GET: APIRoute<{ file: SiteFile }> = async ({ props }) =>
	new Response(await props.file.render(), { headers: { 'content-type': props.file.mediaType } });
