import type { PrintedContact } from '../../print/print-source.ts';
import { describeAges, isAgeSaidOnce } from '../../views/age-of-list.ts';
import { detailsInTable } from '../../views/detail.ts';
import { createElement } from '../create-element.ts';
import { language } from '../page-messages.ts';
import { contentLanguage, message } from './elements.ts';
import { measureColumns } from './measure-columns.ts';
import {
	createAgeOfAll,
	createContactPoints,
	createDetails,
	createLine,
	createName,
	createNote,
	createSheet,
	createStatus,
	createVerified,
	emptySheet,
	listContacts,
	type Sheet,
	type SheetContext,
	sectionsOnPaper,
} from './sheet.ts';
import { fillSheets } from './sheet-measure.ts';

/** A column: its heading, its class if it has a width of its own, and what it says of a contact. */
interface Column {
	readonly heading: string;
	readonly className?: string;
	renderCell(contact: PrintedContact): readonly HTMLElement[];
}

/** A table: who, where, how to reach, and when checked unless that is said once. Its head is repeated on every sheet. */
export function layOutList(context: SheetContext): Sheet[] {
	const contacts = listContacts(context.printout);
	const dated = contacts.map((contact) => ({ ...contact, stale: contact.age.isStale }));
	const ages = describeAges(dated, message, language);
	const columns: Column[] = [
		{
			heading: message('print.contact'),
			renderCell: (contact) => [
				createName('p', contact),
				...createStatus(contact),
				...createLine(contact.role),
				...createDetails(detailsInTable(contact.details)),
				...createNote(contact, context),
			],
		},
		{ heading: message('print.organisation'), renderCell: createOrganisation },
		{ heading: message('print.ways'), renderCell: createContactPoints },
	];
	const ageOf = (contact: PrintedContact) => ages.ofContact({ ...contact, stale: contact.age.isStale }) ?? contact.age;
	if (!isAgeSaidOnce(ages, dated)) {
		columns.push({
			heading: message('print.checkedHead'),
			renderCell: (contact) => [createVerified({ age: ageOf(contact) }, 'under a heading')],
		});
	}
	const widths = measureColumns(
		contacts.map((contact) => ({ ...contact, age: ageOf(contact) })),
		columns.map(({ heading }) => heading),
	);
	return layOut(context, 'list', columns, { before: createAgeOfAll(ages), widths });
}

/** Names with a place to sign, and rows for those who come without being on the list. */
export function layOutSignInList(context: SheetContext): Sheet[] {
	const columns: Column[] = [
		{
			heading: message('print.name'),
			renderCell: (contact) => [createName('p', contact), ...createLine(contact.role)],
		},
		{ heading: message('table.organisation'), renderCell: createOrganisation },
		{ heading: message('print.signature'), className: 'sheet-signature', renderCell: () => [] },
	];
	const line = '_'.repeat(18);
	const meeting = createElement(
		'p',
		{ class: 'sheet-before sheet-meeting' },
		`${message('print.meeting')} ${line}${line}  ${message('print.date')} ${line}`,
	);
	const emptyRow = () =>
		createElement('tr', {}, ...columns.map(({ className }) => createElement('td', { class: className })));
	return layOut(context, 'sign-in', columns, { before: meeting, createFiller: emptyRow });
}

/** What a table has besides its rows. */
interface TableParts {
	/** Stands above it on the first sheet. */
	readonly before: HTMLElement | undefined;
	/** Of the columns, in pixels; of a width that their classes say without them. */
	readonly widths?: readonly number[];
	createFiller?(): HTMLElement;
}

function layOut(
	context: SheetContext,
	kind: string,
	columns: readonly Column[],
	{ before, widths, createFiller }: TableParts,
): Sheet[] {
	const { printout } = context;
	const sections = sectionsOnPaper(context);
	if (sections.every(({ contacts }) => contacts.length === 0)) return [emptySheet(context, kind)];
	const rows = sections.flatMap(({ heading, contacts }) => [
		...(heading === undefined || contacts.length === 0 ? [] : [groupRow(heading, columns.length)]),
		...contacts.map((contact) => contactRow(contact, columns)),
	]);
	return fillSheets({
		elements: rows,
		createSheet: (index) => {
			const sheet = createSheet(context, index, kind);
			const target = createElement('tbody');
			const caption = createElement(
				'caption',
				{ class: 'sr-only', lang: printout.isWritten ? contentLanguage : undefined },
				printout.title,
			);
			const table = createElement(
				'table',
				{},
				caption,
				createColumns(widths),
				createElement('thead', {}, headRow(columns)),
				target,
			);
			sheet.main.append(...(before === undefined || index > 0 ? [] : [before.cloneNode(true)]), table);
			return { ...sheet, target };
		},
		isHeading: (row) => row.classList.contains('sheet-heading'),
		...(createFiller === undefined ? {} : { createFiller }),
	});
}

function createColumns(widths: readonly number[] | undefined): HTMLElement | undefined {
	if (widths === undefined) return undefined;
	const columns = widths.map((width) => {
		const column = createElement('col');
		column.style.setProperty('width', `${width}px`);
		return column;
	});
	return createElement('colgroup', {}, ...columns);
}

function headRow(columns: readonly Column[]): HTMLElement {
	const cells = columns.map(({ heading, className }) =>
		createElement('th', { scope: 'col', class: className }, heading),
	);
	return createElement('tr', {}, ...cells);
}

function contactRow(contact: PrintedContact, columns: readonly Column[]): HTMLElement {
	const cells = columns.map(({ className, renderCell }, index) =>
		index === 0
			? createElement('th', { scope: 'row' }, ...renderCell(contact))
			: createElement('td', { class: className }, ...renderCell(contact)),
	);
	return createElement('tr', {}, ...cells);
}

function groupRow(text: string, columns: number): HTMLElement {
	const attributes = { scope: 'rowgroup', class: 'sheet-group', colspan: String(columns) };
	return createElement('tr', { class: 'sheet-heading' }, createElement('th', attributes, text));
}

function createOrganisation({ organisation, municipalities }: PrintedContact): HTMLElement[] {
	return [...createLine(organisation), ...createLine(municipalities)];
}
