import { readableAddress } from '../views/readable-address.ts';

/** Shows on paper the address that the page is really read at. From a disk, the one that it is published at stands. */
export function showOwnAddress(): void {
	const address = document.querySelector('[data-page-address]');
	if (address === null || !location.protocol.startsWith('http')) return;
	const show = () => {
		address.textContent = readableAddress(location.href.replace(/#.*/su, ''));
	};
	show();
	addEventListener('beforeprint', show);
}
