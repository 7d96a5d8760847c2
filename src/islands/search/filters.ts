import type { FilterCounts } from '../../search/narrowing.ts';
import { message, parts } from './elements.ts';

const filters = [
	{ select: parts.municipality, own: (counts: FilterCounts) => counts.municipalities },
	{ select: parts.county, own: (counts: FilterCounts) => counts.counties },
	{ select: parts.kind, own: (counts: FilterCounts) => counts.kinds },
];

const names = new Map(
	filters.flatMap(({ select }) => [...select.options].map((option) => [option, option.text] as const)),
);

let shownChips = '';

/** The names of what is filtered by. */
export function chosenNames(): string[] {
	return chosenOptions().map((option) => names.get(option) ?? '');
}

function chosenOptions(): HTMLOptionElement[] {
	return filters.flatMap(({ select }) => [...select.selectedOptions]).filter(({ value }) => value !== '');
}

/** Writes into each choice of the filters how many hits it would leave; without counts, the choices alone. */
export function showCounts(counts: FilterCounts | undefined): void {
	for (const { select, own } of filters) {
		for (const option of select.options) {
			const name = names.get(option) ?? '';
			const isPlain = option.value === '' || counts === undefined;
			const text = isPlain ? name : message('search.optionCount', { name, count: own(counts)[option.value] ?? 0 });
			// Writing the same text again would have the browser lay the page out for nothing.
			if (option.text !== text) option.text = text;
		}
	}
}

/** Unfolds the filters, or folds them away. */
export function toggleFilters(): void {
	parts.filters.hidden = !parts.filters.hidden;
	parts.filterToggle.ariaExpanded = String(!parts.filters.hidden);
}

/** Shows the chosen filters as buttons that remove them, and how many there are. */
export function showChips(onRemove: () => void): void {
	const chosenNow = filters.map(({ select }) => select.value).join(' ');
	if (chosenNow === shownChips) return;
	shownChips = chosenNow;
	const chips = chosenOptions().map((option) => {
		const name = names.get(option) ?? '';
		const chip = document.createElement('button');
		chip.type = 'button';
		chip.className = 'chip';
		chip.setAttribute('aria-label', message('search.removeFilter', { name }));
		chip.textContent = `${name} ×`;
		chip.addEventListener('click', () => {
			option.selected = false;
			parts.filterToggle.focus();
			onRemove();
		});
		return chip;
	});
	parts.chips.replaceChildren(...chips);
	parts.chips.hidden = chips.length === 0;
	parts.filterCount.textContent = chips.length === 0 ? '' : `(${chips.length})`;
}
