import { createElement } from '../create-element.ts';
import { createEntry, createSheet, emptySheet, listContacts, type Sheet, type SheetContext } from './sheet.ts';
import { fillSheets } from './sheet-measure.ts';

/** Cards to cut out, two side by side. */
export function layOutCards(context: SheetContext): Sheet[] {
	const contacts = listContacts(context.printout);
	if (contacts.length === 0) return [emptySheet(context, 'cards')];
	const cards = contacts.map((contact) =>
		createElement('div', { class: 'sheet-card' }, ...createEntry(contact, context)),
	);
	const rows = cards
		.filter((_, index) => index % 2 === 0)
		.map((card, index) => createElement('div', { class: 'sheet-row' }, card, cards[index * 2 + 1]));
	return fillSheets({
		elements: rows,
		createSheet: (index) => {
			const sheet = createSheet(context, index, 'cards');
			return { ...sheet, target: sheet.main };
		},
	});
}
