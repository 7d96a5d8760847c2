import { createSearchClient } from '../../search/client.ts';
import type { ShownAnswer } from '../../search/protocol.ts';
import { formatQueryState, isIdle, parseQueryState, type QueryState } from '../../search/query-state.ts';
import { language } from '../page-messages.ts';
import { createPause } from '../pause.ts';
import { scriptHasCome } from '../script-has-come.ts';
import { writeHistory } from '../write-history.ts';
import { offerActions } from './actions.ts';
import { address, announce, message, parts } from './elements.ts';
import { showChips, showCounts } from './filters.ts';
import { filterList } from './list-filter.ts';
import { hideResults, showRest, showRestAtOnce, showResults, sliceSize } from './results.ts';

/**
 * The search of the start page. The page already holds the list; this puts the hits in its place while something is searched for. The
 * engine works in a worker, fetched with its index when the field is first used.
 */

/** After a pause in typing comes what need not keep up with every letter: the address, the counts, the hits beyond the first screen. */
const settleAfterMs = 350;
/** A reader who has waited this long is told, and gets a plain filter of the list meanwhile. */
const slowAfterMs = 2500;
/** Browsers refuse to write to the history more than about a hundred times in half a minute. */
const rememberScrollAfterMs = 300;
const firstLimit = 100;
const everyone = Number.MAX_SAFE_INTEGER;

const client = createSearchClient(address('index').href);
let limit = firstLimit;
let latest = 0;
/** True when the address says that nothing is searched for. */
let isAddressIdle = isIdle(parseQueryState(location.search));

const addressPause = createPause(settleAfterMs, writeAddress);
const restPause = createPause(settleAfterMs, () => void showTheRest());
const slowPause = createPause(slowAfterMs, () => trouble('search.slow'));
const scrollPause = createPause(rememberScrollAfterMs, () => writeHistory('replaceState', { scroll: scrollY }));

parts.form.addEventListener('submit', (event) => {
	event.preventDefault();
	commit();
});
parts.form.addEventListener('focusin', open, { once: true });
parts.query.addEventListener('input', () => commit('typing'));
parts.municipality.addEventListener('change', () => commit());
parts.county.addEventListener('change', () => commit());
parts.kind.addEventListener('change', () => commit());
parts.reset.addEventListener('click', clear);
parts.retry.addEventListener('click', () => void show());
parts.more.addEventListener('click', () => {
	limit *= 5;
	void show('all');
});
parts.printHits.addEventListener('click', async () => {
	limit = everyone;
	await show('all');
	print();
});
addEventListener('beforeprint', showRestAtOnce);
parts.query.addEventListener('keydown', (event) => {
	if (event.key === 'Escape' && parts.query.value !== '') {
		event.preventDefault();
		clear();
	}
});
document.addEventListener('keydown', (event) => {
	const isTyping = event.target instanceof HTMLElement && /^(?:INPUT|SELECT|TEXTAREA)$/u.test(event.target.tagName);
	if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
		event.preventDefault();
		parts.query.focus();
	}
});
parts.suggestionLink.addEventListener('click', (event) => {
	event.preventDefault();
	parts.query.value = parseQueryState(parts.suggestionLink.search).query;
	parts.query.focus();
	commit();
});
offerActions(async () => ((await ask(currentState(), everyone))?.hits ?? []).map(({ id }) => id));
addEventListener('popstate', () => void restore());
// The address is written at once before the reader leaves for a hit or copies it.
addEventListener('pagehide', () => {
	// A page that is left can rewrite its step in the history, but not add one.
	isAddressIdle = false;
	addressPause.end();
});
parts.results.addEventListener('click', addressPause.end, { capture: true });
// The browser's own restoring runs before the hits are there.
history.scrollRestoration = 'manual';
addEventListener('scroll', scrollPause.begin);
// Words typed before this script was there are not lost.
if (isIdle(parseQueryState(location.search)) && !isIdle(currentState())) commit();
else void restore();
scriptHasCome();

