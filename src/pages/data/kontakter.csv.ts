import type { APIRoute } from 'astro';
import { loadContent } from '../../data/content.ts';
import { renderCsv } from '../../formats/csv.ts';

export const GET: APIRoute = () =>
	new Response(renderCsv(loadContent().directory), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
