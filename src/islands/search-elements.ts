import { language, messagesOf } from './page-messages.ts';
import { createPause } from './pause.ts';

/** The parts of the start page that the search works with, marked `data-search` in SearchForm and SearchResults. */
export const parts = {
	form: element('form', HTMLFormElement),
	query: element('query', HTMLInputElement),
	municipality: element('municipality', HTMLSelectElement),
	county: element('county', HTMLSelectElement),
	kind: element('kind', HTMLSelectElement),
	reset: element('reset', HTMLButtonElement),
	chips: element('chips', HTMLElement),
	status: element('status', HTMLElement),
	trouble: element('trouble', HTMLElement),
	troubleText: element('trouble-text', HTMLElement),
	retry: element('retry', HTMLButtonElement),
	results: element('results', HTMLElement),
	count: element('count', HTMLElement),
	partial: element('partial', HTMLElement),
	hits: element('hits', HTMLElement),
	shown: element('shown', HTMLElement),
	shownText: element('shown-text', HTMLElement),
	more: element('more', HTMLButtonElement),
	others: element('others', HTMLElement),
	otherLinks: element('other-links', HTMLElement),
	noHits: element('no-hits', HTMLElement),
	suggestion: element('suggestion', HTMLElement),
	suggestionLink: element('suggestion-link', HTMLAnchorElement),
	everything: element('everything', HTMLElement),
	template: element('template', HTMLTemplateElement),
	actions: element('actions', HTMLElement),
	printHits: element('print-hits', HTMLButtonElement),
	printChoice: element('print-choice', HTMLAnchorElement),
	downloadCsv: element('download-csv', HTMLButtonElement),
	downloadVcard: element('download-vcard', HTMLButtonElement),
	copyLink: element('copy-link', HTMLButtonElement),
} as const;

/** The language of what people have written, which the interface may not be in. */
export const contentLanguage = parts.form.dataset['contentLang'] ?? language;

/** A text of the interface in the page's language. */
export const message = messagesOf(parts.form);

/** An address that the page gives in a data attribute, resolved against the page. */
export function address(name: 'home' | 'index' | 'csv' | 'vcard'): URL {
	return new URL(parts.form.dataset[name] ?? '', document.baseURI);
}

/** Long enough not to talk over typing (GOV.UK's accessible-autocomplete waits 1.4 s after the last key). */
const announceAfterMs = 1200;
let announced = '';
const announcePause = createPause(announceAfterMs, () => {
	parts.status.textContent = announced;
});

/** Says a text to screen readers, once, when nothing more has happened for a while. */
export function announce(text: string): void {
	announced = text;
	announcePause.begin();
}

function element<Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind {
	const found = document.querySelector(`[data-search="${name}"]`);
	if (!(found instanceof kind)) throw new Error(`The start page has no [data-search="${name}"]`);
	return found;
}
