import type { APIRoute } from 'astro';
import { loadContent } from '../../data/content.ts';
import { renderJson } from '../../formats/json.ts';

export const GET: APIRoute = () =>
	new Response(renderJson(loadContent().directory), { headers: { 'content-type': 'application/json; charset=utf-8' } });
