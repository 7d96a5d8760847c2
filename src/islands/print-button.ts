/** Shows the "print" buttons, which can do nothing without a script, and the address that the page is really read at. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
	button.hidden = false;
	button.addEventListener('click', () => print());
}

const address = document.querySelector('[data-page-address]');
if (address !== null && location.protocol.startsWith('http')) {
	const shown = () => {
		address.textContent = decodeURI(location.origin + location.pathname + location.search);
	};
	shown();
	addEventListener('beforeprint', shown);
}
