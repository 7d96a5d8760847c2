import { fileStems } from '../domain/published-address.ts';
import { csv } from '../formats/csv.ts';
import { translator } from '../i18n/translate.ts';
import { describeOriginOfFile } from '../views/origin-of-file.ts';
import { cardsOfEveryone } from './list-files.ts';
import { firstLanguage } from './lists.ts';
import { pageContext } from './page-context.ts';

/** What the part of a page that makes files in the browser says of what they are made from, as attributes of its element. */
export function madeFileSources(url: URL) {
	const { contentLang, directory, language } = pageContext(url);
	return {
		'data-table-href': fileStems.everyone() + csv.ending,
		'data-cards-href': contentLang && cardsOfEveryone(language).path,
		'data-facts': JSON.stringify(describeOriginOfFile(directory.site, translator(firstLanguage()))),
		'data-content-lang': contentLang,
	};
}
