import type { APIRoute } from 'astro';
import { loadContent } from '../../data/content.ts';
import { readContentFile } from '../../data/content-files.ts';

export const getStaticPaths = () =>
	loadContent().originals.map((name) => ({ params: { file: name.replace(/\.pdf$/u, '') } }));

export const GET: APIRoute = ({ params }) => new Response(readContentFile('press-releases', `${params['file']}.pdf`));
