import type { APIRoute } from 'astro';
import { loadContent } from '../../data/content.ts';
import { readContentFile } from '../../data/content-files.ts';

export const getStaticPaths = () => loadContent().logotypes.map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => new Response(readContentFile('logotypes', params['file'] ?? ''));
