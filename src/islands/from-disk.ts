/**
 * Makes a page work that is read from a disk, where there is no host: links to a folder lead to its `index.html`, and a search goes to the file with
 * all contacts, which finds them without anything else. What is marked `data-disk` is there only then, or only otherwise.
 */
export function workFromDisk(): void {
	if (location.protocol !== 'file:') return;
	for (const link of document.links) {
		if (link.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
	}
	for (const form of document.querySelectorAll<HTMLFormElement>('[data-disk-href]')) {
		form.classList.remove('needs-script');
		// Firefox takes no file for the page's own origin, and would not send the form to it.
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			location.href = `${form.dataset['diskHref']}?q=${encodeURIComponent(form['q'].value)}`;
		});
	}
	for (const part of document.querySelectorAll<HTMLElement>('[data-disk]')) part.hidden = !part.hidden;
}
