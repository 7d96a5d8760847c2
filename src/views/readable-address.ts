// Ships to the browser.

/**
 * An address with its escapes read where they are letters. An escape that is no UTF-8 (`%E5` of Latin-1), and one of a space or a character
 * that is not seen, stays as it is.
 *
 * @example readableAddress('/?q=Mal%C3%A5') // => '/?q=Malå'
 */
export function readableAddress(address: string): string {
	return address.replace(/(?:%[\da-f]{2})+/giu, (escapes) => {
		try {
			const text = decodeURI(escapes);
			return /[\p{C}\p{Z}]/u.test(text) ? escapes : text;
		} catch {
			return escapes;
		}
	});
}
