import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addContentSecurityPolicy,
	contentSecurityPolicy,
	oneFilePolicy,
} from '../../../src/hosting/content-security-policy.ts';
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
		'<a title="a > b" href="/om/">Om /om/</a><img src="/x.svg"><form action="/"></form><a href="https://x.example/">x</a><a href="//x.example/">x</a><a href="#y">y</a><meta http-equiv="refresh" content="0; url=/om/"><p data-index-href="/sok/1.bin">href="/om/"</p>';

	it('become relative, and nothing else changes', () => {
		expect(relativeLinks(html, '/kontakt/x/')).toBe(
			'<a title="a > b" href="../../om/">Om /om/</a><img src="../../x.svg"><form action="../../"></form><a href="https://x.example/">x</a><a href="//x.example/">x</a><a href="#y">y</a><meta http-equiv="refresh" content="0; url=../../om/"><p data-index-href="../../sok/1.bin">href="/om/"</p>',
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
	// printf 'p{color:red}' | openssl dgst -sha256 -binary | base64
	const hash = "'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='";
	const policy = contentSecurityPolicy(['p{color:red}']);

	it('follows the charset', () => {
		expect(addContentSecurityPolicy('<head><meta charset="utf-8"><title>x</title></head>', policy)).toBe(
			`<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>x</title></head>`,
		);
	});

	it('allows the styles of the site by hash, and without any none at all', () => {
		expect(policy).toContain(`style-src ${hash};`);
		expect(contentSecurityPolicy([])).toContain("style-src 'none';");
		expect(contentSecurityPolicy(['p{color:red}'], false, true)).toContain(`style-src 'self' ${hash};`);
	});

	const own = '<style>p{color:red}</style>';
	const foreign = '<style>p{color:blue}</style>';
	it.each([
		['in the head', `<head><meta charset="utf-8">${own}${foreign}</head><body></body>`],
		['first in the head', `<head>${foreign}<meta charset="utf-8">${own}</head><body></body>`],
		['in the body', `<head><meta charset="utf-8">${own}</head><body>${foreign}</body>`],
		['after another charset', `<head><meta charset="utf-8">${own}</head><body><meta charset="utf-8">${foreign}</body>`],
		['in a template', `<head><meta charset="utf-8">${own}</head><body><template>${foreign}</template></body>`],
	])('gives no hash to a style that came into a page %s', (_where, html) => {
		const written = addContentSecurityPolicy(html, policy);
		expect([...written.matchAll(/'sha256-[^']*'/gu)].map(String)).toEqual([hash]);
		expect(written.match(/http-equiv/gu)).toHaveLength(1);
	});

	it('has nothing unsafe and nothing that a meta element cannot say', () => {
		expect(policy).not.toMatch(/unsafe|frame-ancestors|report-uri|sandbox|\*/u);
	});

	it('lets a file that stands alone fetch nothing, and run its own script alone', () => {
		expect(oneFilePolicy(['p{color:red}'], 'p{color:red}')).toBe(
			`default-src 'none'; script-src ${hash}; style-src ${hash}; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
		);
	});

	it('refuses a page without a charset', () => {
		expect(() => addContentSecurityPolicy('<head></head>', policy)).toThrow('charset');
	});
});
