import { type Block, paginate, spread } from '../../print/paginate.ts';
import { createElement } from '../create-element.ts';
import { wrong } from './elements.ts';
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

/** How much larger than the smallest the type of contacts may be, from the largest on. */
const types = [1.75, 1.6, 1.45, 1.3, 1.2, 1.1, 1];

/** A sheet folded three times has eight panels of A7. */
const panelsPerSheet = 8;

/**
 * A sheet of eight panels that folds to a card for a pocket: the front, with title, age, where to write and code, then contacts. The front is the panel at the
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
	const { type, pages } = fillPanels(entries);
	const panels = [
		createFront(context),
		...pages.map((positions) => panel(positions.flatMap((position) => entries[position] ?? []))),
	];
	const sheets: Sheet[] = [];
	for (let at = 0; at < panels.length; at += panelsPerSheet) {
		const sheet = createBareSheet('pocket');
		sheet.element.style.setProperty('--type', String(type));
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
	const lines = [siteName, describeAge(contacts, day), describeSource(context), wrong].filter(
		(text) => text !== undefined,
	);
	return panel(
		[
			createTitle('heading', printout),
			...lines.map((text) => createElement('p', {}, text)),
			...[createCode(context, contacts, printout.selection)].filter((code) => code !== undefined),
		],
		'sheet-front',
	);
}

function panel(children: readonly HTMLElement[], className?: string): HTMLElement {
	return createElement('div', { class: 'sheet-panel' }, createElement('div', { class: className }, ...children));
}

/** Shares contacts between the panels of as few sheets as hold them, in the largest type in which these do. */
function fillPanels(entries: readonly HTMLElement[]): { type: number; pages: number[][] } {
	const sheet = createBareSheet('pocket');
	const empty = panel([]);
	sheet.main.append(empty, panel(entries));
	return measureOffscreen([sheet.element], () => {
		const room = measureHeight(empty.firstElementChild ?? empty);
		const measured = (type: number): Block[] => {
			sheet.element.style.setProperty('--type', String(type));
			return entries.map((entry) => ({ height: measureHeight(entry) }));
		};
		const smallest = paginate(measured(1), () => room).length;
		// The front takes one panel.
		const panels = Math.ceil((smallest + 1) / panelsPerSheet) * panelsPerSheet - 1;
		for (const type of types) {
			const blocks = measured(type);
			const isHigh = blocks.some(({ height }) => height > room);
			const pages = spread(blocks, room, panels);
			if (type === 1 || (!isHigh && pages.length <= panels)) return { type, pages };
		}
		return { type: 1, pages: [] };
	});
}
