import { type MadeFormatName, madeFormats } from '../../formats/made-formats.ts';
import type { Language } from '../../i18n/locale.ts';
import { language } from '../page-messages.ts';
import { makeFile } from './make-file.ts';

/**
 * Makes a file of chosen contacts, and gives it to the reader. Rejects where it cannot be made, and where it is not known of whom.
 * A file of chosen contacts has a name of its own, since it is not to be taken for that of everyone.
 *
 * @param part has in `data-table-href` the address of everyone's CSV file, which the others lie beside, in `data-cards-href` that of the cards in the page's
 * language where they lie elsewhere, in `data-facts` whose they are and on what terms, in `data-content-lang` the language of everyone's files where it is not the page's, and in
 * `data-contact` the contact that the file is named for, where it is of one
 */
export async function saveFile(part: HTMLElement, format: string, ids: readonly string[] | undefined): Promise<void> {
	if (ids === undefined) throw new Error('Nobody is chosen');
	const { cardsHref, contact = 'kontakter-urval', contentLang = language, facts = '[]', tableHref = '' } = part.dataset;
	const resolve = (address: string) => new URL(address, document.baseURI).href;
	const beside = (ending: string) => resolve(tableHref.slice(0, -madeFormats.csv.ending.length) + ending);
	const file = await makeFile({
		format: format as MadeFormatName,
		ids,
		addresses: {
			csv: beside(madeFormats.csv.ending),
			'excel.csv': beside(madeFormats['excel.csv'].ending),
			json: beside(madeFormats.json.ending),
			jcard: cardsHref === undefined ? beside(madeFormats.jcard.ending) : resolve(cardsHref),
			txt: beside(madeFormats.txt.ending),
		},
		title: document.title,
		address: location.href,
		facts: JSON.parse(facts) as string[],
		language: contentLang as Language,
	});
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = contact + madeFormats[format as MadeFormatName].ending;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The formats that no ready file of one contact is in, and what they are called. */
export function listFormatsToMake(): { readonly format: MadeFormatName; readonly label: string }[] {
	return Object.entries(madeFormats).flatMap(([format, { isForOne, label }]) =>
		isForOne ? [] : [{ format: format as MadeFormatName, label }],
	);
}
