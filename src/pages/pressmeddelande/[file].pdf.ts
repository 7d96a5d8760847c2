import type { APIRoute } from 'astro';
import { contentFilePaths, readContentFile } from '../../data/content-files.ts';

export const getStaticPaths = () =>
	contentFilePaths('press-releases', /\.pdf$/u).map((name) => ({ params: { file: name.replace(/\.pdf$/u, '') } }));

export const GET: APIRoute = ({ params }) => new Response(readContentFile('press-releases', `${params['file']}.pdf`));
