/**
 * The status by which a host leads on from an address (RFC 9110 sections 15.4.2, 15.4.3). Browsers and search engines remember where one leads that has moved for good.
 *
 * @param isForNow as of a `MovedAddress`
 */
export function redirectStatus(isForNow = false): 301 | 302 {
	return isForNow ? 302 : 301;
}
