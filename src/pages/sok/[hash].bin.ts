import type { APIRoute } from 'astro';
import { searchIndex } from '../../data/search-index.ts';

export const getStaticPaths = () => [{ params: { hash: searchIndex().hash } }];

export const GET: APIRoute = () =>
	new Response(searchIndex().bytes, { headers: { 'content-type': 'application/octet-stream' } });
