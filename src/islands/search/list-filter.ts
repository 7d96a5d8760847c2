import { foldLetters, splitWords } from '../../search/words.ts';

/**
 * What the search falls back to when its index or worker is slow or cannot be had: of the list that stands on the page, only the cards
 * that contain every word. Gives how many that are.
 */
export function filterList(list: HTMLElement, query: string): number {
	const words = splitWords(query).map(({ text }) => foldLetters(text));
	let shown = 0;
	for (const card of list.querySelectorAll<HTMLElement>('.card')) {
		const text = splitWords(card.textContent ?? '').map((word) => foldLetters(word.text));
		card.hidden = !words.every((word) => text.some((each) => each.includes(word)));
		if (!card.hidden) shown++;
	}
	for (const section of list.querySelectorAll<HTMLElement>('section')) {
		section.hidden = words.length > 0 && section.querySelector('.card:not([hidden])') === null;
	}
	return shown;
}
