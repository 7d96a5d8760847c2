import { prose } from 'virtual:prose';
import type { ProsePage } from '../domain/prose.ts';
import type { Language } from '../domain/site.ts';
import { loadContent } from './content.ts';

/** A component that renders a prose file; it takes `components`, what stands behind each component that prose may use. */
export type ProseText = Awaited<ReturnType<NonNullable<(typeof prose)[string]>>>['Content'];

/** A page's text in the wanted language, or in the first language where it has not been translated. */
export async function findPage(id: string, language: Language): Promise<{ page: ProsePage; Text: ProseText }> {
	const { pages, directory } = loadContent();
	for (const candidate of [language, directory.site.languages[0]]) {
		const page = pages.find((each) => each.id === id && each.language === candidate);
		if (page !== undefined) return { page, Text: await loadText(`pages/${page.language}/${id}`) };
	}
	throw new Error(`No page "${id}" in ${language} or the first language`);
}

/** A press release's text. */
export function findReleaseText(id: string): Promise<ProseText> {
	return loadText(`press-releases/${id}`);
}

async function loadText(path: string): Promise<ProseText> {
	const load = prose[path];
	if (load === undefined) throw new Error(`No prose "${path}"`);
	return (await load()).Content;
}
