import { readableAddress } from '../views/readable-address.ts';

/**
 * Shows the buttons that print, marked `data-print`, which can do nothing without a script and keep their place until then; those whose mark
 * says something are some other script's to work. Shows the address that the page is really read at.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
	// Some browsers of telephones and of other apps cannot print.
	button.classList.toggle('invisible', !('print' in window));
	if (button.dataset['print'] === '') button.addEventListener('click', () => print());
}

const address = document.querySelector('[data-page-address]');
if (address !== null && location.protocol.startsWith('http')) {
	const shown = () => {
		address.textContent = readableAddress(location.href.replace(/#.*/su, ''));
	};
	shown();
	addEventListener('beforeprint', shown);
}
