import { type MadeFormatName, madeFormats } from '../../formats/made-formats.ts';
import { words } from '../../i18n/words-of-contact-files.ts';
import { createElement } from '../create-element.ts';
import { language } from '../page-messages.ts';

/** Puts a button into a part of the page for each format that no ready file of its contact is in. */
export function offerFiles(part: HTMLElement): void {
	const note = createElement('p', { role: 'status' });
	const buttons = Object.entries(madeFormats).flatMap(([format, { isForOne, label }]) => {
		if (isForOne) return [];
		const button = createElement('button', { class: 'button', type: 'button' }, label);
		button.addEventListener('click', () => void save(format as MadeFormatName));
		return [button];
	});
	part.append(createElement('p', { class: 'mt-2 flex flex-wrap gap-3' }, ...buttons), note);

	async function save(format: MadeFormatName): Promise<void> {
		note.textContent = '';
		try {
			await (await import('./save-file.ts')).saveFile(part, format, [part.dataset['contact'] ?? '']);
		} catch {
			note.textContent = words[language]['search.downloadFailed'] as string;
		}
	}
}
