import type { SearchClient } from '../search/client.ts';
import type { ShownAnswer } from '../search/protocol.ts';
import { formatQueryState, isIdle, parseQueryState, type QueryState } from '../search/query-state.ts';
import { filterList } from './list-filter.ts';
import { offerActions } from './search-actions.ts';
import { address, announce, language, message, parts } from './search-elements.ts';
import { showChips, showCounts } from './search-filters.ts';
import { showRest, showResults, sliceSize } from './search-results.ts';

/**
 * The search of the start page. The page already holds the list; this puts the hits in its place while something is searched for. The
 * engine works in a worker, fetched with its index when the field is first used.
 */

/** After a pause in typing the address follows, and the hits beyond the first screen are drawn. */
const settleAfterMs = 350;
/** A reader who has waited this long is told, and gets a plain filter of the list meanwhile. */
const slowAfterMs = 2500;
/** Browsers refuse to write to the history more than about a hundred times in half a minute. */
const rememberScrollAfterMs = 300;
const firstLimit = 200;
const everyone = Number.MAX_SAFE_INTEGER;

let client: Promise<SearchClient> | undefined;
let limit = firstLimit;
let addressTimer = 0;
let restTimer = 0;
let scrollTimer = 0;
let latest = 0;

parts.form.addEventListener('submit', (event) => {
	event.preventDefault();
	commit();
});
parts.form.addEventListener('focusin', open, { once: true });
parts.query.addEventListener('input', commit);
parts.municipality.addEventListener('change', commit);
parts.county.addEventListener('change', commit);
parts.kind.addEventListener('change', commit);
parts.reset.addEventListener('click', clear);
parts.retry.addEventListener('click', () => void show());
parts.more.addEventListener('click', () => {
	limit *= 5;
	void show();
});
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
addEventListener('pagehide', rememberAddress);
parts.results.addEventListener('click', rememberAddress, { capture: true });
// The browser's own restoring runs before the hits are there.
history.scrollRestoration = 'manual';
addEventListener('scroll', () => {
	clearTimeout(scrollTimer);
	scrollTimer = window.setTimeout(() => history.replaceState({ scroll: scrollY }, ''), rememberScrollAfterMs);
});
// Words typed before this script was there are not lost.
if (isIdle(parseQueryState(location.search)) && !isIdle(currentState())) commit();
else void restore();

async function restore(): Promise<void> {
	const state = parseQueryState(location.search);
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
	await show(scroll !== undefined);
	if (scroll !== undefined) scrollTo({ top: scroll, behavior: 'instant' });
}

function commit(): void {
	clearTimeout(addressTimer);
	limit = firstLimit;
	const before = parseQueryState(location.search);
	const target = location.pathname + formatQueryState(currentState());
	// One step back leads out of the search; the keystrokes in between are no steps.
	if (isIdle(before) && !isIdle(currentState())) history.pushState(null, '', target);
	else addressTimer = window.setTimeout(() => history.replaceState(null, '', target), settleAfterMs);
	void show();
}

/** Writes the address at once, before the reader leaves for a hit or copies the address. */
function rememberAddress(): void {
	clearTimeout(addressTimer);
	const target = location.pathname + formatQueryState(currentState());
	if (target !== location.pathname + location.search) history.replaceState(null, '', target);
}

function clear(): void {
	parts.query.value = '';
	for (const select of [parts.municipality, parts.county, parts.kind]) select.value = '';
	commit();
	parts.query.focus();
}

/** @param isWhole draws the whole list at once, for a reader who comes back to a place far down in it */
async function show(isWhole = false): Promise<void> {
	const turn = ++latest;
	clearTimeout(restTimer);
	const state = currentState();
	parts.reset.hidden = isIdle(state);
	showChips(commit);
	if (isIdle(state)) {
		parts.trouble.hidden = true;
		showWholeList('');
		showCounts(undefined);
		announce('');
		return;
	}
	const slow = window.setTimeout(() => trouble('search.slow', state), slowAfterMs);
	try {
		const answer = await ask(state, isWhole ? limit : sliceSize);
		if (turn !== latest || answer === undefined) return;
		parts.trouble.hidden = true;
		showCounts(answer);
		announce(showResults(answer, state.query.trim()));
		restTimer = window.setTimeout(() => void showTheRest(state, turn), settleAfterMs);
	} catch {
		if (turn === latest) trouble('search.failed', state);
	} finally {
		clearTimeout(slow);
	}
}

async function showTheRest(state: QueryState, turn: number): Promise<void> {
	const answer = await ask(state, limit);
	if (turn === latest && answer !== undefined) showRest(answer);
}

function trouble(key: 'search.slow' | 'search.failed', { query }: QueryState): void {
	const count = showWholeList(query);
	parts.troubleText.textContent = message(key);
	parts.retry.hidden = key === 'search.slow';
	parts.trouble.hidden = false;
	announce(`${message(key)} ${message('search.count', { count })}`);
}

function showWholeList(query: string): number {
	parts.results.hidden = true;
	parts.everything.hidden = false;
	return filterList(parts.everything, query);
}

async function ask(state: QueryState, most: number): Promise<ShownAnswer | undefined> {
	return (await open()).ask({ ...state, limit: most, language });
}

function open(): Promise<SearchClient> {
	client ??= import('../search/client.ts')
		.then(async ({ createSearchClient }) => {
			const created = createSearchClient(address('index').href);
			await created.open();
			return created;
		})
		.catch((error: unknown) => {
			client = undefined;
			throw error;
		});
	// Whoever asks is told; opening ahead of time is not worth an error of its own.
	client.catch(() => undefined);
	return client;
}

function currentState(): QueryState {
	const { query, municipality, county, kind } = parts;
	return { query: query.value, municipality: municipality.value, county: county.value, kind: kind.value };
}
