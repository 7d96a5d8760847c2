import { onceOpened } from '../once-opened.ts';

/**
 * Opens what says how other sites link to the page when its address or a link on it asks for it, as browsers do that know how to open a `<details>`,
 * and fetches what works it when it is first opened. Without a script its codes are marked and copied by hand.
 */
const details = document.querySelector<HTMLDetailsElement>('[data-link-here]');
const kit = details?.querySelector<HTMLElement>('[data-link-kit]');
const place = kit?.parentElement;

if (details && kit && place) {
	// Its codes stand there without a script, to be marked and copied.
	onceOpened(details, async () => (await import('./link-kit.ts')).workLinkKit(kit));
	for (const link of document.querySelectorAll(`a[href="#${place.id}"]`)) link.addEventListener('click', open);
	addEventListener('hashchange', openIfAsked);
	openIfAsked();
}

function openIfAsked(): void {
	if (location.hash === `#${place?.id}`) open();
}

function open(): void {
	if (details?.open !== false) return;
	details.open = true;
	place?.scrollIntoView();
}
