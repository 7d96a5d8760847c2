import { createElement } from '../create-element.ts';
import type { FileHit } from './file-search.ts';

/** The organisations of the file with their contacts, of which a search leaves some. */
export interface ShownSections {
	/** Shows these contacts alone, the best first, each under its organisation; all as they stood for `undefined`. */
	show(hits: readonly FileHit[] | undefined): void;
}

/** Takes hold of the list that stands in the file. */
export function createShownSections(list: HTMLElement): ShownSections {
	const sections = [...list.children] as HTMLElement[];
	const items = new Map(
		[...list.querySelectorAll<HTMLElement>('[data-id]')].map((item) => [item.dataset['id'] ?? '', item]),
	);
	const order = [...items.values()].map((item) => [item, item.parentElement as HTMLElement] as const);
	const reasons: HTMLElement[] = [];

	return {
		show: (hits) => {
			for (const reason of reasons.splice(0)) reason.remove();
			for (const [item, parent] of order) {
				item.hidden = hits !== undefined;
				parent.append(item);
			}
			for (const section of sections) section.hidden = hits !== undefined;
			list.append(...sections);
			for (const hit of hits ?? []) show(hit);
		},
	};

	/** Each goes after those that are shown already. */
	function show({ id, reasons: texts }: FileHit): void {
		const item = items.get(id);
		const section = item?.closest('section');
		if (!item || !section) return;
		item.hidden = false;
		item.parentElement?.append(item);
		if (section.hidden) list.append(section);
		section.hidden = false;
		const said = texts.map((text) => createElement('p', { class: 'said' }, text));
		item.firstElementChild?.append(...said);
		reasons.push(...said);
	}
}
