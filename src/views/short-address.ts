// Ships to the browser.
import { absoluteAddress } from '../domain/published-address.ts';
import { readableAddress } from './readable-address.ts';

/**
 * An address as people write it down: without protocol and final slash.
 *
 * @param page address from the site's root, or an empty string
 * @example shortAddress('https://kontakter.example/', '/kommun/mala/') // => 'kontakter.example/kommun/mala'
 */
export function shortAddress(site: string, page: string): string {
	return readableAddress(absoluteAddress(site, page))
		.replace(/^https?:\/\//u, '')
		.replace(/\/$/u, '');
}
