import type { Directory } from '../domain/directory.ts';
import { type ChosenText, type LocalText, textIn } from '../domain/local-text.ts';
import { onceFor } from '../domain/once-for.ts';
import { absoluteAddress, delocalise, localise, pageAddresses } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import { getBasePath } from '../domain/url.ts';
import { relativePath } from '../hosting/relative-links.ts';
import { type Translate, translator } from '../i18n/translate.ts';
import type { Content } from '../importers/content.ts';
import { loadContent } from './content.ts';

/** What a page and its components need to know about where they are. */
export interface PageContext {
	readonly content: Content;
	readonly directory: Directory;
	readonly language: Language;
	readonly t: Translate;
	/** The page's address without its language: the same for all its translations. */
	readonly path: string;
	/** True for the page that hosts show at addresses that do not exist. It has no address of its own. */
	readonly isErrorPage: boolean;
	/** The way from the page to the site's root: `./`, `../../`; on the error page the root's own path, since hosts show it at any depth. */
	readonly root: string;
	/** An address of the site in this page's language, from the root; made relative when the page is written. */
	href(path: string): string;
	/** `lang` for text that only exists in the directory's first language; undefined on pages in that language. */
	readonly contentLang: Language | undefined;
	/** A text of the directory's own, in this page's language where it is written in that. */
	ownText(text: LocalText): ChosenText;
}

/** Reads the context off a page's own address. All components of a page have the one object of that. */
export const pageContext = onceFor((url: URL): PageContext => {
	const content = loadContent();
	const { directory } = content;
	const { languages } = directory.site;
	const { language, path } = delocalise(url.pathname.replace(/\.html$/u, '/'), languages);
	const isErrorPage = path.startsWith('/404');
	return {
		content,
		directory,
		language,
		t: translator(language),
		path,
		isErrorPage,
		root: isErrorPage
			? absoluteAddress(getBasePath(directory.site.url), '/')
			: relativePath(url.pathname, pageAddresses.start()),
		href: (target) => localise(target, language, languages),
		contentLang: language === languages[0] ? undefined : languages[0],
		ownText: (text) => textIn(text, language, languages),
	};
});
