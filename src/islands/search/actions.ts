import { copyAddress } from '../copy-address.ts';
import { announce, message, parts } from './elements.ts';
import type { SearchSession } from './search-session.ts';

/** Lets a reader take away what is found: as a file, or as a link to the search. What makes files is fetched when the first is asked for. */
export function offerActions({ foundIds }: Pick<SearchSession, 'foundIds'>): void {
	parts.actions.addEventListener('click', async ({ target }) => {
		const { format } = (target as HTMLElement).dataset;
		if (format === undefined) return;
		try {
			const { saveFile } = await import('../download/save-file.ts');
			await saveFile(parts.actions, format, await foundIds(), 'kontakter');
		} catch {
			tell(message('search.downloadFailed'));
		}
	});
	parts.copyLink.addEventListener('click', async () => tell(message(await copyAddress())));
}

/** Says a text on the page and to screen readers. */
function tell(text: string): void {
	const note = parts.actions.querySelector('[data-part="note"]');
	if (note !== null) note.textContent = text;
	announce(text);
}
