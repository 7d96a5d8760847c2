import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addContentSecurityPolicy } from '../../../src/hosting/content-security-policy.ts';
import { relativeLinks, relativePath, rootedLinks } from '../../../src/hosting/relative-links.ts';

describe('a relative address', () => {
	it.each([
		['/', '/', './'],
		['/', '/kontakt/x/', 'kontakt/x/'],
		['/kontakt/x/', '/', '../../'],
		['/kontakt/x/', '/kontakt/y/', '../y/'],
		['/kontakt/x/', '/kontakt/x/', './'],
		['/en/kontakt/x/', '/kontakt/x/', '../../../kontakt/x/'],
		['/404.html', '/favicon.svg', 'favicon.svg'],
		['/om/', '/ordlista/#andt', '../ordlista/#andt'],
		['/om/', '/?q=å', '../?q=å'],
	])('from %s to %s is %s', (from, to, expected) => {
		expect(relativePath(from, to)).toBe(expected);
	});

	it('leads from any page to any address, under any folder', () => {
		const path = fc
			.array(fc.stringMatching(/^[a-z]{1,3}$/u), { maxLength: 4 })
			.map((parts) => `/${parts.map((part) => `${part}/`).join('')}`);
		fc.assert(
			fc.property(path, path, path, (base, from, to) => {
				const resolved = new URL(relativePath(from, to), `http://x${base.slice(0, -1)}${from}`);
				return resolved.pathname === base.slice(0, -1) + to;
			}),
		);
	});
});

describe('the links of a page', () => {
	const html =
		'<a title="a > b" href="/om/">Om /om/</a><img src="/x.svg"><form action="/"></form><a href="https://x.example/">x</a><a href="//x.example/">x</a><a href="#y">y</a><meta http-equiv="refresh" content="0; url=/om/"><p data-index="/sok/1.bin">href="/om/"</p>';

	it('become relative, and nothing else changes', () => {
		expect(relativeLinks(html, '/kontakt/x/')).toBe(
			'<a title="a > b" href="../../om/">Om /om/</a><img src="../../x.svg"><form action="../../"></form><a href="https://x.example/">x</a><a href="//x.example/">x</a><a href="#y">y</a><meta http-equiv="refresh" content="0; url=../../om/"><p data-index="../../sok/1.bin">href="/om/"</p>',
		);
	});

	it.each([
		['/', '<a href="/om/">'],
		['/kontakter/', '<a href="/kontakter/om/">'],
		[`/a&b"'<c>/`, '<a href="/a&#38;b&#34;&#39;&#60;c&#62;/om/">'],
	])("begin with the site's folder %s on the page for missing addresses, and name no host", (folder, expected) => {
		expect(rootedLinks('<a href="/om/">', folder)).toBe(expected);
	});
});

describe('the content security policy', () => {
	const page = addContentSecurityPolicy(
		'<head><meta charset="utf-8"><title>x</title><style>p{color:red}</style></head>',
	);

	it('follows the charset and allows the styles of the page by hash', () => {
		expect(page).toMatch(
			/^<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; /u,
		);
		// printf 'p{color:red}' | openssl dgst -sha256 -binary | base64
		expect(page).toContain("style-src 'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='");
	});

	it('has nothing unsafe and nothing that a meta element cannot say', () => {
		expect(page).not.toMatch(/unsafe|frame-ancestors|report-uri|sandbox|\*/u);
	});

	it('refuses a page without a charset', () => {
		expect(() => addContentSecurityPolicy('<head></head>')).toThrow('charset');
	});
});
