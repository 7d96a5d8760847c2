import { createElement } from './create-element.ts';
import {
	checkedOf,
	codeOf,
	contactsOf,
	createPlainSheet,
	emptySheet,
	lineOf,
	nameOf,
	noteOf,
	type Sheet,
	type SheetContext,
	statusOf,
	waysOf,
} from './sheet.ts';
import { fitType, heightOf, roomFor } from './sheet-measure.ts';

/** Large print for a wall: one contact a sheet, in the largest type that it fits in, with a code of its own. */
export function layOutPosters(context: SheetContext): Sheet[] {
	const contacts = contactsOf(context.printout);
	if (contacts.length === 0) return [emptySheet(context, 'poster')];
	const sheets = contacts.map((contact, index) => {
		const poster = createElement(
			'div',
			{ class: 'sheet-poster-text' },
			nameOf('h2', contact),
			...statusOf(contact),
			...lineOf(contact.role),
			...lineOf(contact.organisation),
			...lineOf(contact.places),
			createElement('div', { class: 'sheet-ways' }, ...waysOf(contact)),
			...noteOf(contact, context),
			checkedOf(contact),
		);
		const sheet = createPlainSheet(context, index, 'poster', codeOf(context, [contact], ''));
		sheet.main.append(poster);
		return { sheet, poster };
	});
	const tooLong = fitType(
		sheets.map(({ poster }) => poster),
		sheets.map(({ sheet }) => sheet.element),
		(poster) => poster.parentElement !== null && heightOf(poster) <= roomFor(poster.parentElement, poster),
	);
	for (const { sheet, poster } of sheets) sheet.element.classList.toggle('is-long', tooLong.includes(poster));
	return sheets.map(({ sheet }) => sheet);
}
