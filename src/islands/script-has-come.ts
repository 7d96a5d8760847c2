/** Says that the page's script works, so that what needs it stays. To be called when all else is set up. */
export function scriptHasCome(): void {
	document.querySelector('.needs-script')?.classList.remove('needs-script');
}
