import type { PickableContact, PrintRecords } from '../../print/print-records.ts';
import { createElement } from '../create-element.ts';
import { message, parts } from './elements.ts';

/** So many boxes are drawn; a name narrows them down. */
const drawnLimit = 200;

let records: PrintRecords | undefined;
/** Everyone, once they have been asked for: a list that is closed need not know them. */
let contacts: readonly PickableContact[] | undefined;
let chosen = new Set<string>();

/** Lets a reader pick contacts one by one; `onChange` gets the ids of those picked, in the directory's order. */
export function offerPicking(onChange: (ids: readonly string[]) => void): void {
	const changed = () => onChange((contacts ?? []).filter(({ id }) => chosen.has(id)).map(({ id }) => id));
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
export function showPicked(all: PrintRecords, ids: readonly string[]): void {
	if (records === all && chosen.size === ids.length && ids.every((id) => chosen.has(id))) return;
	if (records !== all) contacts = undefined;
	records = all;
	chosen = new Set(ids);
	draw();
}

function matching(): PickableContact[] {
	const words = parts.pickerFilter.value.toLocaleLowerCase('sv').split(/\s+/u).filter(Boolean);
	return (contacts ?? []).filter(({ title, role = '', organisation, municipalities = '' }) => {
		const text = `${title} ${role} ${organisation} ${municipalities}`.toLocaleLowerCase('sv');
		return words.every((word) => text.includes(word));
	});
}

function draw(): void {
	count();
	if (!parts.picker.open) return;
	if (contacts === undefined) {
		void load();
		return;
	}
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

async function load(): Promise<void> {
	const from = records;
	try {
		const all = await from?.listPickable();
		if (from !== records || all === undefined) return;
		contacts = all;
		draw();
	} catch {
		parts.pickerMore.hidden = false;
		parts.pickerMore.textContent = message('print.failed');
	}
}

function count(): void {
	if (records === undefined) return;
	parts.pickerCount.textContent = message('print.pickCount', { picked: chosen.size, total: records.pickable });
}
