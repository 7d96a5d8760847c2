/**
 * What the search falls back to when its index or worker is slow or cannot be had: of the list that stands on the page, only the cards
 * that contain every word, with or without its marks. Gives how many that are.
 */
export function filterList(list: HTMLElement, query: string): number {
	const words = fold(query).match(/\S+/gu) ?? [];
	let shown = 0;
	for (const card of list.querySelectorAll<HTMLElement>('.card')) {
		const text = fold(card.textContent ?? '');
		card.hidden = !words.every((word) => text.includes(word));
		if (!card.hidden) shown++;
	}
	for (const section of list.querySelectorAll<HTMLElement>('section')) {
		section.hidden = words.length > 0 && section.querySelector('.card:not([hidden])') === null;
	}
	return shown;
}

/** The engine knows more of letters; this has to be there before it. */
function fold(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
