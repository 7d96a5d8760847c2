import type { IsoDate } from '../../i18n/locale.ts';
import { followSubject } from '../../print/follow-names.ts';
import {
	everyone,
	formatPrintChoice,
	layoutsWithNotes,
	mostPosters,
	type PrintChoice,
	type PrintLayout,
	parsePrintChoice,
} from '../../print/print-choice.ts';
import type { PrintRecords } from '../../print/print-records.ts';
import { copyAddress } from '../copy-address.ts';
import { createPause } from '../pause.ts';
import { scriptHasCome } from '../script-has-come.ts';
import { writeHistory } from '../write-history.ts';
import { address, layoutChoices, message, parts } from './elements.ts';
import { fetchPrintRecords } from './fetch-print-records.ts';
import { offerPicking, showPicked } from './picker.ts';
import { findPrintout } from './printout.ts';
import { listContacts, numberSheets, type Sheet, type SheetContext, sectionsOnPaper, setOnPaper } from './sheet.ts';
import { layOutCards } from './sheet-cards.ts';
import { layOutLabels } from './sheet-labels.ts';
import { layOutPocket } from './sheet-pocket.ts';
import { layOutPosters } from './sheet-posters.ts';
import { layOutList, layOutSignInList } from './sheet-tables.ts';
import { showAsText } from './sheet-text.ts';
import { loadTypeface } from './typeface.ts';

/** The print page: its address says what is printed and how, the preview is what comes on paper, sheet for sheet. */

const layouts: Readonly<Record<PrintLayout, (context: SheetContext) => Sheet[]>> = {
	lista: layOutList,
	kort: layOutCards,
	anslag: layOutPosters,
	fickformat: layOutPocket,
	etiketter: layOutLabels,
	narvarolista: layOutSignInList,
};

/** Ticking boxes is not slowed down by drawing after each. */
const drawAfterMs = 150;

/** A large directory offers to choose nothing: everyone is drawn where somebody has asked for everyone. */
const mustChoose = parts.selection.querySelector('option[value=""]') !== null;

let choice: PrintChoice = parsePrintChoice(location.search, location.hash);
let isChosen = namesSomething();
let records: Promise<PrintRecords> | undefined;
let latest = 0;
const pageTitle = document.title;
let printTitle = pageTitle;
const drawPause = createPause(drawAfterMs, () => void draw());

parts.form.addEventListener('submit', (event) => {
	event.preventDefault();
	print();
});
parts.selection.addEventListener('change', () => {
	const [, search] = /^sok:(.*)$/su.exec(parts.selection.value) ?? [];
	if (parts.selection.value === 'valda') return;
	isChosen = parts.selection.value !== '';
	choose({
		of:
			search === undefined
				? { kind: 'list', selection: parts.selection.value || everyone }
				: parsePrintChoice(search, '').of,
	});
});
for (const radio of layoutChoices()) {
	radio.addEventListener('change', () => choose({ layout: radio.value as PrintLayout }));
}
parts.notes.addEventListener('change', () => choose({ hasNotes: parts.notes.checked }));
parts.firstLabel.addEventListener('change', () => {
	choose({ firstLabel: parsePrintChoice(`?borja=${parts.firstLabel.value}`, '').firstLabel });
});
parts.copy.addEventListener('click', async () => tell(message(await copyAddress())));
parts.retry.addEventListener('click', () => void draw());
offerPicking((ids) => {
	choice = { ...choice, of: { kind: 'picked', ids } };
	isChosen = true;
	writeAddress();
	drawPause.begin();
});
addEventListener('popstate', () => {
	// A link to a place on the page, as the one to its content, is no other choice.
	if (document.getElementById(location.hash.slice(1)) !== null) {
		writeAddress();
		return;
	}
	choice = parsePrintChoice(location.search, location.hash);
	isChosen = namesSomething();
	void draw();
});
// A document that is saved from the print dialogue has the page's title.
addEventListener('beforeprint', () => {
	document.title = printTitle;
	setOnPaper(parts.preview, true);
});
addEventListener('afterprint', () => {
	document.title = pageTitle;
	setOnPaper(parts.preview, false);
});
addEventListener('resize', showInFull);
void draw();
scriptHasCome();

function choose(changed: Partial<PrintChoice>): void {
	choice = { ...choice, ...changed };
	writeAddress();
	void draw();
}

function writeAddress(): void {
	writeHistory('replaceState', null, formatPrintChoice(choice));
}

