import { findSelectedPage } from '../../views/selected-page.ts';
import { pageAddress } from '../page-address.ts';
import { readMessages } from '../page-messages.ts';
import { scriptHasCome } from '../script-has-come.ts';
import { writeHistory } from '../write-history.ts';
import type { linkChoiceMessages } from './link-messages.ts';

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
	const asked = [...select.options].find(({ value }) => value === location.search.slice(1));
	// Somebody may have chosen before the script came.
	if (select.selectedOptions[0]?.defaultSelected === false) choose();
	else if (asked && !asked.selected) {
		select.value = asked.value;
		void show(asked.value);
	}
	scriptHasCome();

	function choose(): void {
		writeHistory('replaceState', null, `?${select.value}`);
		void show(select.value);
	}

	async function show(selection: string): Promise<void> {
		const turn = ++latest;
		const kit = await fetchKit(selection).catch(() => undefined);
		if (turn !== latest || !chosen || !trouble || !place || !title) return;
		trouble.hidden = kit !== undefined;
		trouble.textContent = kit === undefined ? message('link.chooseFailed') : '';
		if (kit === undefined) return;
		place.replaceChildren(kit);
		title.textContent = kit.dataset['title'] ?? '';
		title.removeAttribute('lang');
		if (kit.dataset['titleLang'] !== undefined) title.setAttribute('lang', kit.dataset['titleLang']);
		chosen.textContent = message('link.chosen', { title: title.textContent });
		await work(kit);
	}

	async function fetchKit(selection: string): Promise<HTMLElement | undefined> {
		const path = findSelectedPage(selection);
		if (path === undefined) return undefined;
		const page = await fetchPage(pageAddress(path, new URL(part.dataset['homeHref'] ?? '', location.href)));
		const kit = page?.querySelector<HTMLElement>('[data-link-kit]');
		if (page && kit) resolveAddresses(kit, page.URL);
		return kit ?? undefined;
	}
}

/** What stands on another page has its addresses from there. */
function resolveAddresses(kit: HTMLElement, page: string): void {
	for (const { dataset } of kit.querySelectorAll<HTMLElement>('[data-link-show]')) {
		for (const name of ['frameHref', 'rootHref']) dataset[name] = new URL(dataset[name] ?? '', page).href;
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
