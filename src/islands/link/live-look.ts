import { embedElement } from '../../domain/embed-address.ts';
import { frameHeight, lookParameters, readHeight } from '../../domain/embed-frame.ts';
import { createElementClass } from '../../widget/contact-list-element.ts';
import { createElement } from '../create-element.ts';

const schemes = [
	['kit-look', 'ljust'],
	['kit-look is-dark', 'morkt'],
] as const;

/**
 * Shows what is always up to date as it looks on a light and on a dark site. It is what other sites get, save for where it comes from: the frame is the
 * page itself, without a sandbox that would hold nothing back on its own site, and the element is made here of what its script makes it of, since the policy of the page lets no script be put into it.
 *
 * @param button says which: `data-link-show`, with the address of the framed page and that of the site's root
 * @param kit what it belongs to
 * @param caption stands above
 */
export function showLiveLook(button: HTMLElement, kit: HTMLElement, caption: string): void {
	const { frameHref = '', linkShow, rootHref = '' } = button.dataset;
	const isElement = linkShow === 'element';
	const looks = createElement('div', { class: 'kit-looks' }, createElement('p', {}, caption));
	for (const [className, scheme] of schemes) {
		const shown = isElement ? createContactList(kit, rootHref) : createFrame(kit, frameHref, scheme);
		looks.append(createElement('div', { class: `${className} is-live` }, shown));
	}
	button.parentElement?.after(looks);
}

function createFrame(kit: HTMLElement, address: string, scheme: string): HTMLIFrameElement {
	const frame = createElement('iframe', {
		src: `${address}?${lookParameters.scheme}=${scheme}`,
		title: kit.dataset['title'],
		height: String(frameHeight),
	});
	addEventListener('message', ({ data, source }) => {
		const height = readHeight(data);
		if (source === frame.contentWindow && height !== undefined) frame.height = String(height);
	});
	return frame;
}

function createContactList(kit: HTMLElement, root: string): HTMLElement {
	const [kind = '', id = '', language = ''] = kit.dataset['element']?.split(' ') ?? [];
	if (!customElements.get(embedElement))
		customElements.define(embedElement, createElementClass(new URL(root, location.href).href));
	const list = document.createElement(embedElement);
	list.setAttribute(kind, id);
	list.lang = language;
	list.textContent = kit.dataset['title'] ?? '';
	return list;
}
