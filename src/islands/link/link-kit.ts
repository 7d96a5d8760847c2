import { readMessages } from '../page-messages.ts';
import { showCodeLook } from './code-look.ts';
import type { linkKitMessages } from './link-messages.ts';
import { showQrCode } from './qr-picture.ts';

/** Makes the buttons of a link kit work, which until then are not seen, shows how its codes look, and draws the one for paper. */
export function workLinkKit(kit: HTMLElement): void {
	const message = readMessages<(typeof linkKitMessages)[number]>(kit);
	const said = kit.querySelector<HTMLElement>('[data-link-part="said"]');
	for (const button of kit.querySelectorAll<HTMLElement>('[data-link-copy]')) {
		button.classList.remove('invisible');
		button.addEventListener('click', async () => {
			const field = kit.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${button.dataset['linkCopy']}`);
			if (field === null) return;
			const part = field.labels?.[0]?.textContent ?? '';
			say((await copy(field)) ? message('link.copied', { part }) : message('link.copyFailed'));
		});
	}
	for (const button of kit.querySelectorAll<HTMLElement>('[data-link-show]')) {
		button.classList.remove('invisible');
		button.addEventListener('click', async () => {
			const { showLiveLook } = await import('./live-look.ts');
			if (button.getAttribute('aria-disabled') === 'true') return;
			// A button that is disabled would lose the focus.
			button.setAttribute('aria-disabled', 'true');
			showLiveLook(button, kit, message('link.looks'));
			say(
				message('link.shown', { part: button.parentElement?.parentElement?.querySelector('label')?.textContent ?? '' }),
			);
		});
	}
	for (const field of kit.querySelectorAll<HTMLTextAreaElement>('[data-link-look]'))
		showCodeLook(field, message('link.looks'));
	showQrCode(kit, message);

	function say(text: string): void {
		if (said === null) return;
		// The same words once more are news too.
		said.textContent = '';
		requestAnimationFrame(() => {
			said.textContent = text;
		});
	}
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
