import { pageAddresses } from '../../domain/published-address.ts';
import type { IsoDate } from '../../i18n/locale.ts';
import { type PrintChoice, showsNotes } from '../../print/print-choice.ts';
import type { PrintedContact } from '../../print/print-source.ts';
import { printoutAddress } from '../../print/printout-code.ts';
import { printedWidth, type QrCode, qrCode } from '../../print/qr-code.ts';
import { describePrintedAge } from '../../views/age-of-list.ts';
import { shortAddress } from '../../views/short-address.ts';
import { createElement } from '../create-element.ts';
import { pageAddress } from '../page-address.ts';
import { language } from '../page-messages.ts';
import { contentLanguage, message } from './elements.ts';
import type { Printout } from './printout.ts';

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

/** A sheet whose head names the list, on the first one with its code, and whose foot says how old it is and where it is kept up to date. */
export function createSheet(context: SheetContext, index: number, kind: string): Sheet {
	const { printout } = context;
	const main = createElement('div', { class: 'sheet-main' });
	const code = index === 0 ? createCode(context, listContacts(printout), printout.selection) : undefined;
	const head =
		index === 0
			? createElement('div', { class: 'sheet-head' }, createTitle('h1', printout), code)
			: createElement('div', { class: 'sheet-head is-running' }, createTitle('p', printout));
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
	const title = createTitle(index === 0 ? 'h1' : 'p', context.printout);
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

/** Makes the links of a preview work for the time of printing, or stop working after it. */
export function setLinksOnPaper(preview: HTMLElement, areWorking: boolean): void {
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
	return text === undefined ? [] : [createElement('p', { lang: contentLanguage }, text)];
}

/** "Vakant", where it is. */
export function createStatus({ status }: PrintedContact): HTMLElement[] {
	return status === undefined ? [] : [createElement('p', { class: 'sheet-status' }, status)];
}

/** Numbers and addresses, each on a line of its own. */
export function createContactPoints({ via, contactPoints }: PrintedContact): HTMLElement[] {
	return [
		...(via === undefined ? [] : [createElement('p', {}, via)]),
		...contactPoints.map(({ text, uri }) => createElement('p', {}, linkOnPaper(uri, text))),
	];
}

/** What one can be helped with, when and where one can come, each in a line. */
export function createDetails(details: PrintedContact['details']): HTMLElement[] {
	return details.map(({ label, texts }) => {
		const parts = texts.flatMap(({ text, isWritten }, index) => [
			index === 0 ? ' ' : ', ',
			createElement('span', { lang: isWritten ? contentLanguage : undefined }, text),
		]);
		return createElement('p', { class: 'sheet-detail' }, `${label}:`, ...parts);
	});
}

/** The note, where notes are wanted. */
export function createNote({ noteLines }: PrintedContact, { choice }: SheetContext): HTMLElement[] {
	if (!showsNotes(choice)) return [];
	return noteLines.map((line) => createElement('p', { class: 'sheet-note', lang: contentLanguage }, line));
}

/** When a contact was checked. */
export function createVerified({ age }: PrintedContact, position: 'under a heading' | 'alone' = 'alone'): HTMLElement {
	const text = position === 'alone' ? age.sentence : age.underHeading;
	return createElement('p', { class: age.isStale ? 'sheet-checked is-old' : 'sheet-checked' }, text);
}

/** All that paper says of a contact, one thing under the other. */
export function createEntry(contact: PrintedContact, context: SheetContext): HTMLElement[] {
	return [
		createName('h2', contact),
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
export function createName<Name extends 'h2' | 'p'>(name: Name, contact: PrintedContact): HTMLElement {
	return createElement(
		name,
		{ class: 'sheet-name', translate: contact.namesPerson ? 'no' : undefined, lang: contentLanguage },
		contact.title,
	);
}

/** The name of the list. */
export function createTitle(name: 'h1' | 'p', { title, isWritten }: Printout): HTMLElement {
	return createElement(name, { class: 'sheet-title', lang: isWritten ? contentLanguage : undefined }, title);
}

function createFoot(context: SheetContext): HTMLElement {
	const lines = [context.siteName, describeAge(listContacts(context.printout), context.day), describeSource(context)];
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
