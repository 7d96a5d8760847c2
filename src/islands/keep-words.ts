/**
 * Has what is typed in a field without suggestions stand there again after a step back to the page. WebKit sets such a field back to its default
 * at some time after it has taken the page from its memory, and says nothing of it: so the words become the default when the page is left.
 */
export function keepWords(): void {
	addEventListener('pagehide', () => {
		for (const field of document.querySelectorAll<HTMLInputElement>('input[autocomplete=off]'))
			field.defaultValue = field.value;
	});
}
