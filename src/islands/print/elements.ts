import { readMessages } from '../page-messages.ts';
import type { printMessages } from './print-messages.ts';

/** The parts of the print page, marked `data-print-part` in PrintForm. */
export const parts = {
	form: element('form', HTMLFormElement),
	selection: element('selection', HTMLSelectElement),
	notes: element('notes', HTMLInputElement),
	notesField: element('notes-field', HTMLElement),
	folding: element('folding', HTMLElement),
	firstLabel: element('first-label', HTMLInputElement),
	firstLabelField: element('first-label-field', HTMLElement),
	picker: element('picker', HTMLDetailsElement),
	pickerFilter: element('picker-filter', HTMLInputElement),
	pickerCount: element('picker-count', HTMLElement),
	pickerAll: element('picker-all', HTMLButtonElement),
	pickerNone: element('picker-none', HTMLButtonElement),
	pickerList: element('picker-list', HTMLUListElement),
	pickerMore: element('picker-more', HTMLElement),
	print: element('print', HTMLButtonElement),
	copy: element('copy', HTMLButtonElement),
	status: element('status', HTMLElement),
	trouble: element('trouble', HTMLElement),
	troubleText: element('trouble-text', HTMLElement),
	retry: element('retry', HTMLButtonElement),
	text: element('text', HTMLDetailsElement),
	textBody: element('text-body', HTMLElement),
	preview: element('preview', HTMLElement),
} as const;

/** A text of the interface in the page's language. */
export const message = readMessages<(typeof printMessages)[number]>(parts.form);

/** The language of what people have written, where the interface is not in it. */
export const contentLanguage = parts.form.dataset['contentLang'];

/** Where to write about what is not right, in a sentence; undefined where there is nowhere. */
export const wrong = parts.form.dataset['wrong'];

/** An address that the page gives in a data attribute, resolved against the page. */
export function address(name: 'home' | 'index' | 'source'): URL {
	return new URL(parts.form.dataset[`${name}Href`] ?? '', document.baseURI);
}

/** The radio buttons of the layouts. */
export function layoutChoices(): HTMLInputElement[] {
	return [...parts.form.querySelectorAll<HTMLInputElement>('input[name="form"]')];
}

function element<Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind {
	const found = document.querySelector(`[data-print-part="${name}"]`);
	if (!(found instanceof kind)) throw new Error(`The print page has no [data-print-part="${name}"]`);
	return found;
}
