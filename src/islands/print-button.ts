import { readableAddress } from '../print/readable-address.ts';

/** Shows the "print" buttons, which can do nothing without a script, and the address that the page is really read at. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
	// Some browsers of telephones and of other apps cannot print.
	button.hidden = !('print' in window);
	button.addEventListener('click', () => print());
}

const address = document.querySelector('[data-page-address]');
if (address !== null && location.protocol.startsWith('http')) {
	const shown = () => {
		address.textContent = readableAddress(location.origin + location.pathname + location.search);
	};
	shown();
	addEventListener('beforeprint', shown);
}
