import { type MadeFormatName, madeFormats } from '../../formats/made-formats.ts';
import { language } from '../page-messages.ts';
import { makeFile } from './make-file.ts';

/**
 * Makes a file of chosen contacts, and gives it to the reader under a name. Rejects where it cannot be made.
 *
 * @param part has in `data-files-href` the address of everyone's files without ending, in `data-cards-href` that of the cards in the page's language,
 * and in `data-facts` what a file says of where its contacts come from
 */
export async function saveFile(part: HTMLElement, format: string, ids: readonly string[], name: string): Promise<void> {
	const { cardsHref = '', facts = '[]', filesHref = '' } = part.dataset;
	const resolve = (address: string) => new URL(address, document.baseURI).href;
	const file = await makeFile({
		format: format as MadeFormatName,
		ids,
		addresses: {
			csv: resolve(filesHref + madeFormats.csv.ending),
			'excel.csv': resolve(filesHref + madeFormats['excel.csv'].ending),
			json: resolve(filesHref + madeFormats.json.ending),
			jcard: resolve(cardsHref),
		},
		title: document.title,
		facts: [location.href, ...(JSON.parse(facts) as string[])],
		language,
	});
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name + madeFormats[format as MadeFormatName].ending;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
