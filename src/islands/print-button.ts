/**
 * Shows the buttons that print, marked `data-print`, which can do nothing without a script and keep their place until then; those whose mark
 * says something are some other script's to work.
 */
export function showPrintButtons(): void {
	for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
		// Some browsers of telephones and of other apps cannot print.
		button.classList.toggle('invisible', !('print' in window));
		if (button.dataset['print'] === '') button.addEventListener('click', () => print());
	}
}
