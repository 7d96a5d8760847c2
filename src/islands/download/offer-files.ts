import { words } from '../../i18n/words-of-contact-files.ts';
import { createElement } from '../create-element.ts';
import { language } from '../page-messages.ts';

/** Puts a button into a part of the page for each format that no ready file of its contact is in. */
export async function offerFiles(part: HTMLElement): Promise<void> {
	// The search has it in a script by itself.
	const { listFormatsToMake, saveFile } = await import('./save-file.ts');
	const note = createElement('p', { role: 'status' });
	const buttons = listFormatsToMake().map(({ format, label }) => {
		const button = createElement('button', { class: 'button', type: 'button' }, label);
		button.addEventListener('click', async () => {
			note.textContent = '';
			try {
				await saveFile(part, format, [part.dataset['contact'] ?? '']);
			} catch {
				note.textContent = words[language]['search.downloadFailed'] as string;
			}
		});
		return button;
	});
	part.append(createElement('p', { class: 'mt-2 flex flex-wrap gap-3' }, ...buttons), note);
}
