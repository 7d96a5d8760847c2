import { describe, expect, it } from 'vitest';
import { emailUri } from '../../../src/domain/contact-point-uri.ts';
import { parseEmail } from '../../../src/domain/email.ts';
import { municipalities } from '../../../src/domain/municipality.ts';
import { findPrivateDomain } from '../../../src/domain/private-mail.ts';
import { findSiteAddressProblem, findUrlProblem, getBasePath, siteAddress } from '../../../src/domain/url.ts';

describe('an e-mail address', () => {
	it.each([
		['Kontakt@Prov.EXAMPLE', 'Kontakt@prov.example'],
		[' a.b+c@sub.prov.example ', 'a.b+c@sub.prov.example'],
	])('reads "%s"', (text, expected) => {
		expect(parseEmail(text)).toBe(expected);
	});

	it.each([
		'a@b',
		'a b@prov.example',
		'a@prov.example?bcc=b@prov.example',
		'a@prov.example\nBcc: b@prov.example',
		'å@prov.example',
		'a@pröv.example',
		'.a@prov.example',
		'-a@prov.example',
		'a..b@prov.example',
		'a@-prov.example',
		`${'a'.repeat(250)}@prov.example`,
	])('refuses %j', (text) => {
		expect(parseEmail(text)).toBeUndefined();
	});

	it.each(['ada@gmail.com', 'ada@hotmail.se', 'ada@live.com', 'ada@mail.telia.com', 'ada@outlook.com'])(
		'calls %s private',
		(email) => {
			expect(findPrivateDomain(email)).toBeDefined();
		},
	);

	it.each(['arkiv@ystad.example', 'info@gmail.ystad.example', 'a@telia.example'])('lets %s through', (email) => {
		expect(findPrivateDomain(email)).toBeUndefined();
	});

	it.each([
		...['ada@proton.me', 'ada@yahoo.co.uk', 'ada@gmx.de', 'ada@web.de', 'ada@mail.ru', 'ada@duck.com', 'ada@posteo.de'],
		...['ada@telia.com', 'ada@comhem.se', 'ada@spray.se', 'ada@passagen.se', 'ada@bredband.net', 'ada@OUTLOOK.SE'],
	])('calls %s private', (email) => {
		expect(findPrivateDomain(email)).toBeDefined();
	});

	it("calls no authority's own domain private", () => {
		const own = municipalities.flatMap(({ name, slug }) => {
			const short = slug.replace(/-\d{4}$/u, '');
			const folded = short.replace(/-/gu, '');
			return [short, folded, `${folded}kommun`, `${folded}skommun`, `${folded}stad`, encodeURI(name.toLowerCase())];
		});
		const domains = [
			...own.flatMap((name) => [`${name}.se`, `${name}.nu`, `edu.${name}.se`, `skola.${name}.se`, `${name}.kommun.se`]),
			...[
				'polisen.se',
				'lansstyrelsen.se',
				'regeringskansliet.se',
				'gov.se',
				'skr.se',
				'regionvasterbotten.se',
				'gotland.se',
			],
			...[
				'norrbotten.se',
				'sll.se',
				'vgregion.se',
				'skane.se',
				'kronofogden.se',
				'domstol.se',
				'forsvarsmakten.se',
				'msb.se',
			],
			...['arvidsjaur.org', 'telia.se', 'teliacompany.com', 'live.example', 'me.example', 'home.example'],
		];
		expect(domains.filter((domain) => findPrivateDomain(`ada@${domain}`) !== undefined)).toEqual([]);
	});

	it('escapes what could start a header', () => {
		expect(emailUri('a?b&c@prov.example')).toBe('mailto:a%3Fb%26c@prov.example');
	});
});

describe('a link', () => {
	it.each([
		'https://prov.example/',
		'http://prov.example',
		'mailto:a@prov.example',
		'tel:112',
		'https://prov.example/å?x=1#y',
	])('may lead to %s', (url) => {
		expect(findUrlProblem(url)).toBeUndefined();
	});

	it.each([
		['javascript:alert(1)', 'url-scheme-forbidden'],
		[' JaVaScRiPt:alert(1)', 'url-scheme-forbidden'],
		['java\nscript:alert(1)', 'url-scheme-forbidden'],
		['\u0001javascript:alert(1)', 'url-scheme-forbidden'],
		['data:text/html,x', 'url-scheme-forbidden'],
		['vbscript:x', 'url-scheme-forbidden'],
		['file:///etc/passwd', 'url-scheme-forbidden'],
		['//evil.example/', 'url-invalid'],
		['www.prov.example', 'url-invalid'],
		['https:evil.example', 'url-invalid'],
		['https://', 'url-invalid'],
		['https://[', 'url-invalid'],
		['https://exa mple.example/', 'url-invalid'],
		['https://user:pw@prov.example/', 'url-credentials'],
	])('may not be %j', (url, code) => {
		expect(findUrlProblem(url)?.code).toBe(code);
	});
});

describe('the address of a site', () => {
	it.each([
		['https://prov.example', 'https://prov.example/', '/'],
		[' HTTP://Prov.Example/kontakter ', 'http://prov.example/kontakter', '/kontakter/'],
		['https://prov.example/a"b/', 'https://prov.example/a%22b/', '/a%22b/'],
		['https://prov.example:8080/a/b/', 'https://prov.example:8080/a/b/', '/a/b/'],
	])('may be %s', (text, normal, folder) => {
		expect(siteAddress.parse(text)).toBe(normal);
		expect(getBasePath(normal)).toBe(folder);
	});

	it.each([
		['https://[', 'url-invalid'],
		['https://"onload="alert(1)/', 'url-invalid'],
		['https://exa mple.example/', 'url-invalid'],
		['kommun.example', 'url-invalid'],
		['https://prov.example//evil.example/', 'url-invalid'],
		['ftp://prov.example/', 'url-scheme-forbidden'],
		['https://user:pw@prov.example/', 'url-credentials'],
		['https://prov.example/?q=x', 'url-not-a-folder'],
		['https://prov.example/?', 'url-not-a-folder'],
		['https://prov.example/#x', 'url-not-a-folder'],
	])('may not be %s', (text, code) => {
		expect(findSiteAddressProblem(text)?.code).toBe(code);
		expect(siteAddress.safeParse(text).success).toBe(false);
	});
});
