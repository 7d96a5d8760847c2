import { formatDate } from '../i18n/locale.ts';
import type { Highlight } from '../search/highlight.ts';
import type { MarkedText, ShownAnswer, ShownHit } from '../search/protocol.ts';
import { address, language, message, parts } from './search-elements.ts';

/** So many are drawn at once: what a screen holds, and little enough to keep up with typing on a slow telephone. */
export const sliceSize = matchMedia('(min-width: 40rem)').matches ? 9 : 4;

type Language = Parameters<typeof formatDate>[1];

let drawing = 0;
let shownOthers = '';

/** Shows an answer: hits, other pages that match, and what to try when there are none. Text only ever enters as text nodes. */
export function showResults(answer: ShownAnswer, query: string): string {
	const text = countText(answer, query);
	parts.count.textContent = text;
	parts.partial.hidden = !answer.isPartial;
	drawing++;
	parts.hits.replaceChildren(...answer.hits.map(draw));
	parts.more.hidden = true;
	parts.actions.hidden = answer.total === 0;
	parts.noHits.hidden = answer.total > 0;
	parts.suggestion.hidden = answer.suggestion === undefined;
	if (answer.suggestion !== undefined) {
		parts.suggestionLink.textContent = message('search.didYouMean', { suggestion: answer.suggestion });
		parts.suggestionLink.href = `?q=${encodeURIComponent(answer.suggestion)}`;
	}
	parts.others.hidden = answer.others.length === 0;
	drawOthers(answer);
	parts.results.hidden = false;
	parts.everything.hidden = true;
	return text;
}

function drawOthers(answer: ShownAnswer): void {
	const paths = answer.others.map(({ path }) => path).join(' ');
	if (paths === shownOthers) return;
	shownOthers = paths;
	parts.otherLinks.replaceChildren(
		...answer.others.map(({ path, title }) => {
			const link = document.createElement('a');
			link.href = new URL(path, address('home')).href;
			link.textContent = title;
			const item = document.createElement('li');
			item.append(link);
			return item;
		}),
	);
}

function countText({ total, isPartial }: ShownAnswer, query: string): string {
	if (total === 0 || isPartial) return query === '' ? message('search.none') : message('search.noneFor', { query });
	return query === '' ? message('search.count', { count: total }) : message('search.countFor', { count: total, query });
}

/** Draws the hits that are not on the page yet, a slice at a time, when the browser has nothing more urgent to do. */
export function showRest({ hits, total }: ShownAnswer): void {
	const turn = ++drawing;
	const next = () => {
		if (turn !== drawing) return;
		const from = parts.hits.childElementCount;
		parts.hits.append(...hits.slice(from, from + sliceSize).map(draw));
		if (from + sliceSize < hits.length) later(next);
		else parts.more.hidden = hits.length >= total;
	};
	later(next);
}

/** Safari has no idle callback. */
function later(work: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(work);
	else setTimeout(work, 16);
}

function draw(hit: ShownHit): DocumentFragment {
	const item = parts.template.content.cloneNode(true) as DocumentFragment;
	const fill = (name: string, text: MarkedText | undefined) => {
		const target = part(item, name);
		if (text === undefined || text.text === '') target.remove();
		else target.replaceChildren(...marked(text));
	};
	(part(item, 'title') as HTMLAnchorElement).href = new URL(`kontakt/${hit.id}/`, address('home')).href;
	fill('title', hit.title);
	fill('role', hit.role);
	fill('organisation', hit.organisation);
	fill('places', hit.places);
	const why =
		hit.tier === 'variant' || hit.tier === 'fuzzy'
			? 'search.similar'
			: hit.tier === 'phonetic'
				? 'search.sounds'
				: undefined;
	if (why === undefined) part(item, 'why').remove();
	else part(item, 'why').textContent = message(why);
	const isStale = hit.verified < (parts.form.dataset['staleBefore'] ?? '');
	const mark = part(item, 'mark');
	mark.classList.toggle('is-stale', isStale);
	mark.textContent = [
		...(hit.status === 'current' ? [] : [message(`contact.${hit.status}`)]),
		message(isStale ? 'fresh.staleVerified' : 'fresh.verified', {
			date: formatDate(hit.verified as Parameters<typeof formatDate>[0], language as Language),
		}),
	].join('. ');
	return item;
}

/** The text with `<mark>` round what matched. */
function marked({ text, highlights }: MarkedText): (Node | string)[] {
	const nodes: (Node | string)[] = [];
	let done = 0;
	for (const [start, end] of highlights as readonly Highlight[]) {
		const mark = document.createElement('mark');
		mark.textContent = text.slice(start, end);
		nodes.push(text.slice(done, start), mark);
		done = end;
	}
	return [...nodes, text.slice(done)];
}

function part(item: DocumentFragment, name: string): HTMLElement {
	const found = item.querySelector<HTMLElement>(`[data-part="${name}"]`);
	if (found === null) throw new Error(`The template for a hit has no [data-part="${name}"]`);
	return found;
}
