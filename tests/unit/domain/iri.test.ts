import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIri } from '../../../src/domain/iri.ts';

/** An absolute `http` IRI (RFC 3987 section 2.2), its host left to the reader of addresses. */
const iri =
	/^https?:\/\/[^\s/?#]+(?:\/(?:[\w.~!$&'()*+,;=:@-]|%[\dA-F]{2})*)*(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-F]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-F]{2})*)?$/iu;

describe('a web address as an IRI', () => {
	it.each([
		['https://kommun.example', 'https://kommun.example/'],
		['https://kommun.example/å b/', 'https://kommun.example/%C3%A5%20b/'],
		['https://räksmörgås.example/Malå/', 'https://xn--rksmrgs-5wao1o.example/Mal%C3%A5/'],
		['https://kommun.example/a|b^c[1]/', 'https://kommun.example/a%7Cb%5Ec%5B1%5D/'],
		['https://kommun.example/100%/', 'https://kommun.example/100%25/'],
		['https://kommun.example/%c3%a5/', 'https://kommun.example/%c3%a5/'],
		['https://kommun.example/?q={a}|b#c#d', 'https://kommun.example/?q=%7Ba%7D%7Cb#c%23d'],
		['https://[2001:db8::1]:8443/x/', 'https://[2001:db8::1]:8443/x/'],
	])('%s is %s', (address, expected) => {
		expect(toIri(address)).toBe(expected);
		expect(toIri(expected)).toBe(expected);
		expect(expected).toMatch(iri);
	});

	it('is one whatever stands in it, and leads to the same place', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (path, query, fragment) => {
				const address = new URL(`https://kommun.example/${path}?${query}#${fragment}`).href;
				expect(toIri(address)).toMatch(iri);
				expect(decode(new URL(toIri(address)).pathname)).toBe(decode(new URL(address).pathname));
			}),
		);
	});
});

/** What an address stands for; a sign for percent that begins nothing stands for itself. */
function decode(path: string): string {
	return decodeURIComponent(path.replace(/%(?![\dA-F]{2})/giu, '%25'));
}
