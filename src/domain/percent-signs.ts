/**
 * An address with its percent signs read, as far as they stand for letters; the rest is left as it is.
 *
 * @example readPercentSigns('/s%C3%B6k/?q=100%') // => '/sök/?q=100%'
 */
export function readPercentSigns(address: string): string {
	return address.replace(/(?:%[\da-f]{2})+/giu, (escapes) => {
		try {
			return decodeURIComponent(escapes);
		} catch {
			return escapes;
		}
	});
}
