// Ships to the browser.
import type { ProseSection } from '../domain/prose.ts';

/** The text of a page or press release, as a site shows it in one of its languages. */
export interface PageText {
	/** Without the language's prefix: `/om/`. */
	readonly path: string;
	readonly title: string;
	/** The language of the text where it is another than the page's; an empty string otherwise. */
	readonly language: string;
	readonly sections: readonly ProseSection[];
}

/** Writes the texts of one language as a file. They are a file of their own, so that no search of a contact has to wait for them. */
export function encodePageTexts(texts: readonly PageText[]): string {
	return JSON.stringify({ pages: texts });
}

/** Reads what {@link encodePageTexts} wrote; throws where it is something else. */
export function decodePageTexts(json: string): readonly PageText[] {
	const { pages } = JSON.parse(json) as { readonly pages?: unknown };
	if (!Array.isArray(pages) || !pages.every(isPageText)) throw new Error('Not the texts of pages');
	return pages;
}

function isPageText(value: unknown): value is PageText {
	const { path, title, language, sections } = (value ?? {}) as Record<keyof PageText, unknown>;
	return areTexts([path, title, language]) && Array.isArray(sections) && sections.every(isSection);
}

function isSection(value: unknown): boolean {
	const { anchor, heading, text } = (value ?? {}) as Record<keyof ProseSection, unknown>;
	return areTexts([anchor, heading, text]);
}

function areTexts(values: readonly unknown[]): boolean {
	return values.every((value) => typeof value === 'string');
}
