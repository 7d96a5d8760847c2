import type { PrintedContact } from '../../print/print-source.ts';
import { createElement } from '../create-element.ts';
import { message, parts } from './elements.ts';

/** So many boxes are drawn; a name narrows them down. */
const drawnLimit = 200;

let contacts: readonly PrintedContact[] = [];
let chosen = new Set<string>();

/** Lets a reader pick contacts one by one; `onChange` gets the ids of those picked, in the directory's order. */
export function offerPicking(onChange: (ids: readonly string[]) => void): void {
	const changed = () => onChange(contacts.filter(({ id }) => chosen.has(id)).map(({ id }) => id));
	parts.pickerFilter.addEventListener('input', draw);
	parts.pickerFilter.addEventListener('keydown', (event) => {
		if (event.key === 'Enter') event.preventDefault();
	});
	parts.pickerList.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLInputElement)) return;
		if (target.checked) chosen.add(target.value);
		else chosen.delete(target.value);
		count();
		changed();
	});
	const setAll = (isChosen: boolean) => () => {
		for (const { id } of matching()) {
			if (isChosen) chosen.add(id);
			else chosen.delete(id);
		}
		draw();
		changed();
	};
	parts.pickerAll.addEventListener('click', setAll(true));
	parts.pickerNone.addEventListener('click', setAll(false));
	// A closed list need not be drawn.
	parts.picker.addEventListener('toggle', draw);
}

/** Shows which contacts can be picked, and which are. Boxes that say so already are left alone, with the reader's place among them. */
export function showPicked(all: readonly PrintedContact[], ids: readonly string[]): void {
	if (contacts.length === all.length && chosen.size === ids.length && ids.every((id) => chosen.has(id))) return;
	contacts = all;
	chosen = new Set(ids);
	draw();
}

function matching(): PrintedContact[] {
	const words = parts.pickerFilter.value.toLocaleLowerCase('sv').split(/\s+/u).filter(Boolean);
	return contacts.filter(({ title, role = '', organisation, municipalities = '' }) => {
		const text = `${title} ${role} ${organisation} ${municipalities}`.toLocaleLowerCase('sv');
		return words.every((word) => text.includes(word));
	});
}

function draw(): void {
	count();
	if (!parts.picker.open) return;
	const found = matching();
	parts.pickerList.replaceChildren(
		...found.slice(0, drawnLimit).map(({ id, title, organisation }) => {
			const box = createElement('input', { type: 'checkbox', value: id });
			box.checked = chosen.has(id);
			const text = createElement('span', {}, createElement('span', { translate: 'no' }, title), `, ${organisation}`);
			return createElement('li', {}, createElement('label', { class: 'pick' }, box, text));
		}),
	);
	parts.pickerMore.hidden = found.length <= drawnLimit;
	parts.pickerMore.textContent = message('print.pickMore', { shown: drawnLimit, total: found.length });
}

function count(): void {
	const picked = contacts.filter(({ id }) => chosen.has(id)).length;
	parts.pickerCount.textContent = message('print.pickCount', { picked, total: contacts.length });
}
