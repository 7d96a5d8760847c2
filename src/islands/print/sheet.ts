import { pageAddresses } from '../../domain/published-address.ts';
import type { IsoDate } from '../../i18n/locale.ts';
import { addressPieces, textParts } from '../../print/line-pieces.ts';
import { layoutsOfHolders, type PrintChoice, showsNotes } from '../../print/print-choice.ts';
import type { PrintedContact } from '../../print/print-source.ts';
import { printoutAddress } from '../../print/printout-code.ts';
import { printedWidth, type QrCode, qrCode } from '../../print/qr-code.ts';
import { type AgesOfList, describePrintedAge } from '../../views/age-of-list.ts';
import { shortAddress } from '../../views/short-address.ts';
import { createElement } from '../create-element.ts';
import { pageAddress } from '../page-address.ts';
import { language } from '../page-messages.ts';
import { contentLanguage, message, wrong } from './elements.ts';
import type { Printout } from './printout.ts';

/** Letters of an address that every place for one has room for. */
const longestPiece = 30;

/** What every layout needs. */
export interface SheetContext {
	readonly printout: Printout;
	readonly choice: PrintChoice;
	readonly siteName: string;
	/** The site's address in this language; undefined where the site is read off a disk and has none of its own. */
	readonly home: string | undefined;
	/** The day of printing: `2026-03-02`. */
	readonly day: IsoDate;
}

/** A sheet of A4 with what is printed on it in `main`. */
export interface Sheet {
	readonly element: HTMLElement;
	readonly main: HTMLElement;
}

export const listContacts = ({ sections }: Printout): PrintedContact[] => sections.flatMap(({ contacts }) => contacts);

/** The sections of what is printed with those of their contacts that the layout has a place for. */
export function sectionsOnPaper({ printout, choice }: Pick<SheetContext, 'printout' | 'choice'>): Printout['sections'] {
	if (!layoutsOfHolders.includes(choice.layout)) return printout.sections;
	return printout.sections.map(({ heading, contacts }) => ({
		heading,
		contacts: contacts.filter(({ isVacant }) => !isVacant),
	}));
}

/** A sheet whose head names the list, on the first one with its code, and whose foot says how old it is and where it is kept up to date. */
export function createSheet(context: SheetContext, index: number, kind: string): Sheet {
	const { printout } = context;
	const main = createElement('div', { class: 'sheet-main' });
	const code = index === 0 ? createCode(context, listContacts(printout), printout.selection) : undefined;
	const head =
		index === 0
			? createElement('div', { class: 'sheet-head' }, createTitle('heading', printout), code)
			: createElement('div', { class: 'sheet-head is-running' }, createTitle('text', printout));
	const element = createElement('section', { class: `sheet sheet-${kind}` }, head, main, createFoot(context));
	return { element, main };
}

/** A sheet that begins with the list's name in plain type, and has a code at its end. */
export function createPlainSheet(
	context: SheetContext,
	index: number,
	kind: string,
	code: HTMLElement | undefined,
): Sheet {
	const main = createElement('div', { class: 'sheet-main' });
	const title = createTitle(index === 0 ? 'heading' : 'text', context.printout);
	const head = createElement('div', { class: 'sheet-head' }, title);
	const element = createElement('section', { class: `sheet sheet-${kind}` }, head, main, code, createFoot(context));
	return { element, main };
}

/** A sheet that says that there is nobody to print. */
export function emptySheet(context: SheetContext, kind: string): Sheet {
	const sheet = createSheet(context, 0, kind);
	sheet.main.append(createElement('p', {}, message('list.empty')));
	return sheet;
}

/** A sheet without head and foot. */
export function createBareSheet(kind: string): Sheet {
	const main = createElement('div', { class: 'sheet-main' });
	return { element: createElement('section', { class: `sheet sheet-bare sheet-${kind}` }, main), main };
}

/**
 * A link that is one in a printed document alone: in the preview, which is as small as the screen needs, it would be in the way of whoever
 * works with the keyboard, and too small for a finger.
 */
