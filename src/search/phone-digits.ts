// Ships to the browser.

/** The digits of a query that is nothing but a telephone number or a code of four digits or more, however it is written. */
export function parseDigits(query: string): string | undefined {
	const compact = query.replace(/[\s()+/.\u2011–-]/gu, '');
	return /^\d{4,}$/u.test(compact) ? compact : undefined;
}

/**
 * True when a typed number is a stored one by its end (a missed call's last digits) or its beginning (still being typed), in
 * international or Swedish national form. One wrong digit matches nothing.
 *
 * @param stored international digits without `+`, or a short number
 */
export function isSameNumber(stored: string, typed: string): boolean {
	if (stored === '') return false;
	const plain = typed.replace(/^00/u, '');
	return stored.endsWith(plain) || stored.startsWith(plain) || stored.startsWith(typed.replace(/^0/u, '46'));
}
