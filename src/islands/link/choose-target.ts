import { findSelectedPage, readSelection } from '../../views/selected-page.ts';
import { pageAddress } from '../page-address.ts';
import { readMessages } from '../page-messages.ts';
import { scriptHasCome } from '../script-has-come.ts';
import { writeHistory } from '../write-history.ts';
import type { linkChoiceMessages } from './link-messages.ts';
import { attributeOf, firstElement } from './read-code.ts';

/** The page where what other sites are to link to is chosen: its codes are fetched from its own page. The address says the choice. */

const fetchWithinMs = 10_000;

const choice = document.querySelector<HTMLElement>('[data-link-choice]');
const choices = choice?.querySelector('select');

for (const kit of document.querySelectorAll<HTMLElement>('[data-link-kit]')) void work(kit);
if (choice && choices) offerChoice(choice, choices);

function offerChoice(part: HTMLElement, select: HTMLSelectElement): void {
	const message = readMessages<(typeof linkChoiceMessages)[number]>(part);
	const [chosen, trouble] = ['chosen', 'trouble'].map((name) =>
		part.querySelector<HTMLElement>(`[data-link-part="${name}"]`),
	);
	const [place, title] = ['kit', 'title'].map((name) => document.querySelector(`[data-link-part="${name}"]`));
	let latest = 0;

	select.addEventListener('change', choose);
	const asked = readSelection(location.search);
	// Somebody may have chosen before the script came.
	if (select.selectedOptions[0]?.defaultSelected === false) choose();
	else if (asked !== undefined && asked !== select.value) void show(asked);
	scriptHasCome();

	function choose(): void {
		writeHistory('replaceState', null, `?${select.value}`);
		void show(select.value);
	}

	async function show(selection: string): Promise<void> {
		const turn = ++latest;
		const fetched = await fetchKit(selection).catch(() => undefined);
		if (turn !== latest || !chosen || !trouble || !place || !title) return;
		trouble.hidden = fetched !== undefined;
		trouble.textContent = fetched === undefined ? message('link.chooseFailed') : '';
		if (fetched === undefined) return;
		const { kit, page } = fetched;
		place.replaceChildren(kit);
		// The code of a link says what it leads to, and in which language.
		const link = firstElement(kit.querySelector('textarea')?.value ?? '');
		title.textContent = link?.children.join('') ?? '';
		title.removeAttribute('lang');
		const lang = link && attributeOf(link, 'lang');
		if (lang !== undefined) title.setAttribute('lang', lang);
		select.value = offer(selection, page, title.textContent);
		chosen.textContent = message('link.chosen', { title: title.textContent });
		await work(kit);
	}

	/** The choice that stands for a page: one that is offered, or one more, where a contact of a large directory was asked for. */
	function offer(selection: string, page: string, name: string): string {
		const values = [...select.options].map(({ value }) => value);
		const offered = values.find((value) => value === selection || addressOf(value) === page);
		if (offered === undefined) select.add(new Option(name, selection), 0);
		return offered ?? selection;
	}

	function addressOf(selection: string): string | undefined {
		const path = findSelectedPage(selection);
		return path && pageAddress(path, new URL(part.dataset['homeHref'] ?? '', location.href));
	}

	async function fetchKit(selection: string): Promise<{ kit: HTMLElement; page: string } | undefined> {
		const address = addressOf(selection);
		if (address === undefined) return undefined;
		let page = await fetchPage(address);
		// A municipality's code, or a former id, has a page that leads on.
		const leadsTo = page?.querySelector<HTMLMetaElement>('meta[http-equiv="refresh"]')?.content.split('url=')[1];
		if (page && leadsTo) page = await fetchPage(new URL(leadsTo, page.URL).href);
		const kit = page?.querySelector<HTMLElement>('[data-link-kit]');
		if (!page || !kit) return undefined;
		// What stands on another page has its addresses from there.
		kit.dataset['rootHref'] = new URL(kit.dataset['rootHref'] ?? '', page.URL).href;
		return { kit, page: page.URL };
	}
}

/** A page of the site as a document that runs nothing. A text could only be made one where the policy lets HTML be written. */
function fetchPage(address: string): Promise<Document | null> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.responseType = 'document';
		request.timeout = fetchWithinMs;
		request.onload = () => resolve(request.status === 200 ? request.responseXML : null);
		request.onerror = request.ontimeout = reject;
		request.open('GET', address);
		request.send();
	});
}

async function work(kit: HTMLElement): Promise<void> {
	(await import('./link-kit.ts')).workLinkKit(kit);
}
