import { words } from '../../i18n/words-of-contact-files.ts';
import { onceOpened } from '../once-opened.ts';
import { language } from '../page-messages.ts';

/** Offers files of the contact of a page. What makes them, and the choice, is fetched when it is first opened. */
const part = document.querySelector<HTMLDetailsElement>('[data-contact]');

if (part !== null) {
	part.hidden = false;
	const failed = Object.assign(document.createElement('p'), { role: 'status' });
	onceOpened(
		part,
		async () => {
			await (await import('./offer-files.ts')).offerFiles(part);
			failed.remove();
		},
		() => {
			part.append(failed);
			failed.textContent = words[language]['search.downloadFailed'] as string;
		},
	);
}
