import { selections } from '../../domain/published-address.ts';
import { createSearchClient } from '../../search/client.ts';
import type { HitWords } from '../../search/hit-words.ts';
import type { AnswerView } from '../../search/protocol.ts';
import { formatQueryState, isIdle, parseQueryState, type QueryState } from '../../search/query-state.ts';
import { keepWords } from '../keep-words.ts';
import { language, readMessages, readMessageTexts } from '../page-messages.ts';
import { createPause } from '../pause.ts';
import { scriptHasCome } from '../script-has-come.ts';
import { createHitItem } from './hit-item.ts';
import type { frameSearchMessages } from './search-messages.ts';

/** The search in a frame: the best hits as one types, and the rest where there is room for them. It leaves the history of its host alone. */

/** As many as a place on another site can be expected to have room for. */
const mostHits = 5;
const askAfterMs = 120;
const announceAfterMs = 1200;

const part = <Part extends HTMLElement>(name: string) => document.querySelector(`[data-embed="${name}"]`) as Part;
const form = part<HTMLFormElement>('form');
const query = part<HTMLInputElement>('query');
const results = part('results');
const all = part<HTMLAnchorElement>('all');
/** Only where there is something to say of the age of all contacts. */
const age = document.querySelector<HTMLElement>('[data-embed="age"]');
/** Only where the directory is in parts: what asks for everyone. */
const offer = document.querySelector<HTMLElement>('[data-embed="offer"]');
const message = readMessages<(typeof frameSearchMessages)[number]>(form);
const home = new URL(form.dataset['homeHref'] ?? '', location.href);
const client = createSearchClient(new URL(form.dataset['indexHref'] ?? '', location.href).href, {
	language,
	messages: readMessageTexts<keyof HitWords['messages']>(form),
	staleBefore: form.dataset['staleBefore'] as HitWords['staleBefore'],
});

const asking = createPause(askAfterMs, () => void search());
const announcing = createPause(announceAfterMs, () => {
	part('status').textContent = results.hidden ? '' : part('count').textContent;
});

let isForAll = false;
query.value = parseQueryState(location.search).query;
query.addEventListener('input', asking.begin);
form.addEventListener('focusin', () => void ask(wantedQuery(), true).catch(() => undefined), { once: true });
offer?.addEventListener('click', () => {
	isForAll = true;
	void search();
});
form.addEventListener('submit', (event) => {
	event.preventDefault();
	asking.cancel();
	void search();
});
keepWords();
if (query.value !== '') void search();
scriptHasCome();

async function search(): Promise<void> {
	const wanted = wantedQuery();
	if (isIdle(wanted)) {
		results.hidden = true;
		return;
	}
	try {
		const answer = await ask(wanted, false);
		if (answer !== undefined && query.value === wanted.query) show(answer, wanted);
	} catch {
		results.hidden = true;
		part('trouble').hidden = false;
	}
}

function wantedQuery(): QueryState {
	return { query: query.value, municipality: '', county: isForAll ? selections.everyone() : '', kind: '' };
}

function ask(wanted: QueryState, looksAhead: boolean): Promise<AnswerView | undefined> {
	return client.ask({ ...wanted, limit: mostHits, wantsCounts: false, wantsPages: false, looksAhead, language });
}

function show({ heading, hits, isPart, total }: AnswerView, wanted: QueryState): void {
	part('trouble').hidden = true;
	part('count').textContent = heading;
	part('hits').replaceChildren(...hits.map((hit) => createHitItem(hit, home, form.dataset['contentLang'])));
	all.href = new URL(formatQueryState(wanted), home).href;
	all.textContent = message('embed.allHits', { count: total });
	all.hidden = total <= hits.length;
	part('hits').hidden = total === 0;
	part('none').hidden = total > 0 || isPart;
	if (age) age.hidden = total === 0;
	if (offer) offer.hidden = !isPart;
	results.hidden = false;
	announcing.begin();
}
