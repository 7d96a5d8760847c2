import { pageAddresses } from '../../domain/published-address.ts';
import { formatDate, type IsoDate } from '../../i18n/locale.ts';
import type { PrintoutReport } from '../../print/compare-printout.ts';
import { everyone, formatPrintChoice, type PrintSubject } from '../../print/print-choice.ts';
import type { PrintedContact } from '../../print/print-source.ts';
import { type PrintoutCode, parsePrintoutCode } from '../../print/printout-code.ts';
import { createElement } from '../create-element.ts';
import { pageAddress } from '../page-address.ts';
import { language, readMessages } from '../page-messages.ts';
import type { ComparedPrintout } from './compare-with-today.ts';
import type { printoutMessages } from './printout-messages.ts';

type PrintoutMessage = (typeof printoutMessages)[number];

/** Compares the printout that the address tells of with today's records. Nothing of it leaves the browser. */

const target = document.querySelector<HTMLElement>('[data-printout]');
if (target === null) throw new Error('The page has no [data-printout]');
const result = target;
const message = readMessages<PrintoutMessage>(result);
const { contentLang } = result.dataset;
const home = new URL(result.dataset['homeHref'] ?? '', document.baseURI);

addEventListener('hashchange', () => void check());
void check();

async function check(): Promise<void> {
	// A link to a place on the page, as the one to its content, is no code.
	const { hash } = location;
	if (hash === '' || document.getElementById(hash.slice(1)) !== null) return;
	const code = parsePrintoutCode(hash);
	if (code === undefined) {
		say(message('printout.unreadable'));
		return;
	}
	try {
		const { compareWithToday } = await import('./compare-with-today.ts');
		const today = await compareWithToday(code, new URL(result.dataset['sourceHref'] ?? '', document.baseURI));
		if (hash === location.hash) show(code, today);
	} catch {
		if (hash !== location.hash) return;
		const retry = createElement('button', { class: 'button mt-2', type: 'button' }, message('search.retry'));
		retry.addEventListener('click', () => void check());
		say(message('printout.failed'), createElement('p', {}, retry));
	}
}

function show(code: PrintoutCode, { isStale, list, report }: ComparedPrintout): void {
	const { changed, gone, added, changedOrAdded } = report;
	const ended = changed.filter(({ isEnded }) => isEnded);
	const ids = report.remaining.map(({ id }) => id);
	const of: PrintSubject =
		list === undefined && ids.length > 0
			? { kind: 'picked', ids }
			: { kind: 'list', selection: list?.selection ?? everyone };
	const fresh = formatPrintChoice({ of, layout: 'lista', hasNotes: code.hasNotes, firstLabel: 1 });
	say(
		verdict(code, report),
		group(
			'printout.changed',
			changed.filter(({ isEnded }) => !isEnded),
		),
		group('printout.ended', ended),
		gone === 0 ? undefined : createElement('p', { class: 'mt-4' }, message('printout.gone', { count: gone })),
		group('printout.added', added),
		group('printout.changedOrAdded', changedOrAdded),
		freshness(report, isStale),
		createElement(
			'p',
			{ class: 'mt-6' },
			createElement(
				'a',
				{ class: 'button', href: pageAddress(pageAddresses.print() + fresh, home) },
				list === undefined ? message('printout.printNew') : message('printout.print', { title: list.title }),
			),
		),
	);
}

function verdict(
	{ day }: PrintoutCode,
	{ total, different, isCurrent, added, changedOrAdded }: PrintoutReport<unknown>,
): string {
	const date = formatDate(day as IsoDate, language);
	if (isCurrent === undefined) return message('printout.tooLong', { date, count: total });
	if (different === undefined) return message('printout.someChanged', { date });
	if (different > 0) return message('printout.changedOf', { date, different, count: total });
	if (isCurrent) return message('printout.current', { date, count: total });
	return message('printout.onlyAdded', { date, count: added.length + changedOrAdded.length });
}

/** That nothing has changed does not mean that anyone has checked it. */
function freshness({ isCurrent }: PrintoutReport<unknown>, isStale: boolean): HTMLElement | undefined {
	return isCurrent === true && isStale
		? createElement('p', { class: 'notice mt-4' }, message('printout.stale'))
		: undefined;
}

function group(heading: PrintoutMessage, contacts: readonly PrintedContact[]): HTMLElement | undefined {
	if (contacts.length === 0) return undefined;
	return createElement(
		'section',
		{ class: 'mt-6' },
		createElement('h2', { class: 'mb-3' }, message(heading)),
		createElement('ul', { class: 'cards' }, ...contacts.map(createCard)),
	);
}

function createCard({
	id,
	title,
	namesPerson,
	status,
	role,
	organisation,
	contactPoints,
	via,
	replacedBy,
	age,
	isEnded,
}: PrintedContact): HTMLElement {
	const line = (text: string | undefined) =>
		text === undefined ? undefined : createElement('p', { lang: contentLang }, text);
	const link = createElement(
		'a',
		{ href: pageAddress(pageAddresses.contact({ id }), home), translate: namesPerson ? 'no' : undefined },
		title,
	);
	const next =
		replacedBy === undefined
			? undefined
			: createElement(
					'p',
					{},
					`${message('contact.replacedBy')} `,
					createElement(
						'a',
						{ href: pageAddress(pageAddresses.contact(replacedBy), home), translate: 'no' },
						replacedBy.title,
					),
				);
	return createElement(
		'li',
		{ class: 'card' },
		createElement('h3', { class: 'card-title' }, link),
		status === undefined || isEnded ? undefined : createElement('p', { class: 'font-semibold' }, status),
		line(role),
		line(organisation),
		next,
		...(isEnded
			? []
			: [
					via === undefined ? undefined : createElement('p', {}, via),
					...contactPoints.map(({ text, more, uri }) =>
						createElement(
							'p',
							{},
							createElement('a', { class: 'inline-flex min-h-8 items-center', href: uri }, text),
							more === undefined ? undefined : ` ${more}`,
						),
					),
				]),
		createElement('p', { class: age.isStale ? 'fresh is-stale' : 'fresh' }, age.sentence),
	);
}

/** Puts a sentence, and what belongs to it, in the place of what was said before. */
function say(text: string, ...more: readonly (HTMLElement | undefined)[]): void {
	result.replaceChildren(
		createElement('p', { class: 'text-lg font-semibold' }, text),
		...more.filter((element) => element !== undefined),
	);
}
