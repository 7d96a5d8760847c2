import { createSearchClient } from '../../search/client.ts';
import type { HitMessage, HitWords } from '../../search/hit-words.ts';
import type { AnswerView, Question } from '../../search/protocol.ts';
import { formatQueryState, isIdle, parseQueryState, type QueryState } from '../../search/query-state.ts';
import { language, readMessageTexts } from '../page-messages.ts';
import { createPause } from '../pause.ts';
import { writeHistory } from '../write-history.ts';
import { address, announce, message, parts } from './elements.ts';
import { chosenNames, showChips, showCounts } from './filters.ts';
import { filterList } from './list-filter.ts';
import { hideResults, showRest, showResults, sliceSize } from './results.ts';

/** What happens to the search, by what the reader does. What is searched for stands in the form's fields and nowhere else. */
export interface SearchSession {
	/** The script has come. Words typed before it are searched for; otherwise the address says what is. */
	started(): void;
	/** The field is about to be used. */
	entered(): void;
	/** A letter was typed or taken away. */
	typed(): void;
	/** Words or filters are as the reader wants them. */
	chosen(): void;
	/** The same, and the reader wants to go to the hits. */
	submitted(): void;
	/** Nothing is to be searched for any more. */
	cleared(): void;
	/** The same is to be tried again. */
	retried(): void;
	moreWanted(): void;
	/** Every hit is wanted; resolves when all are on the page. */
	allWanted(): Promise<void>;
	/** The address has become another, by a step in the history. */
	addressChanged(): void;
	scrolled(): void;
	/** A hit is followed, or the page left: the address has to be right at once. */
	hitFollowed(): void;
	pageLeft(): void;
	/** All contacts that the search finds, in order; undefined where something else is searched for meanwhile. Rejects where the search has stopped. */
	foundIds(): Promise<readonly string[] | undefined>;
}

/**
 * When an answer is drawn. `asTyped`: a screen of hits at once, and the rest, with what else changes beside the field, when the reader
 * pauses. `inSlices`: a screen of hits at once, and the rest as soon as the browser has time. `whole`: all hits at once, for whoever is to find
 * again a place far down in the list.
 */
type Drawing = 'asTyped' | 'inSlices' | 'whole';

/** After a pause in typing comes what need not keep up with every letter: the address, the counts, the hits beyond the first screen. */
const settleAfterMs = 350;
/** A reader who has waited this long is told, and gets a plain filter of the list meanwhile. */
const slowAfterMs = 2500;
/** Browsers refuse to write to the history more than about a hundred times in half a minute. */
const rememberScrollAfterMs = 300;
const firstMost = 100;
const everyone = Number.MAX_SAFE_INTEGER;

