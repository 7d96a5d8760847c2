import { prose } from 'virtual:prose';
import type { ProsePage, ProseSection } from '../domain/prose.ts';
import type { Language } from '../domain/site.ts';
import { loadContent } from './content.ts';

/** A component that renders a prose file; it takes `components`, what stands behind each component that prose may use. */
export type ProseText = Awaited<ReturnType<NonNullable<(typeof prose)[string]>>>['Content'];

/** A text to show, and what of it a reader may want to go to. */
export interface ProseWithContents {
	readonly Text: ProseText;
	/** Its sections of the highest level, if there are so many that a list of them is of use. */
	readonly contents: readonly ProseSection[];
}

const fewestContents = 3;

/** A page's text in the wanted language, or in the first language where it has not been translated. */
export async function findPage(id: string, language: Language): Promise<ProseWithContents & { page: ProsePage }> {
	const { pages, directory } = loadContent();
	for (const candidate of [language, directory.site.languages[0]]) {
		const page = pages.find((each) => each.id === id && each.language === candidate);
		if (page !== undefined) {
			return {
				page,
				Text: await loadText(`pages/${page.language}/${id}`),
				contents: listContents('page', id, candidate),
			};
		}
	}
	throw new Error(`No page "${id}" in ${language} or the first language`);
}

/** A press release's text. */
export async function findReleaseText(id: string): Promise<ProseWithContents> {
	return { Text: await loadText(`press-releases/${id}`), contents: listContents('release', id, undefined) };
}

function listContents(kind: 'page' | 'release', id: string, language: Language | undefined): readonly ProseSection[] {
	const text = loadContent().texts.find((each) => each.kind === kind && each.id === id && each.language === language);
	const contents = (text?.sections ?? []).filter(({ level }) => level === 2);
	return contents.length < fewestContents ? [] : contents;
}

async function loadText(path: string): Promise<ProseText> {
	const load = prose[path];
	if (load === undefined) throw new Error(`No prose "${path}"`);
	return (await load()).Content;
}
