/** The signs that browsers let stand in an address and RFC 3987 does not. */
const strangers = /[^\w.~!$&'()*+,;=:@/?%-]|%(?![\dA-Fa-f]{2})/gu;

/**
 * A web address as RFC 3987 has it: browsers are satisfied with less (WHATWG), and readers of RDF are not.
 *
 * @example toIri('https://kommun.example/å b|c/') // => 'https://kommun.example/%C3%A5%20b%7Cc/'
 */
export function toIri(address: string): string {
	const { origin, pathname, search, hash } = new URL(address);
	const fragment = hash === '' ? '' : `#${hash.slice(1).replace(strangers, encodeURIComponent)}`;
	return origin + (pathname + search).replace(strangers, encodeURIComponent) + fragment;
}
