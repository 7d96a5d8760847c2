import type { APIRoute } from 'astro';
import { publishedFile, publishedNames } from '../../data/published-files.ts';

export const getStaticPaths = () => publishedNames('logotypes').map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => new Response(publishedFile('logotypes', params['file'] ?? ''));
