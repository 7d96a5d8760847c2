import { createElement } from '../create-element.ts';
import { type CodeElement, readCode } from './read-code.ts';

/**
 * Shows under a field how its code looks on a light and on a dark site, where nobody can enter it.
 *
 * @param caption stands above
 */
export function showCodeLook(field: HTMLTextAreaElement, caption: string): void {
	const looks = createElement('div', { class: 'kit-looks', inert: '' }, createElement('p', {}, caption));
	const read = readCode(field.value);
	for (const className of ['kit-look', 'kit-look is-dark'])
		looks.append(createElement('div', { class: className }, ...read.map(drawCode)));
	field.parentElement?.after(looks);
}

/** What a code makes, in this page. */
export function drawCode(node: CodeElement | string): HTMLElement | string {
	if (typeof node === 'string') return node;
	const element = document.createElement(node.name);
	for (const [name, value] of node.attributes) element.setAttribute(name, value);
	element.append(...node.children.map(drawCode));
	return element;
}
