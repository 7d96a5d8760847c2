import { selectCsv, selectVcards } from '../../formats/select-records.ts';
import { copyAddress } from '../copy-address.ts';
import { address, announce, message, parts } from './elements.ts';

/** Lets a reader take away what is shown: as a file, or as a link to the search. `shownIds` gives the contacts on the page, in order. */
export function offerActions(shownIds: () => Promise<readonly string[]>): void {
	parts.downloadCsv.addEventListener('click', () => void download('csv', selectCsv, 'text/csv'));
	parts.downloadVcard.addEventListener('click', () => void download('vcard', selectVcards, 'text/vcard'));
	parts.copyLink.addEventListener('click', async () => tell(message(await copyAddress())));

	async function download(
		name: 'csv' | 'vcard',
		select: (file: string, ids: readonly string[]) => string,
		type: string,
	): Promise<void> {
		try {
			const [response, ids] = await Promise.all([fetch(address(name)), shownIds()]);
			if (!response.ok) throw new Error(String(response.status));
			const text = select(await response.text(), ids);
			const link = document.createElement('a');
			link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
			link.download = address(name).pathname.split('/').at(-1) ?? name;
			link.click();
			setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
		} catch {
			tell(message('search.downloadFailed'));
		}
	}
}

/** Says a text on the page and to screen readers. */
function tell(text: string): void {
	const note = parts.actions.querySelector('[data-part="note"]');
	if (note !== null) note.textContent = text;
	announce(text);
}
