import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { MovedAddress } from '../../../src/domain/ledger/moved-address.ts';
import type { HostDescription } from '../../../src/hosting/host-description.ts';
import { listHostFiles, listHostSnippets } from '../../../src/hosting/host-files.ts';
import { findExceededLimits } from '../../../src/hosting/host-limits.ts';
import { renderHeaderRules } from '../../../src/hosting/hosts/header-rules-file.ts';
import { renderStaticWebApp } from '../../../src/hosting/hosts/static-web-app.ts';
import { contentTypeOf, mediaTypes } from '../../../src/hosting/media-types.ts';
import { fieldsFor, responseHeaders } from '../../../src/hosting/response-headers.ts';
import { fieldsAtCloudflare, fieldsAtNetlify } from './read-header-rules.ts';
import { fieldsOfStaticWebApp, readStaticWebApp } from './read-static-web-app.ts';
import { readWebConfig } from './read-web-config.ts';

const hash = '0123456789ab';
/** Files of every kind that hosts treat apart, and some that only look like it. */
const files = [
	'/index.html',
	'/404.html',
	'/en/index.html',
	'/kontakt/data/index.html',
	'/kontakt/x.vcf',
	'/kommun/mala.csv',
	'/data/index.html',
	'/data/kontakter.json',
	'/en/data/index.html',
	'/sok/index.html',
	`/sok/${hash}.bin`,
	`/sok/${hash}.json`,
	'/utskrift/index.html',
	`/utskrift/${hash}.json`,
	`/typsnitt/source-sans-3-400-${hash}.woff2`,
	`/_astro/a.${hash}.js`,
	'/embed.v1.js',
	`/embed.v1.${hash}.js`,
	'/embed/kommun/mala/index.html',
	'/en/embed/kommun/mala/index.html',
	`/embed/${hash}.js`,
	'/oembed/kommun/mala.json',
	'/favicon.svg',
	'/logotypfiler/vapen.svg',
	'/logotypfiler/vapen.png',
];
const moved: readonly MovedAddress[] = [
	{ from: '/kommun/2418/', to: '/kommun/mala/' },
	{ from: '/en/kommun/2418/', to: '/en/kommun/mala/' },
	{ from: '/kommun/mala/lista.pdf', to: '/kommun/mala/', isForNow: true },
	{ from: '/kontakt/borta/' },
	{ from: '/kontakt/borta.vcf' },
];
const describeSite = (hosting: Partial<Parameters<typeof responseHeaders>[0]['hosting']> = {}): HostDescription => ({
	address: 'https://www.kommun.test/katalog/',
	base: '/katalog/',
	headers: responseHeaders({
		languages: ['sv', 'en'],
		hosting: { hsts: true, precompress: false, framedBy: [], ...hosting },
	}),
	moved,
	isPrecompressed: false,
});
const host = describeSite();
const fileOf = (name: string, of = host) => listHostFiles(of, files).find((file) => file.name === name)?.text ?? '';
const snippetOf = (name: string, of = host) => listHostSnippets(of).find((file) => file.name === name)?.text ?? '';
const withoutType = ({ 'Content-Type': _, ...fields }: Record<string, string>) => fields;

