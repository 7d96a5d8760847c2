import { readMessages } from '../page-messages.ts';
import { createPause } from '../pause.ts';
import type { searchMessages } from './search-messages.ts';

/** The parts of the start page that the search works with, by the names that SearchForm and SearchResults give them in `data-search`. */
interface Parts {
	/** The coloured part of the page that the form stands in. */
	readonly band: HTMLElement;
	readonly form: HTMLFormElement;
	readonly query: HTMLInputElement;
	readonly municipality: HTMLSelectElement;
	readonly county: HTMLSelectElement;
	readonly kind: HTMLSelectElement;
	readonly reset: HTMLButtonElement;
	/** The filters, and the button that unfolds them with the number of those chosen. */
	readonly filters: HTMLElement;
	readonly filterToggle: HTMLButtonElement;
	readonly filterCount: HTMLElement;
	readonly chips: HTMLElement;
	readonly status: HTMLElement;
	readonly trouble: HTMLElement;
	readonly troubleText: HTMLElement;
	readonly retry: HTMLButtonElement;
	readonly results: HTMLElement;
	readonly count: HTMLElement;
	readonly hits: HTMLElement;
	readonly shown: HTMLElement;
	readonly shownText: HTMLElement;
	readonly more: HTMLButtonElement;
	readonly others: HTMLElement;
	readonly otherLinks: HTMLElement;
	/** What is said of the age of all contacts, where they have one in common. */
	readonly age?: HTMLElement;
	/** Where the directory is in parts: what is said of the others, with the button that asks for all. */
	readonly offer?: HTMLElement;
	readonly noHits: HTMLElement;
	readonly suggestion: HTMLElement;
	readonly suggestionLink: HTMLAnchorElement;
	readonly everything: HTMLElement;
	readonly template: HTMLTemplateElement;
	readonly actions: HTMLElement;
	readonly printHits: HTMLButtonElement;
	readonly printChoice: HTMLAnchorElement;
	readonly copyLink: HTMLButtonElement;
	/** What is said of what was done with the hits. */
	readonly note: HTMLElement;
}

/** Gathered by whatever names there are: naming each in a script that every reader waits for would cost a twentieth of it. */
export const parts = Object.fromEntries(
	[...document.querySelectorAll<HTMLElement>('[data-search]')].map((part) => [part.dataset['search'], part]),
) as unknown as Parts;

/** The language of what people have written, where the interface is not in it. */
export const contentLanguage = parts.form.dataset['contentLang'];

/** A text of the interface in the page's language. */
export const message = readMessages<(typeof searchMessages)[number]>(parts.form);

/** An address that the page gives in a data attribute, resolved against the page. */
export function address(name: 'home' | 'index'): URL {
	return new URL(parts.form.dataset[`${name}Href`] ?? '', document.baseURI);
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
