import { createElement } from '../create-element.ts';
import { parts } from './elements.ts';
import type { Printout } from './printout.ts';
import { createEntry, type SheetContext, sectionsOnPaper } from './sheet.ts';

let write: (() => void) | undefined;

parts.text.addEventListener('toggle', () => {
	if (parts.text.open) write?.();
});

/** Offers what is printed as text, for a reader to whom the preview is a picture: written once it is asked for. */
export function showAsText(printout: Printout, context: SheetContext): void {
	write = () => {
		const sections = sectionsOnPaper(context).flatMap(({ heading, contacts }) => [
			...(heading === undefined ? [] : [createElement('h3', { class: 'mt-6' }, heading)]),
			...contacts.map((contact) =>
				createElement('div', { class: 'mt-4' }, ...createEntry(contact, context, heading === undefined ? 'h3' : 'h4')),
			),
		]);
		parts.textBody.replaceChildren(createElement('h2', {}, printout.title), ...sections);
	};
	parts.text.hidden = false;
	if (parts.text.open) write();
}
