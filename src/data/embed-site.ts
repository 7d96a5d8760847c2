import { textIn } from '../domain/local-text.ts';
import type { Language } from '../domain/site.ts';
import type { EmbedSite } from '../views/embed-code.ts';
import { loadContent } from './content.ts';

/** The directory as other sites link to it, in a language. */
export function embedSite(language: Language): EmbedSite {
	const { site, today } = loadContent().directory;
	const { languages, url } = site;
	return { url, name: textIn(site.shortName, language, languages).text, languages, language, today };
}
