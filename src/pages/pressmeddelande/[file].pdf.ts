import type { APIRoute } from 'astro';
import { publishedFile, publishedNames } from '../../data/published-files.ts';

export const getStaticPaths = () =>
	publishedNames('press-releases').map((name) => ({ params: { file: name.replace(/\.pdf$/u, '') } }));

export const GET: APIRoute = ({ params }) => new Response(publishedFile('press-releases', `${params['file']}.pdf`));