/** Makes the search of the start page. The engine works in a worker, fetched with its index when it is first needed. */
export function createSearchSession(): SearchSession {
	const client = createSearchClient(address('index').href, {
		language,
		messages: readMessageTexts<HitMessage>(parts.form),
		staleBefore: parts.form.dataset['staleBefore'] as HitWords['staleBefore'],
	});
	/** So many hits are drawn at most. */
	let mostHits = firstMost;
	/** Counts what has been asked for: the answer to anything but the newest is not drawn. */
	let newest = 0;
	const idleTitle = document.title;
	/** True when the address says that nothing is searched for. */
	let isAddressIdle = isIdle(parseQueryState(location.search));

	const addressPause = createPause(settleAfterMs, writeAddress);
	const restPause = createPause(settleAfterMs, () => void drawRest());
	const slowPause = createPause(slowAfterMs, () => showTrouble('search.slow'));
	const scrollPause = createPause(rememberScrollAfterMs, () => writeHistory('replaceState', { scroll: scrollY }));

	return {
		started: () => {
			if (isIdle(parseQueryState(location.search)) && !isIdle(wanted())) void searchAnew('inSlices');
			else void searchAsAddressed();
		},
		entered: prepare,
		typed: () => void searchAnew('asTyped'),
		chosen: () => void searchAnew('inSlices'),
		submitted: async () => {
			if (isIdle(wanted())) return;
			await searchAnew('inSlices');
			// Puts a phone's keyboard away, and has a screen reader say the heading, which is how many there are.
			parts.count.focus();
			announce('');
		},
		cleared: () => {
			fill(parseQueryState(''));
			void searchAnew('asTyped');
		},
		retried: () => void search('inSlices'),
		moreWanted: () => {
			mostHits *= 5;
			void search('whole');
		},
		allWanted: async () => {
			mostHits = everyone;
			await search('whole');
		},
		addressChanged: () => void searchAsAddressed(),
		scrolled: scrollPause.begin,
		hitFollowed: addressPause.end,
		pageLeft: () => {
			// A page that is left can rewrite its step in the history, but not add one.
			isAddressIdle = false;
			addressPause.end();
		},
		foundIds: async () => (await ask(wanted(), everyone))?.ids,
	};

	function searchAnew(drawing: Drawing): Promise<void> {
		mostHits = firstMost;
		addressPause.begin();
		return search(drawing);
	}

	async function searchAsAddressed(): Promise<void> {
		const state = parseQueryState(location.search);
		addressPause.cancel();
		isAddressIdle = isIdle(state);
		fill(state);
		mostHits = firstMost;
		// The whole list would only flash by before the hits.
		parts.everything.hidden = !isIdle(wanted());
		const { scroll } = (history.state ?? {}) as { scroll?: number };
		await search(scroll === undefined ? 'inSlices' : 'whole');
		if (scroll !== undefined) scrollTo({ top: scroll, behavior: 'instant' });
	}

	async function search(drawing: Drawing): Promise<void> {
		const own = ++newest;
		restPause.cancel();
		const state = wanted();
		// What a keystroke changes beside the field, the browser would have to lay out before it shows the letter.
		if (drawing !== 'asTyped') showControls(state);
		if (isIdle(state)) {
			endTrouble();
			showControls(state);
			showWholeList('');
			showCounts(undefined);
			announce('');
			parts.band.classList.remove('is-searching');
			document.title = idleTitle;
			if (drawing === 'asTyped') prepare();
			return;
		}
		slowPause.begin();
		try {
			const answer = await ask(state, drawing === 'whole' ? mostHits : sliceSize, {
				looksAhead: drawing === 'asTyped',
			});
			if (own !== newest || answer === undefined) return;
			endTrouble();
			showControls(state);
			parts.printChoice.search = formatQueryState(state);
			showResults(answer);
			announce(answer.heading);
			restPause.begin();
			if (drawing === 'asTyped') parts.band.classList.add('is-searching');
			else restPause.end();
		} catch {
			if (own !== newest) return;
			slowPause.cancel();
			showTrouble('search.failed');
		}
	}

	async function drawRest(): Promise<void> {
		const own = newest;
		// What is shown stays as it is when the worker has stopped meanwhile.
		const answer = await ask(wanted(), mostHits, { wantsCounts: true }).catch(() => undefined);
		if (own !== newest || answer === undefined) return;
		document.title = [answer.heading, ...chosenNames(), idleTitle].join(' – ');
		showCounts(answer.counts);
		showRest(answer);
	}

	function writeAddress(): void {
		const state = wanted();
		// One step back leads out of the search; the keystrokes in between are no steps.
		writeHistory(isAddressIdle && !isIdle(state) ? 'pushState' : 'replaceState', null, formatQueryState(state));
		isAddressIdle = isIdle(state);
	}

	/** Offers to clear the search, and each chosen filter to be removed. */
	function showControls(state: QueryState): void {
		parts.reset.hidden = isIdle(state);
		showChips(() => void searchAnew('inSlices'));
	}

	function showTrouble(key: 'search.slow' | 'search.failed'): void {
		showControls(wanted());
		const count = showWholeList(parts.query.value);
		parts.troubleText.textContent = message(key);
		parts.retry.hidden = key === 'search.slow';
		parts.trouble.hidden = false;
		announce(`${message(key)} ${message('search.count', { count })}`);
	}

	function endTrouble(): void {
		slowPause.cancel();
		parts.trouble.hidden = true;
	}

	function ask(
		state: QueryState,
		most: number,
		more?: Partial<Pick<Question, 'looksAhead' | 'wantsCounts'>>,
	): Promise<AnswerView | undefined> {
		return client.ask({
			...state,
			limit: most,
			wantsCounts: false,
			wantsPages: true,
			looksAhead: false,
			language,
			...more,
		});
	}

	/** Has the index fetched and the first letter answered before it is typed. Whoever asks is told of an error; getting ready is not worth one. */
	function prepare(): void {
		if (isIdle(wanted())) ask(wanted(), sliceSize, { looksAhead: true }).catch(() => undefined);
	}
}

/** What the form says is wanted. */
function wanted(): QueryState {
	const { query, municipality, county, kind } = parts;
	return { query: query.value, municipality: municipality.value, county: county.value, kind: kind.value };
}

/** Puts what is wanted into the form. */
function fill(state: QueryState): void {
	parts.query.value = state.query;
	for (const name of ['municipality', 'county', 'kind'] as const) {
		parts[name].value = state[name];
		// A filter that this directory does not have is dropped rather than shown as an empty choice.
		if (parts[name].selectedIndex < 0) parts[name].value = '';
	}
}

/** The list that stands on the page, in the place of hits; gives how many of it a plain filter shows. */
function showWholeList(query: string): number {
	hideResults();
	return filterList(parts.everything, query);
}
