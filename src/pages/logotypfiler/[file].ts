import type { APIRoute } from 'astro';
import { contentFilePaths, readContentFile } from '../../data/content-files.ts';

export const getStaticPaths = () =>
	contentFilePaths('logotypes', /\.(?:svg|png)$/u).map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => new Response(readContentFile('logotypes', params['file'] ?? ''));
