import type { AnswerView, HitView } from '../../search/protocol.ts';
import { pageAddress } from '../page-address.ts';
import { address, message, parts } from './elements.ts';
import { createHitCard, type HitCard } from './hit-card.ts';
import { marked } from './marked-text.ts';

/** So many are drawn at once: what a screen holds, and little enough to keep up with typing on a slow telephone. */
export const sliceSize = matchMedia('(min-width: 40rem)').matches ? 9 : 3;

/** The cards on the page, and after them at most a slice that can be put back. */
const cards: HitCard[] = [];
let hits: readonly HitView[] = [];
let shownOthers = '';

/** Safari has no idle callback. */
const later: (work: () => void) => void = window.requestIdleCallback ?? ((work) => setTimeout(work, 16));

/** Shows an answer: hits, or what to try when there are none. Pages that match and what can be done with the hits come with {@link showRest}. */
export function showResults(answer: AnswerView): void {
	parts.count.textContent = answer.heading;
	hits = answer.hits;
	draw(0, hits.length);
	if (parts.age) parts.age.hidden = answer.total === 0;
	parts.shown.hidden = true;
	parts.noHits.hidden = !answer.isEmpty;
	if (parts.offer) parts.offer.hidden = !answer.isPart;
	parts.suggestion.hidden = answer.suggestion === undefined;
	if (answer.suggestion !== undefined) {
		parts.suggestionLink.textContent = message('search.didYouMean', { suggestion: answer.suggestion });
		parts.suggestionLink.href = `?q=${encodeURIComponent(answer.suggestion)}`;
	}
	if (answer.total === 0) {
		parts.actions.hidden = true;
		drawOthers(answer);
	} else if (joinPaths(answer) !== shownOthers) parts.others.hidden = true;
	parts.results.hidden = false;
	parts.everything.hidden = true;
}

/** Hides what {@link showResults} and {@link showRest} show. */
export function hideResults(): void {
	parts.results.hidden = true;
	parts.actions.hidden = true;
	parts.others.hidden = true;
	parts.everything.hidden = false;
}

/**
 * Shows what goes with the hits, and draws those that are not on the page yet, a slice at a time, when the browser has nothing more
 * urgent to do.
 */
export function showRest(answer: AnswerView): void {
	hits = answer.hits;
	const { total } = answer;
	parts.shownText.textContent = message('search.shown', { shown: hits.length, total });
	parts.shown.hidden = hits.length >= total;
	parts.actions.hidden = total === 0;
	drawOthers(answer);
	const next = () => {
		const drawn = parts.hits.childElementCount;
		if (hits !== answer.hits || drawn >= hits.length) return;
		draw(drawn, drawn + sliceSize);
		later(next);
	};
	later(next);
}

/** Draws at once the hits that wait for the browser to have time: paper cannot be added to. */
export function showRestAtOnce(): void {
	draw(parts.hits.childElementCount, hits.length);
}

/** Shows the hits from one position up to another in the cards; no cards are left after them. */
function draw(from: number, to: number): void {
	const end = Math.min(to, hits.length);
	for (const { item } of cards.slice(end)) item.remove();
	cards.splice(Math.max(end, sliceSize));
	const added: HTMLElement[] = [];
	for (const [offset, hit] of hits.slice(from, end).entries()) {
		let card = cards[from + offset];
		if (card === undefined) {
			card = createHitCard();
			cards.push(card);
		}
		card.show(hit);
		if (!card.item.isConnected) added.push(card.item);
	}
	parts.hits.append(...added);
}

function drawOthers(answer: AnswerView): void {
	const { others } = answer;
	parts.others.hidden = others.length === 0;
	const paths = joinPaths(answer);
	if (paths === shownOthers) return;
	shownOthers = paths;
	parts.otherLinks.replaceChildren(
		...others.map(({ path, title, excerpt, language }) => {
			const link = document.createElement('a');
			link.href = pageAddress(path, address('home'));
			link.textContent = title;
			const item = document.createElement('li');
			if (language !== undefined) item.lang = language;
			item.append(link);
			if (excerpt !== undefined) {
				const line = document.createElement('p');
				line.append(...marked(excerpt));
				item.append(line);
			}
			return item;
		}),
	);
}

function joinPaths({ others }: AnswerView): string {
	return others.map(({ path, excerpt }) => `${path} ${excerpt?.highlights}`).join(' ');
}
