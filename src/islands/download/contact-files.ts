import { readMessages } from '../page-messages.ts';
import type { contactFileMessages } from './file-messages.ts';

/** Makes files of the contact of a page, which the part with the buttons names. What makes them is fetched when the first is asked for. */
const part = document.querySelector<HTMLElement>('[data-contact]');

if (part !== null) {
	const message = readMessages<(typeof contactFileMessages)[number]>(part);
	const note = part.querySelector('[role="status"]');
	part.hidden = false;
	part.addEventListener('click', async ({ target }) => {
		const { format } = (target as HTMLElement).dataset;
		const id = part.dataset['contact'];
		if (format === undefined || id === undefined || note === null) return;
		note.textContent = '';
		try {
			await (await import('./save-file.ts')).saveFile(part, format, [id], id);
		} catch {
			note.textContent = message('search.downloadFailed');
		}
	});
}