describe('the headers of a site', () => {
	it.each(files)('are for %s what its kind has', (path) => {
		const fields = fieldsFor(host.headers, path);
		const isHashed = path.includes(hash);
		const isFramed = /^(?:\/en)?\/embed\//u.test(path);
		const isOpen = isFramed || /^(?:\/en)?\/(?:data\/|oembed\/|embed\.v1\.)/u.test(path);
		expect(fields['Cache-Control']).toBe(isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
		expect(fields['Access-Control-Allow-Origin']).toBe(isOpen ? '*' : undefined);
		expect(fields['Cross-Origin-Resource-Policy']).toBe(isOpen ? 'cross-origin' : 'same-origin');
		expect(fields['Content-Security-Policy']).toContain(isFramed ? 'frame-ancestors *' : "frame-ancestors 'none'");
		expect(fields['Content-Security-Policy']?.includes('sandbox')).toBe(path.endsWith('.svg'));
		expect(fields['X-Content-Type-Options']).toBe('nosniff');
	});

	it('have no header that does harm or says nothing', () => {
		expect(Object.keys(host.headers.everywhere)).not.toEqual(
			expect.arrayContaining([expect.stringMatching(/xss|expect-ct|pins|x-frame/iu)]),
		);
	});

	it('ask for https alone only where the site does', () => {
		expect(describeSite({ hsts: false }).headers.everywhere).not.toHaveProperty('Strict-Transport-Security');
		// RFC 6797 section 6.1.1; half a year is the least that counts.
		expect(host.headers.everywhere['Strict-Transport-Security']).toBe('max-age=63072000');
	});

	it('let those frame who are named, where some are', () => {
		const { headers } = describeSite({ framedBy: ['https://www.mala.example'] });
		expect(fieldsFor(headers, '/embed/kommun/mala/')['Content-Security-Policy']).toBe(
			"frame-ancestors 'self' https://www.mala.example",
		);
		expect(fieldsFor(headers, '/')['Content-Security-Policy']).toBe("frame-ancestors 'none'");
	});
});

describe('_headers', () => {
	it.each(files)('gives %s its fields, each once, at Cloudflare Pages and at Netlify', (path) => {
		const expected = fieldsFor(host.headers, path);
		expect(withoutType(fieldsAtCloudflare(fileOf('_headers'), path))).toEqual(expected);
		expect(withoutType(fieldsAtNetlify(fileOf('_headers'), path))).toEqual(expected);
	});

	it('names the types that hosts do not know', () => {
		expect(fieldsAtNetlify(fileOf('_headers'), '/kontakt/x.vcf')['Content-Type']).toBe('text/vcard; charset=utf-8');
	});
});

describe('_redirects', () => {
	it('leads on from what has moved, and leaves to its page what is gone', () => {
		const lines = fileOf('_redirects')
			.split('\n')
			.filter((line) => line.startsWith('/'));
		expect(lines).toEqual([
			'/kommun/2418/ /kommun/mala/ 301',
			'/en/kommun/2418/ /en/kommun/mala/ 301',
			'/kommun/mala/lista.pdf /kommun/mala/ 302',
		]);
	});
});

describe('staticwebapp.config.json', () => {
	it.each(files)('gives %s its fields', (path) => {
		const read = readStaticWebApp(fileOf('staticwebapp.config.json'));
		expect(fieldsOfStaticWebApp(read, path)).toEqual(fieldsFor(host.headers, path));
	});

	it('leads on from what has moved, with and without index.html', () => {
		const { routes } = readStaticWebApp(fileOf('staticwebapp.config.json'));
		expect(routes[0]).toEqual({ route: '/kommun/2418/index.html', redirect: '/kommun/mala/', statusCode: 301 });
	});

	it('leads on for now from a file that is not made', () => {
		const { routes } = readStaticWebApp(fileOf('staticwebapp.config.json'));
		expect(routes).toContainEqual({ route: '/kommun/mala/lista.pdf', redirect: '/kommun/mala/', statusCode: 302 });
		expect(fileOf('.htaccess')).toMatch(/RedirectMatch 302 .*lista\\\.pdf\$" "\$1\/kommun\/mala\/"\n/u);
		expect(snippetOf('nginx-server.conf')).toMatch(/lista\.pdf" \{ .*return 302 "\/katalog\/kommun\/mala\/"/u);
		expect(snippetOf('Caddyfile')).toMatch(
			/redir \/katalog\/kommun\/mala\/lista\.pdf \/katalog\/kommun\/mala\/ 302\n/u,
		);
	});

	it('stays below 20 kB with as many redirects as find room', () => {
		const many = Array.from({ length: 3000 }, (_, index) => ({
			from: `/kontakt/gammal-${index}/`,
			to: `/kontakt/ny-${index}/`,
		}));
		const { text, bytesInFull } = renderStaticWebApp({ ...host, moved: many }, files);
		const redirects = readStaticWebApp(text).routes.filter((route) => 'redirect' in route);
		expect(bytesInFull).toBeGreaterThan(200_000);
		expect(redirects.length).toBeGreaterThan(100);
		expect(Buffer.byteLength(text)).toBeGreaterThan(19_000);
		expect(fieldsOfStaticWebApp(readStaticWebApp(text), '/embed.v1.js')).toEqual(
			fieldsFor(host.headers, '/embed.v1.js'),
		);
	});
});

describe('web.config', () => {
	const { fields, types, missing } = readWebConfig(fileOf('web.config'));
	/** Of locations that hold a file, the innermost stands last; IIS adds them up, each removing what it adds. */
	const fieldsAtIis = (path: string) =>
		Object.assign(
			{},
			...[...fields]
				.filter(([location]) => location === '' || path === `/${location}` || path.startsWith(`/${location}/`))
				.map(([, own]) => own),
		);

	it.each(files)('gives %s its fields', (path) => {
		expect(fieldsAtIis(path)).toEqual(fieldsFor(host.headers, path));
	});

	it('names every type, and the page for what is missing', () => {
		for (const ending of Object.keys(mediaTypes)) expect(types[`.${ending}`]).toBe(contentTypeOf(`x.${ending}`));
		expect(missing).toBe('404.html');
	});

	it.each([
		['a redirect, which needs a module', '<rewrite/>'],
		[
			'a type that is there already',
			'<staticContent><mimeMap fileExtension=".json" mimeType="application/json"/></staticContent>',
		],
		[
			'a header that may be there already',
			'<httpProtocol><customHeaders><add name="A" value="b"/></customHeaders></httpProtocol>',
		],
		['an attribute that IIS does not know', '<httpErrors mode="Custom"/>'],
	])('is read so strictly that %s would be found', (_, element) => {
		const text = `<configuration><system.webServer>${element}</system.webServer></configuration>`;
		expect(() => readWebConfig(text)).toThrow(/stands in|added twice|has mode/u);
	});
});

describe('.htaccess', () => {
	const lines = fileOf('.htaccess')
		.split('\n')
		.map((line) => line.trim());

	it('has every directive within a module that must be there', () => {
		const depths: number[] = [];
		let depth = 0;
		for (const line of lines) {
			if (line.startsWith('</IfModule')) depth--;
			if (line !== '' && !/^(?:#|<\/?IfModule)/u.test(line)) depths.push(depth);
			if (line.startsWith('<IfModule')) depth++;
		}
		expect(depth).toBe(0);
		expect(depths.length).toBeGreaterThan(40);
		expect(Math.min(...depths)).toBe(1);
	});

	it('has only directives that AllowOverride FileInfo lets in', () => {
		const directives = lines.filter((line) => /^[A-Z]/u.test(line)).map((line) => line.split(' ')[0]);
		expect([...new Set(directives)].sort()).toEqual([
			'AddCharset',
			'AddOutputFilterByType',
			'AddType',
			'ErrorDocument',
			'Header',
			'RedirectMatch',
		]);
	});

	it('leads on from nothing that only ends as an address that has moved does', () => {
		const redirects = lines
			.map((line) => /^RedirectMatch \d+ "([^"]+)"/u.exec(line)?.[1])
			.filter((source) => source !== undefined)
			.map((source) => new RegExp(source, 'u'));
		const isMoved = (path: string) => redirects.some((redirect) => redirect.test(path));
		expect(['/kommun/2418/', '/katalog/en/kommun/2418/', '/a/b/kontakt/borta/'].map(isMoved)).toEqual([
			true,
			true,
			true,
		]);
		expect(['/embed/kommun/2418/', '/en/embed/kommun/2418/', '/oembed/kommun/2418/'].map(isMoved)).toEqual([
			false,
			false,
			false,
		]);
	});

	it('names the page for what is missing where the site says that it lies', () => {
		expect(lines).toContain('ErrorDocument 404 /katalog/404.html');
	});
});

describe('the rules for URL Rewrite', () => {
	it('lead on from what has moved, and say what is gone', () => {
		const rules = snippetOf('iis-url-rewrite.config');
		expect(rules).toContain('<match url="^kommun/2418/$" />');
		expect(rules).toContain('<action type="Redirect" url="/katalog/kommun/mala/" redirectType="Permanent" />');
		expect(rules).toMatch(/lista\\\.pdf\$" \/>\n.*redirectType="Found"/u);
		expect(rules).toContain('statusCode="410"');
	});
});

describe('the settings for nginx', () => {
	const placed = { ...host, address: 'https://www.kommun.test/kat$log/', base: '/kat$log/' };

	it('have no variable for the sign that begins one, where the address has none', () => {
		expect(snippetOf('nginx-http.conf')).not.toContain('dollar');
		expect(snippetOf('nginx-server.conf')).toContain('return 301 "/katalog/kommun/mala/";');
	});

	it('mean that sign as it is in the address of a site', () => {
		expect(snippetOf('nginx-http.conf', placed)).toContain('geo $kontaktkatalog_dollar {\n  default "$";\n}');
		const sign = `\${kontaktkatalog_dollar}`;
		const settings = snippetOf('nginx-server.conf', placed);
		for (const line of [
			`location = "/kat$log" { absolute_redirect off; return 301 "/kat${sign}log/"; }`,
			`location = "/kat$log/kommun/2418/" { absolute_redirect off; return 301 "/kat${sign}log/kommun/mala/"; }`,
			`location = "/kat$log/kontakt/borta/" { error_page 410 "/kat${sign}log/kontakt/borta/index.html"; return 410; }`,
			'location "/kat$log/" {',
			`error_page 404 "/kat${sign}log/404.html";`,
		]) {
			expect(settings).toContain(line);
		}
	});
});

describe('the script for a bucket', () => {
	const work = mkdtempSync(join(tmpdir(), 'kontaktkatalog-bucket-'));
	afterAll(() => rmSync(work, { recursive: true }));
	for (const path of [...files, '/kommun/2418/index.html', '/en/kommun/2418/index.html']) {
		mkdirSync(dirname(join(work, 'site', path)), { recursive: true });
		writeFileSync(join(work, 'site', path), path);
	}
	// Notes what it is asked instead of asking anyone.
	mkdirSync(join(work, 'bin'));
	writeFileSync(
		join(work, 'bin/aws'),
		`#!/bin/sh\nprintf '%s\\0' "$@" >>"${work}/asked"\nprintf '\\n\\0' >>"${work}/asked"\n`,
		{ mode: 0o755 },
	);
	writeFileSync(join(work, 'bucket.sh'), snippetOf('bucket.sh'));
	const run = spawnSync('sh', [join(work, 'bucket.sh'), 'hinken', join(work, 'site')], {
		encoding: 'utf8',
		env: { PATH: `${join(work, 'bin')}:${process.env['PATH']}` },
	});
	const asked = spawnSync('cat', [join(work, 'asked')], { encoding: 'utf8' })
		.stdout.split('\n\0')
		.map((line) => line.split('\0').slice(0, -1))
		.filter((words) => words.length > 0);
	const optionOf = (words: readonly string[], name: string) => words[words.indexOf(name) + 1] ?? '';

	it('can be run', () => {
		expect([run.status, run.stderr]).toEqual([0, '']);
	});

	it.each(files)('gives %s its type and its time in caches', (path) => {
		/** What a copy takes: the last pattern that fits decides. */
		const takes = (words: readonly string[]) => {
			let isTaken = true;
			words.forEach((word, index) => {
				const pattern = words[index + 1] ?? '';
				const fits = new RegExp(`^/${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`, 'u').test(path);
				if (word === '--exclude' && fits) isTaken = false;
				if (word === '--include' && fits) isTaken = true;
			});
			return isTaken;
		};
		const copies = asked.filter((words) => words.includes('--recursive') && takes(words));
		const described = copies.map((words) => [optionOf(words, '--content-type'), optionOf(words, '--cache-control')]);
		expect(described).toEqual([[contentTypeOf(path), fieldsFor(host.headers, path)['Cache-Control']]]);
	});

	it('deletes the files of what has been removed, and nothing else', () => {
		expect(asked.filter((words) => words.includes('rm'))).toEqual([['s3', 'rm', 's3://hinken/kontakt/borta.vcf']]);
	});

	it('leads on from what has moved, and makes the bucket a website', () => {
		const redirects = asked.filter((words) => words.includes('--website-redirect'));
		expect(redirects.map((words) => [words[3], optionOf(words, '--website-redirect')])).toEqual([
			['s3://hinken/kommun/2418/index.html', '/kommun/mala/'],
			['s3://hinken/en/kommun/2418/index.html', '/en/kommun/mala/'],
		]);
		const website = asked.find((words) => words[1] === 'put-bucket-website') ?? [];
		expect(JSON.parse(optionOf(website, '--website-configuration'))).toEqual({
			IndexDocument: { Suffix: 'index.html' },
			ErrorDocument: { Key: '404.html' },
		});
		expect(
			JSON.parse(optionOf(asked.find((words) => words[1] === 'put-bucket-cors') ?? [], '--cors-configuration')),
		).toEqual({
			CORSRules: [{ AllowedMethods: ['GET', 'HEAD'], AllowedOrigins: ['*'] }],
		});
		expect(readdirSync(work).sort()).toEqual(['asked', 'bin', 'bucket.sh', 'site']);
	});
});

describe('the limits of hosts', () => {
	const measure = { files: 300, largestFile: 1000, headerRules: renderHeaderRules(host), azureConfiguration: 5000 };

	it('are none for a small directory', () => {
		expect(findExceededLimits(host, measure)).toEqual([]);
	});

	it.each([
		['cloudflareFiles', { ...measure, files: 20_001 }, host],
		['cloudflareFileSize', { ...measure, largestFile: 26_214_401 }, host],
		['azureConfiguration', { ...measure, azureConfiguration: 20_001 }, host],
		['cloudflareHeaderLine', { ...measure, headerRules: `/*\n  A: ${'b'.repeat(2000)}\n` }, host],
		['cloudflareHeaderRules', { ...measure, headerRules: '/a\n  A: b\n'.repeat(101) }, host],
	])('tell of %s', (limit, site, of) => {
		expect(findExceededLimits(of, site).map((each) => each.limit)).toEqual([limit]);
	});

	it('tell of redirects, and keep the file to what is taken', () => {
		const many = Array.from({ length: 2001 }, (_, index) => ({ from: `/kontakt/a${index}/`, to: '/kontakt/b/' }));
		const large = { ...host, moved: many };
		expect(findExceededLimits(large, measure)).toEqual([
			{ limit: 'cloudflareRedirects', has: 2001 },
			{ limit: 'gitlabRedirects', has: 2001 },
		]);
		expect(fileOf('_redirects', large).match(/^\//gmu)).toHaveLength(2000);
	});
});
