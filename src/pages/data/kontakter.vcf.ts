import type { APIRoute } from 'astro';
import { loadContent } from '../../data/content.ts';
import { renderVcards } from '../../formats/vcard.ts';

export const GET: APIRoute = () =>
	new Response(renderVcards(loadContent().directory), { headers: { 'content-type': 'text/vcard; charset=utf-8' } });
