/** Offers files of the contact of a page. What makes them, and the choice, is fetched when it is first opened. */
const part = document.querySelector<HTMLElement>('[data-contact]');

if (part !== null) {
	part.hidden = false;
	part.addEventListener('toggle', async () => (await import('./offer-files.ts')).offerFiles(part), { once: true });
}

export {};
