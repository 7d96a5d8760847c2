import { labelsPerSheet } from '../../print/print-choice.ts';
import { createElement } from '../create-element.ts';
import {
	createBareSheet,
	createLine,
	createName,
	emptySheet,
	type Sheet,
	type SheetContext,
	sectionsOnPaper,
} from './sheet.ts';
import { fitType, measureHeight } from './sheet-measure.ts';

/** Printers are a millimetre or two off, so a label is not filled to its edges. */
const usable = 0.85;

/** Labels with names, three by eight on A4 (70 × 37 mm, the common sheet of 24), from a given position on the first sheet. */
export function layOutLabels(context: SheetContext): Sheet[] {
	const contacts = sectionsOnPaper(context).flatMap((section) => section.contacts);
	if (contacts.length === 0) return [emptySheet(context, 'list')];
	const texts = contacts.map((contact) =>
		createElement(
			'div',
			{ class: 'sheet-label-text' },
			createName('p', contact),
			...createLine(contact.role),
			...createLine(contact.organisation),
			...contact.envelope.flatMap(createLine),
		),
	);
	const labels = [
		...Array.from({ length: context.choice.firstLabel - 1 }, () => createElement('div', { class: 'sheet-label' })),
		...texts.map((text) => createElement('div', { class: 'sheet-label' }, text)),
	];
	const sheets: Sheet[] = [];
	for (let at = 0; at < labels.length; at += labelsPerSheet) {
		const sheet = createBareSheet('labels');
		sheet.main.append(...labels.slice(at, at + labelsPerSheet));
		sheets.push(sheet);
	}
	fitType(
		texts,
		sheets.map(({ element }) => element),
		(text) => measureHeight(text) <= (text.parentElement?.clientHeight ?? 0) * usable,
	);
	return sheets;
}