async function draw(): Promise<void> {
	const turn = ++latest;
	showControls();
	try {
		records ??= fetchPrintRecords(address('source'));
		const all = await records;
		if (turn !== latest) return;
		choice = { ...choice, of: followSubject(choice.of, all) };
		if (mustChoose && !isChosen) {
			parts.trouble.hidden = true;
			showSelection('');
			showPicked(all, []);
			printTitle = pageTitle;
			drawNothing(message('print.chooseFirst'));
			return;
		}
		const [printout] = await Promise.all([findPrintout(choice, all), loadTypeface(parts.preview)]);
		if (turn !== latest) return;
		parts.trouble.hidden = true;
		const contacts = listContacts(printout);
		showSelection(printout.title);
		showPicked(
			all,
			contacts.map(({ id }) => id),
		);
		printTitle = printout.title;
		if (choice.layout === 'anslag' && contacts.length > mostPosters) {
			drawNothing(message('print.tooMany', { count: contacts.length, most: mostPosters }));
			return;
		}
		const context: SheetContext = {
			printout,
			choice,
			siteName: all.siteName,
			home: all.home ?? (location.protocol.startsWith('http') ? address('home').href : undefined),
			day: localDay(new Date()),
		};
		const sheets = layouts[choice.layout](context);
		numberSheets(sheets);
		parts.preview.replaceChildren(...sheets.map(({ element }) => element));
		setOnPaper(parts.preview, false);
		parts.print.disabled = false;
		showInFull();
		const printed = sectionsOnPaper(context).flatMap((section) => section.contacts);
		const pages = message('print.pages', { count: sheets.length });
		const count = message('list.count', { count: printed.length });
		const vacant = contacts.length - printed.length;
		const left = vacant === 0 ? undefined : message('print.vacantLeftOut', { count: vacant });
		tell([printout.missing, `${pages}, ${count}.`, left].filter((text) => text !== undefined).join(' '));
		const layout = message(`print.${choice.layout}`);
		parts.preview.setAttribute(
			'aria-label',
			message('print.previewOf', { layout, title: printout.title, pages, count }),
		);
		showAsText(printout, context);
	} catch {
		if (turn !== latest) return;
		records = undefined;
		parts.preview.replaceChildren();
		parts.print.disabled = true;
		parts.troubleText.textContent = message('print.failed');
		parts.trouble.hidden = false;
		tell('');
	}
}

/** The reader's own day, as `2026-03-02`. */
function localDay(now: Date): IsoDate {
	return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10) as IsoDate;
}

function showControls(): void {
	for (const radio of layoutChoices()) radio.checked = radio.value === choice.layout;
	parts.notes.checked = choice.hasNotes;
	parts.notesField.hidden = !layoutsWithNotes.includes(choice.layout);
	parts.folding.hidden = choice.layout !== 'fickformat';
	parts.firstLabel.value = String(choice.firstLabel);
	parts.firstLabelField.hidden = choice.layout !== 'etiketter';
}

/** Shows what is chosen among the lists; a search or picked contacts get an entry of their own for as long as they are, by their title. */
function showSelection(title: string): void {
	const { of } = choice;
	parts.selection.querySelector('[data-own]')?.remove();
	if (of.kind === 'list') {
		parts.selection.value = mustChoose && !isChosen ? '' : of.selection;
		if (parts.selection.selectedIndex < 0) parts.selection.selectedIndex = 0;
		return;
	}
	const own = document.createElement('option');
	own.dataset['own'] = '';
	own.textContent = title;
	own.value = of.kind === 'picked' ? 'valda' : `sok:${formatPrintChoice({ ...choice, of })}`;
	parts.selection.prepend(own);
	parts.selection.value = own.value;
}

/** Fits the sheets into the width that there is. */
function showInFull(): void {
	const sheet = parts.preview.querySelector<HTMLElement>('.sheet');
	if (sheet === null) return;
	parts.preview.style.setProperty('--zoom', '1');
	const zoom = Math.min(1, parts.preview.clientWidth / (sheet.offsetWidth + 2));
	parts.preview.style.setProperty('--zoom', zoom.toFixed(3));
}

/** True for an address that says whom to print, or how. */
function namesSomething(): boolean {
	return location.search + location.hash !== '';
}

function drawNothing(why: string): void {
	parts.preview.replaceChildren();
	parts.textBody.replaceChildren();
	parts.text.hidden = true;
	parts.print.disabled = true;
	tell(why);
}

function tell(text: string): void {
	parts.status.textContent = text;
}
