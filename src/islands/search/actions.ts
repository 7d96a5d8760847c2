import { copyAddress } from '../copy-address.ts';
import { announce, message, parts } from './elements.ts';
import type { SearchSession } from './search-session.ts';

/** Lets a reader take away what is found: as a file, or as a link to the search. What makes files is fetched when the first is asked for. */
export function offerActions({ foundIds }: Pick<SearchSession, 'foundIds'>): void {
	parts.actions.addEventListener('click', async ({ target }) => {
		const { format } = (target as HTMLElement).dataset;
		if (target === parts.copyLink) tell(message(await copyAddress()));
		if (format === undefined) return;
		try {
			tell('');
			const ids = await foundIds();
			await (await import('../download/save-file.ts')).saveFile(parts.actions, format, ids);
		} catch {
			tell(message('search.downloadFailed'));
		}
	});
}

/** Says a text on the page and to screen readers. */
function tell(text: string): void {
	parts.note.textContent = text;
	announce(text);
}