export function linkOnPaper(address: string, content: Node | string): HTMLAnchorElement {
	return createElement('a', { 'data-address': address }, content);
}

/**
 * Turns the preview, which is one picture to a screen reader, into a document with headings, tables and links for the time of printing, or back: the
 * tags of a printed PDF are made from what a screen reader would get.
 */
export function setOnPaper(preview: HTMLElement, isOnPaper: boolean): void {
	if (isOnPaper) preview.removeAttribute('role');
	else preview.setAttribute('role', 'img');
	for (const sheet of preview.children) {
		if (isOnPaper) sheet.removeAttribute('aria-hidden');
		else sheet.setAttribute('aria-hidden', 'true');
	}
	setLinksOnPaper(preview, isOnPaper);
}

function setLinksOnPaper(preview: HTMLElement, areWorking: boolean): void {
	for (const link of preview.querySelectorAll<HTMLAnchorElement>('a[data-address]')) {
		if (areWorking) link.href = link.dataset['address'] ?? '';
		else link.removeAttribute('href');
	}
}

/** Writes "page n of m" on finished sheets and names them for screen readers. */
export function numberSheets(sheets: readonly Sheet[]): void {
	for (const [index, { element }] of sheets.entries()) {
		const text = message('print.page', { page: index + 1, pages: sheets.length });
		element.setAttribute('aria-label', text);
		const position = element.querySelector('.sheet-number');
		if (position !== null) position.textContent = text;
	}
}

/** How old contacts are, and when they were printed. */
export function describeAge(contacts: readonly PrintedContact[], day: IsoDate): string {
	return describePrintedAge(contacts, day, 'print.printed', message, language);
}

/** Where the list is kept up to date, in a sentence. */
export function describeSource({ printout, home }: SheetContext): string | undefined {
	return home === undefined
		? undefined
		: message('print.current', { address: shortAddress(pageAddress(printout.page, home), '') });
}

/** A QR code that leads to the comparison of contacts with today's records, and what it is for. */
export function createCode(
	{ choice, day, home }: SheetContext,
	contacts: readonly PrintedContact[],
	selection: string,
): HTMLElement | undefined {
	if (home === undefined || contacts.length === 0) return undefined;
	const to = printoutAddress(pageAddress(pageAddresses.printout(), home), {
		day,
		selection,
		hasNotes: showsNotes(choice),
		contacts: contacts.map(({ fingerprint }) => fingerprint),
	});
	const caption = createElement('p', {}, message('print.codeCaption'));
	return createElement('div', { class: 'sheet-code' }, caption, linkOnPaper(to, drawCode(qrCode(to))));
}

/** A line of what people have written; none for undefined. */
export function createLine(text: string | undefined): HTMLElement[] {
	return text === undefined ? [] : [createElement('p', { lang: contentLanguage }, ...createText(text))];
}

/** A text in which no line ends in an abbreviation. */
function createText(text: string): (Node | string)[] {
	return textParts(text).map((part) => (part.isWhole ? createUnit(part.text) : part.text));
}

/** A number or address that a line may end in between its pieces alone; within one longer than this too. */
function createAddress(text: string): (Node | string)[] {
	return addressPieces(text).flatMap((piece, index) => [
		...(index === 0 ? [] : [createElement('wbr')]),
		piece.length > longestPiece ? piece : createElement('span', { class: 'sheet-piece' }, piece),
	]);
}

/** What is kept on one line, unless it is longer than that. */
function createUnit(text: string, lang?: string): HTMLElement {
	return createElement('span', { class: 'sheet-unit', lang }, text);
}

/** "Vakant", where it is. */
export function createStatus({ status }: PrintedContact): HTMLElement[] {
	return status === undefined ? [] : [createElement('p', { class: 'sheet-status' }, status)];
}

/** Numbers and addresses, each on a line of its own. */
export function createContactPoints({ via, contactPoints }: PrintedContact): HTMLElement[] {
	return [
		...(via === undefined ? [] : [createElement('p', {}, via)]),
		...contactPoints.map(({ text, more, uri }) => {
			const address = createElement('span', { class: 'sheet-address' }, ...createAddress(text));
			const said = more === undefined ? [] : [' ', createElement('span', { class: 'sheet-unit sheet-more' }, more)];
			return createElement('p', {}, linkOnPaper(uri, address), ...said);
		}),
	];
}

