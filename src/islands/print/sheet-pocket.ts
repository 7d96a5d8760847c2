import { paginate } from '../../print/paginate.ts';
import { createElement } from '../create-element.ts';
import {
	createBareSheet,
	createCode,
	createContactPoints,
	createLine,
	createName,
	createStatus,
	createTitle,
	createVerified,
	describeAge,
	describeSource,
	emptySheet,
	listContacts,
	type Sheet,
	type SheetContext,
} from './sheet.ts';
import { fitType, measureHeight, measureOffscreen } from './sheet-measure.ts';

/** A sheet folded three times has eight panels of A7. */
const panelsPerSheet = 8;

/**
 * A sheet of eight panels that folds to a card for a pocket: the front, with title, age and code, then contacts. The front is the panel at the
 * upper left, which comes outermost when the right half is folded back, and then the lower half, twice.
 */
export function layOutPocket(context: SheetContext): Sheet[] {
	const contacts = listContacts(context.printout);
	if (contacts.length === 0) return [emptySheet(context, 'list')];
	const entries = contacts.map((contact) =>
		createElement(
			'div',
			{ class: 'sheet-entry' },
			createName('h2', contact),
			...createStatus(contact),
			...createLine(contact.role),
			...createLine(contact.organisation),
			...createContactPoints(contact),
			...(contact.age.isStale ? [createVerified(contact)] : []),
		),
	);
	const pages = paginate(...measured(entries));
	const panels = [
		createFront(context),
		...pages.map((positions) => panel(positions.flatMap((position) => entries[position] ?? []))),
	];
	const sheets: Sheet[] = [];
	for (let at = 0; at < panels.length; at += panelsPerSheet) {
		const sheet = createBareSheet('pocket');
		const used = panels.slice(at, at + panelsPerSheet);
		// Empty panels show where to fold.
		sheet.main.append(...used, ...Array.from({ length: panelsPerSheet - used.length }, () => panel([])));
		sheets.push(sheet);
	}
	fitType(
		panels.flatMap(({ firstElementChild }) => (firstElementChild instanceof HTMLElement ? [firstElementChild] : [])),
		sheets.map(({ element }) => element),
		(inside) => inside.scrollHeight <= inside.clientHeight,
	);
	return sheets;
}

function createFront(context: SheetContext): HTMLElement {
	const { printout, day, siteName } = context;
	const contacts = listContacts(printout);
	const lines = [siteName, describeAge(contacts, day), describeSource(context)].filter((text) => text !== undefined);
	return panel(
		[
			createTitle('h1', printout),
			...lines.map((text) => createElement('p', {}, text)),
			...[createCode(context, contacts, printout.selection)].filter((code) => code !== undefined),
		],
		'sheet-front',
	);
}

function panel(children: readonly HTMLElement[], className?: string): HTMLElement {
	return createElement('div', { class: 'sheet-panel' }, createElement('div', { class: className }, ...children));
}

function measured(entries: readonly HTMLElement[]): Parameters<typeof paginate> {
	const sheet = createBareSheet('pocket');
	const empty = panel([]);
	sheet.main.append(empty, panel(entries));
	return measureOffscreen([sheet.element], () => {
		const room = measureHeight(empty.firstElementChild ?? empty);
		return [entries.map((entry) => ({ height: measureHeight(entry) })), () => room];
	});
}
