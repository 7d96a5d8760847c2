import { copyAddress } from '../copy-address.ts';
import { announce, message, parts } from './elements.ts';
import type { SearchSession } from './search-session.ts';

/** Lets a reader take away what is found: as a file, or as a link to the search. */
export function offerActions({ foundRecords }: Pick<SearchSession, 'foundRecords'>): void {
	parts.downloadCsv.addEventListener('click', () => void download('csv'));
	parts.downloadVcard.addEventListener('click', () => void download('vcf'));
	parts.copyLink.addEventListener('click', async () => tell(message(await copyAddress())));

	async function download(format: 'csv' | 'vcf'): Promise<void> {
		const file = await foundRecords(format).catch(() => undefined);
		if (file === undefined) return tell(message('search.downloadFailed'));
		const link = document.createElement('a');
		link.href = URL.createObjectURL(file);
		link.download = `kontakter.${format}`;
		link.click();
		setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
	}
}

/** Says a text on the page and to screen readers. */
function tell(text: string): void {
	const note = parts.actions.querySelector('[data-part="note"]');
	if (note !== null) note.textContent = text;
	announce(text);
}