/** What one can be helped with, when and where one can come, each in a line. */
export function createDetails(details: PrintedContact['details']): HTMLElement[] {
	return details.map(({ label, texts }) => {
		const parts = texts.flatMap(({ text, isWritten }, index) => [
			index === 0 ? ' ' : ', ',
			createUnit(text, isWritten ? contentLanguage : undefined),
		]);
		return createElement('p', { class: 'sheet-detail' }, `${label}:`, ...parts);
	});
}

/** How old all of a list is, where that is said once. */
export function createAgeOfAll({ ofAll }: AgesOfList): HTMLElement | undefined {
	return ofAll && createElement('p', { class: ofAll.isStale ? 'sheet-before is-old' : 'sheet-before' }, ofAll.sentence);
}

/** The note, where notes are wanted. */
export function createNote({ noteLines }: PrintedContact, { choice }: SheetContext): HTMLElement[] {
	if (!showsNotes(choice)) return [];
	return noteLines.map((line) => createElement('p', { class: 'sheet-note', lang: contentLanguage }, line));
}

/** When a contact was checked. */
export function createVerified(
	{ age }: Pick<PrintedContact, 'age'>,
	position: 'under a heading' | 'alone' = 'alone',
): HTMLElement {
	const text = position === 'alone' ? age.sentence : age.underHeading;
	return createElement('p', { class: age.isStale ? 'sheet-checked is-old' : 'sheet-checked' }, text);
}

/** All that paper says of a contact, one thing under the other. */
export function createEntry(
	contact: PrintedContact,
	context: SheetContext,
	heading: 'h2' | 'h3' | 'h4' = 'h2',
): HTMLElement[] {
	return [
		createName(heading, contact),
		...createStatus(contact),
		...createLine(contact.role),
		...createLine(contact.organisation),
		...createLine(contact.municipalities),
		createElement('div', { class: 'sheet-ways' }, ...createContactPoints(contact)),
		...createDetails(contact.details),
		...createNote(contact, context),
		createVerified(contact),
	];
}

/** A contact's name. */
export function createName(name: 'h2' | 'h3' | 'h4' | 'p', contact: PrintedContact): HTMLElement {
	return createElement(
		name,
		{ class: 'sheet-name', translate: contact.namesPerson ? 'no' : undefined, lang: contentLanguage },
		contact.title,
	);
}

/** The name of the list. The page's own heading is not printed: on paper this one is the first, on a screen it is part of a picture. */
export function createTitle(kind: 'heading' | 'text', { title, isWritten }: Printout): HTMLElement {
	return createElement(
		'p',
		{
			class: 'sheet-title',
			lang: isWritten ? contentLanguage : undefined,
			role: kind === 'heading' ? 'heading' : undefined,
			'aria-level': kind === 'heading' ? '1' : undefined,
		},
		title,
	);
}

function createFoot(context: SheetContext): HTMLElement {
	const age = describeAge(listContacts(context.printout), context.day);
	const lines = [context.siteName, age, describeSource(context), wrong];
	return createElement(
		'div',
		{ class: 'sheet-foot' },
		createElement('div', {}, ...lines.filter((text) => text !== undefined).map((text) => createElement('p', {}, text))),
		createElement('p', { class: 'sheet-number' }),
	);
}

function drawCode(code: QrCode): SVGElement {
	const namespace = 'http://www.w3.org/2000/svg';
	const image = document.createElementNS(namespace, 'svg');
	image.setAttribute('viewBox', `0 0 ${code.size} ${code.size}`);
	image.setAttribute('role', 'img');
	image.setAttribute('aria-label', message('print.codeAlt'));
	image.style.setProperty('width', `${printedWidth(code)}mm`);
	const path = document.createElementNS(namespace, 'path');
	path.setAttribute('d', code.path);
	image.append(path);
	return image;
}
