import type { APIRoute } from 'astro';
import { loadContent } from '../data/content.ts';
import { renderRobots } from '../formats/robots.ts';

export const GET: APIRoute = () =>
	new Response(renderRobots(loadContent().directory), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
