import { parseQueryState } from '../../search/query-state.ts';
import { scriptHasCome } from '../script-has-come.ts';
import { offerActions } from './actions.ts';
import { parts } from './elements.ts';
import { toggleFilters } from './filters.ts';
import { showRestAtOnce } from './results.ts';
import { createSearchSession, type SearchSession } from './search-session.ts';

/** The search of the start page. The page already holds the list; this puts the hits in its place while something is searched for. */

const session = createSearchSession();
listen(session);
offerActions(session);
// The browser's own restoring runs before the hits are there.
history.scrollRestoration = 'manual';
session.started();
scriptHasCome();

/** Tells the search what the reader does. */
function listen(search: SearchSession): void {
	parts.form.addEventListener('submit', (event) => {
		event.preventDefault();
		search.submitted();
	});
	parts.filterToggle.addEventListener('click', toggleFilters);
	parts.form.addEventListener('focusin', search.entered, { once: true });
	parts.query.addEventListener('input', search.typed);
	for (const select of [parts.municipality, parts.county, parts.kind]) select.addEventListener('change', search.chosen);
	parts.reset.addEventListener('click', clear);
	parts.query.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || parts.query.value === '') return;
		event.preventDefault();
		clear();
	});
	parts.retry.addEventListener('click', search.retried);
	parts.more.addEventListener('click', search.moreWanted);
	parts.printHits.addEventListener('click', async () => {
		await search.allWanted();
		print();
	});
	parts.suggestionLink.addEventListener('click', (event) => {
		event.preventDefault();
		parts.query.value = parseQueryState(parts.suggestionLink.search).query;
		parts.query.focus();
		search.chosen();
	});
	parts.results.addEventListener('click', search.hitFollowed, { capture: true });
	document.addEventListener('keydown', (event) => {
		if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
		event.preventDefault();
		parts.query.focus();
	});
	addEventListener('beforeprint', showRestAtOnce);
	addEventListener('popstate', search.addressChanged);
	addEventListener('pagehide', search.pageLeft);
	addEventListener('scroll', search.scrolled);

	function clear(): void {
		search.cleared();
		parts.query.focus();
	}
}

function isField(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && /^(?:INPUT|SELECT|TEXTAREA)$/u.test(target.tagName);
}