async function restore(): Promise<void> {
	const state = parseQueryState(location.search);
	addressPause.cancel();
	isAddressIdle = isIdle(state);
	parts.query.value = state.query;
	parts.municipality.value = state.municipality;
	parts.county.value = state.county;
	parts.kind.value = state.kind;
	// A filter that this directory does not have is dropped rather than shown as an empty choice.
	for (const select of [parts.municipality, parts.county, parts.kind]) if (select.selectedIndex < 0) select.value = '';
	limit = firstLimit;
	// The whole list would only flash by before the hits.
	parts.everything.hidden = !isIdle(currentState());
	const { scroll } = (history.state ?? {}) as { scroll?: number };
	await show(scroll === undefined ? 'slices' : 'all');
	if (scroll !== undefined) scrollTo({ top: scroll, behavior: 'instant' });
}

function commit(pace?: 'typing'): void {
	limit = firstLimit;
	addressPause.begin();
	void show(pace);
}

function writeAddress(): void {
	const isIdleNow = isIdle(currentState());
	// One step back leads out of the search; the keystrokes in between are no steps.
	writeHistory(isAddressIdle && !isIdleNow ? 'pushState' : 'replaceState', null, formatQueryState(currentState()));
	isAddressIdle = isIdleNow;
}

function clear(): void {
	parts.query.value = '';
	for (const select of [parts.municipality, parts.county, parts.kind]) select.value = '';
	commit();
	parts.query.focus();
}

/**
 * @param pace how much of the list is drawn when: `typing` draws what a screen holds and waits with the rest until the reader pauses,
 * `slices` draws the rest as soon as the browser has time, `all` draws everything at once, for a reader who comes back to a place far
 * down in the list
 */
async function show(pace: 'typing' | 'slices' | 'all' = 'slices'): Promise<void> {
	const turn = ++latest;
	restPause.cancel();
	const state = currentState();
	// What a keystroke changes beside the field, the browser would have to lay out before it shows the letter.
	if (pace !== 'typing') showControls(state);
	if (isIdle(state)) {
		showControls(state);
		slowPause.cancel();
		parts.trouble.hidden = true;
		showWholeList('');
		showCounts(undefined);
		announce('');
		return;
	}
	slowPause.begin();
	try {
		const answer = await ask(state, pace === 'all' ? limit : sliceSize, pace === 'typing');
		if (turn !== latest || answer === undefined) return;
		slowPause.cancel();
		parts.trouble.hidden = true;
		showControls(state);
		announce(showResults(answer, state.query.trim()));
		restPause.begin();
		if (pace !== 'typing') restPause.end();
	} catch {
		if (turn !== latest) return;
		slowPause.cancel();
		trouble('search.failed');
	}
}

async function showTheRest(): Promise<void> {
	const turn = latest;
	// What is shown stays as it is when the worker has stopped meanwhile.
	const answer = await ask(currentState(), limit).catch(() => undefined);
	if (turn !== latest || answer === undefined) return;
	showCounts(answer.counts);
	parts.printChoice.search = formatQueryState(currentState());
	showRest(answer);
}

/** Offers to clear the search, and each chosen filter to be removed. */
function showControls(state: QueryState): void {
	parts.reset.hidden = isIdle(state);
	showChips(() => commit());
}

function trouble(key: 'search.slow' | 'search.failed'): void {
	showControls(currentState());
	const count = showWholeList(parts.query.value);
	parts.troubleText.textContent = message(key);
	parts.retry.hidden = key === 'search.slow';
	parts.trouble.hidden = false;
	announce(`${message(key)} ${message('search.count', { count })}`);
}

function showWholeList(query: string): number {
	hideResults();
	return filterList(parts.everything, query);
}

async function ask(state: QueryState, most: number, isTyping = false): Promise<ShownAnswer | undefined> {
	await open();
	return client.ask({ ...state, limit: most, isTyping, language });
}

function open(): Promise<void> {
	const opening = client.open();
	// Whoever asks is told; opening ahead of time is not worth an error of its own.
	opening.catch(() => undefined);
	return opening;
}

function currentState(): QueryState {
	const { query, municipality, county, kind } = parts;
	return { query: query.value, municipality: municipality.value, county: county.value, kind: kind.value };
}
