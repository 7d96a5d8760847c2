import type { AddressPattern } from '../domain/address-pattern.ts';

/**
 * A pattern of addresses as a regular expression that Apache, nginx and IIS read alike (PCRE, ECMA-262), for the end of an address.
 *
 * @example patternSource('/utskrift/*.json') // => '/utskrift/.*\\.json$'
 */
export function patternSource(pattern: AddressPattern): string {
	return pattern.endsWith('*')
		? escapeForPattern(pattern.slice(0, -1))
		: `${pattern.split('*').map(escapeForPattern).join('.*')}$`;
}

/** Addresses have small letters, digits, hyphens, slashes and full stops; of those only the last means something else. */
export function escapeForPattern(address: string): string {
	return address.replace(/[.+*?()[\]{}|\\^$]/gu, '\\$&');
}

/**
 * An address with letters as servers compare it: they read escapes before they compare.
 *
 * @example withLetters('/kont%C3%A4kter/') // => '/kontäkter/'
 */
export function withLetters(address: string): string {
	return address.replace(/(?:%[89A-F][\dA-F])+/giu, (escapes) => {
		try {
			return decodeURIComponent(escapes);
		} catch {
			return escapes;
		}
	});
}
