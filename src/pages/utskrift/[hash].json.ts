import type { APIRoute } from 'astro';
import { loadContent } from '../../data/content.ts';
import { printSource } from '../../data/print-source.ts';
import type { Language } from '../../domain/site.ts';

export const getStaticPaths = () =>
	loadContent().directory.site.languages.map((language) => ({
		params: { hash: printSource(language).hash },
		props: { language },
	}));

export const GET: APIRoute<{ language: Language }> = ({ props }) =>
	new Response(printSource(props.language).json, { headers: { 'content-type': 'application/json' } });
