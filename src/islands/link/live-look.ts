import { embedElement } from '../../domain/embed-address.ts';
import { frameHeight, lookParameters, readHeight } from '../../domain/embed-frame.ts';
import { createElementClass } from '../../widget/contact-list-element.ts';
import { createElement } from '../create-element.ts';
import { drawCode } from './code-look.ts';
import { attributeOf, type CodeElement, readCode } from './read-code.ts';

const schemes = [
	['kit-look', 'ljust'],
	['kit-look is-dark', 'morkt'],
] as const;

/**
 * Shows what is always up to date as it looks on a light and on a dark site. It is what other sites get, save for where it comes from: the frame is the
 * page itself, without a sandbox that would hold nothing back on its own site, and the element is made here of what its script makes it of, since the policy of the page lets no script be put into it.
 *
 * @param field has the code
 * @param root the site's root, as it is read here
 * @param caption stands above
 */
export function showLiveLook(field: HTMLInputElement | HTMLTextAreaElement, root: string, caption: string): void {
	const looks = createElement('div', { class: 'kit-looks' }, createElement('p', {}, caption));
	const elements = readCode(field.value).filter((node) => typeof node !== 'string');
	const [shown] = elements;
	const script = elements.find(({ name }) => name === 'script');
	if (shown === undefined || script === undefined) return;
	const here = new URL(root, location.href).href;
	/** The root as it is published: the script of every code lies there. */
	const published = new URL('.', attributeOf(script, 'src')).href;
	for (const [className, scheme] of schemes) {
		const look =
			shown.name === embedElement ? createContactList(shown, here) : createFrame(shown, published, here, scheme);
		looks.append(createElement('div', { class: `${className} is-live` }, look));
	}
	field.parentElement?.after(looks);
}

function createFrame(code: CodeElement, published: string, here: string, scheme: string): HTMLIFrameElement {
	const path = (attributeOf(code, 'src') ?? '').slice(published.length);
	const frame = createElement('iframe', {
		src: `${here}${path}?${lookParameters.scheme}=${scheme}`,
		title: attributeOf(code, 'title'),
		height: String(frameHeight),
	});
	addEventListener('message', ({ data, source }) => {
		const height = readHeight(data);
		if (source === frame.contentWindow && height !== undefined) frame.height = String(height);
	});
	return frame;
}

function createContactList(code: CodeElement, here: string): HTMLElement | string {
	if (!customElements.get(embedElement)) customElements.define(embedElement, createElementClass(here));
	return drawCode(code);
}
