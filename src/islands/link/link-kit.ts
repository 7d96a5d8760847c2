import { readMessages } from '../page-messages.ts';
import type { linkKitMessages } from './link-messages.ts';
import { showQrCode } from './qr-picture.ts';

/** Makes the buttons of a link kit work, which until then are not seen, and draws its code. */
export function workLinkKit(kit: HTMLElement): void {
	const message = readMessages<(typeof linkKitMessages)[number]>(kit);
	const said = kit.querySelector<HTMLElement>('[data-link-part="said"]');
	for (const button of kit.querySelectorAll<HTMLElement>('[data-link-copy]')) {
		button.classList.remove('invisible');
		button.addEventListener('click', async () => {
			const field = kit.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${button.dataset['linkCopy']}`);
			if (field === null || said === null) return;
			const part = field.labels?.[0]?.textContent ?? '';
			const text = (await copy(field)) ? message('link.copied', { part }) : message('link.copyFailed');
			// The same words once more are news too.
			said.textContent = '';
			requestAnimationFrame(() => {
				said.textContent = text;
			});
		});
	}
	for (const button of kit.querySelectorAll<HTMLButtonElement>('[data-link-show]')) {
		button.classList.remove('invisible');
		button.addEventListener('click', async () => {
			button.disabled = true;
			(await import('./live-look.ts')).showLiveLook(button, kit, message('link.looks'));
		});
	}
	showQrCode(kit, message);
}

/** Copies what stands in a field; where the browser refuses, marks it, so that the reader can. */
async function copy(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(field.value);
		return true;
	} catch {
		field.focus();
		field.select();
		return false;
	}
}
