import type { Translate } from '../../i18n/translate.ts';
import { words } from '../../i18n/words-of-link-kit.ts';
import { createElement } from '../create-element.ts';
import { language } from '../page-messages.ts';
import { showCodeLook } from './code-look.ts';
import { showQrCode } from './qr-picture.ts';
import { isLive } from './read-code.ts';

/** None of these texts has a number in it: what fills those belongs to the first script of the search, which would be larger for sharing it. */
const message: Translate<keyof (typeof words)['sv']> = (key, args = {}) =>
	String(words[language][key]).replace(/\{(\w+)\}/gu, (_, name: string) => String(args[name]));

/** Puts beside the fields of a link kit what can be done with them, shows how the codes look, and draws the one for paper. */
export function workLinkKit(kit: HTMLElement): void {
	const said = createElement('p', {
		class: 'kit-said',
		role: 'status',
		'aria-live': 'polite',
		'data-link-part': 'said',
	});
	for (const field of kit.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
		const part = field.labels?.[0]?.textContent ?? '';
		addButton(field, 'link.copy', 'link.copyPart', part, async () => {
			say((await copy(field)) ? message('link.copied', { part }) : message('link.copyFailed'));
		});
		if (isLive(field.value)) {
			addButton(field, 'link.show', 'link.showPart', part, async (button) => {
				const { showLiveLook } = await import('./live-look.ts');
				if (button.getAttribute('aria-disabled') === 'true') return;
				// A button that is disabled would lose the focus.
				button.setAttribute('aria-disabled', 'true');
				showLiveLook(field, kit.dataset['rootHref'] ?? '', message('link.looks'));
				say(message('link.shown', { part }));
			});
		}
		if (field instanceof HTMLTextAreaElement && field.dataset['linkLook'] !== undefined)
			showCodeLook(field, message('link.looks'));
	}
	showQrCode(kit, message);
	kit.append(said);

	function say(text: string): void {
		// The same words once more are news too.
		said.textContent = '';
		requestAnimationFrame(() => {
			said.textContent = text;
		});
	}
}

/** @param name what it is called among others, with the `part` that it is of */
function addButton(
	field: HTMLElement,
	text: 'link.copy' | 'link.show',
	name: 'link.copyPart' | 'link.showPart',
	part: string,
	use: (button: HTMLButtonElement) => void,
): void {
	const button = createElement(
		'button',
		{ class: 'button', type: 'button', 'aria-label': message(name, { part }) },
		message(text),
	);
	button.addEventListener('click', () => use(button));
	field.parentElement?.append(button);
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
