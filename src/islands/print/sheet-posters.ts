import { createElement } from '../create-element.ts';
import {
	createCode,
	createEntry,
	createPlainSheet,
	emptySheet,
	listContacts,
	type Sheet,
	type SheetContext,
} from './sheet.ts';
import { fitLines, fitType, measureHeight, roomFor } from './sheet-measure.ts';

/** Large print for a wall: one contact a sheet, in the largest type that it fits in, with a code of its own. */
export function layOutPosters(context: SheetContext): Sheet[] {
	const contacts = listContacts(context.printout);
	if (contacts.length === 0) return [emptySheet(context, 'poster')];
	const sheets = contacts.map((contact, index) => {
		const poster = createElement('div', { class: 'sheet-poster-text' }, ...createEntry(contact, context));
		const sheet = createPlainSheet(context, index, 'poster', createCode(context, [contact], ''));
		sheet.main.append(poster);
		return { sheet, poster };
	});
	fitLines(
		sheets.flatMap(({ poster }) => [...poster.querySelectorAll<HTMLElement>('.sheet-address')]),
		sheets.map(({ sheet }) => sheet.element),
	);
	const tooLong = fitType(
		sheets.map(({ poster }) => poster),
		sheets.map(({ sheet }) => sheet.element),
		(poster) => poster.parentElement !== null && measureHeight(poster) <= roomFor(poster.parentElement, poster),
	);
	for (const { sheet, poster } of sheets) sheet.element.classList.toggle('is-long', tooLong.includes(poster));
	return sheets.map(({ sheet }) => sheet);
}
