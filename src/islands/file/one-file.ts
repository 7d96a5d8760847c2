import { parseQueryState } from '../../search/query-state.ts';
import { keepWords } from '../keep-words.ts';
import { readMessages } from '../page-messages.ts';
import { createFileSearch } from './file-search.ts';
import type { fileSearchMessages } from './search-messages.ts';
import { createShownSections } from './shown-sections.ts';

/** The script of the one-file edition: a search without a worker and without a request, and the file's age by the reader's own calendar. */
const form = document.querySelector('form') as HTMLFormElement;
const field = form.elements.namedItem('q') as HTMLInputElement;
const [status, suggestion] = ['status', 'suggestion'].map((part) => form.querySelector(`[data-part="${part}"]`)) as [
	HTMLElement,
	HTMLButtonElement,
];
const contents = document.querySelector<HTMLElement>('[data-part="contents"]');
const message = readMessages<(typeof fileSearchMessages)[number]>(form);
const search = createFileSearch(form);
const sections = createShownSections(document.querySelector('[data-part="sections"]') as HTMLElement);

function answer(): void {
	const found = field.value.trim() === '' ? undefined : search(field.value);
	sections.show(found?.hits);
	if (contents) contents.hidden = found !== undefined;
	status.textContent = found?.heading ?? '';
	suggestion.hidden = found?.suggestion === undefined;
	if (found?.suggestion !== undefined) {
		suggestion.value = found.suggestion;
		suggestion.textContent = message('search.didYouMean', { suggestion: found.suggestion });
	}
}

form.hidden = false;
form.addEventListener('submit', (event) => {
	event.preventDefault();
	// Puts a phone's keyboard away.
	field.blur();
});
form.addEventListener('input', answer);
suggestion.addEventListener('click', () => {
	field.value = suggestion.value;
	field.focus();
	answer();
});
keepWords();
field.value ||= parseQueryState(location.search).query;
answer();

const today = new Date().toLocaleDateString('sv-SE');
for (const notice of document.querySelectorAll<HTMLElement>('[data-stale-from]')) {
	notice.hidden = today < (notice.dataset['staleFrom'] ?? '');
}
