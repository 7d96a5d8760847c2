import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentTypeOf } from '../../src/hosting/media-types.ts';
import { fieldsFor } from '../../src/hosting/response-headers.ts';
import { builtSites } from '../build.ts';
import { isLongRun } from '../in-every-run.ts';
import { goneAddress, goneFile, type PlacedSite, placeSite, placeSiteOfAllKinds, unmadeFile } from './placed-site.ts';
import { askRaw, type RawAnswer } from './raw-answer.ts';
import { isThere, type RunningServer, startServer, webServers } from './web-servers.ts';

const hosted = join(builtSites, 'hosted');
const placed = new Map<string, PlacedSite>();
afterAll(() => {
	for (const site of placed.values()) site.remove();
});

/** The site of all kinds at an address, the same for every server. */
function placedAt(base: string): PlacedSite {
	const site = placed.get(base) ?? placeSiteOfAllKinds(hosted, base);
	placed.set(base, site);
	return site;
}

/** Files whose answers are looked at one by one, besides pages. */
const tried = new Set(['/data/kontakter.csv', '/kontakter.html']);

/** What a server does not do with a site, by name; all else it must. */
const cannot: Readonly<Record<string, readonly string[]>> = {
	nginx: [],
	// Compressed files beside files need rules of a module that many hosts forbid.
	Apache: ['send what is compressed already'],
	Caddy: [],
	'the preview': ['compress texts for whoever reads them so', 'send what is compressed already'],
	// A plain server of files, as many hosts are.
	Python: [
		'send the headers of an address',
		'let other sites see that a list is missing',
		'name the types of all files',
		'lead on from an address that has moved',
		'say that an address is gone',
		'show the page for what is missing',
		'compress texts for whoever reads them so',
		'send what is compressed already',
	],
};

describe.each(webServers.map((server) => ({ server, name: server.name })))('$name', ({ server, name }) => {
	describe.skipIf(!isThere(server)).each(['/', '/katalog/'])('with a site at %s', (base) => {
		let site: PlacedSite;
		let running: RunningServer;
		/** What is answered for every file of the site, pages by their addresses, save those that lead on or are gone. */
		let answers: ReadonlyMap<string, RawAnswer>;
		const ask = (address: string, headers: Record<string, string> = {}) =>
			askRaw(`${running.origin}${base.slice(0, -1)}${address}`, headers);
		/** Where an answer leads, from the site's root. */
		const target = ({ headers }: RawAnswer) =>
			new URL(String(headers['location']), running.origin).pathname.slice(base.length - 1);

		beforeAll(async () => {
			site = placedAt(base);
			running = await startServer(server, site);
			const moved = new Set(site.host.moved.map(({ from }) => from));
			const addresses = site.addresses.map((address) => address.replace(/index\.html$/u, ''));
			const all = addresses.filter((address) => !moved.has(address));
			// What a server does with every file at its root, it does in a folder with one of each kind, and with those that are tried by name.
			const kindOf = (address: string) =>
				JSON.stringify([fieldsFor(site.host.headers, address), /[^/.]*$/u.exec(address)?.[0]]);
			const oneOfEach = [...Map.groupBy(all, kindOf).values()].flatMap((ofKind) => ofKind.slice(0, 1));
			const pages = all.filter((address) => address.endsWith('/') || tried.has(address));
			const own = isLongRun || base === '/' ? all : [...new Set([...oneOfEach, ...pages])];
			answers = new Map(await Promise.all(own.map(async (address) => [address, await ask(address)] as const)));
		});
		afterAll(async () => {
			await running?.stop();
		});

		/** What a server must do, or is known not to. */
		const must = (what: string, prove: () => Promise<void>) => {
			if (cannot[name]?.includes(what)) it.fails(`does not ${what}`, prove);
			else it(`does ${what}`, prove);
		};

		must('give every file as it was built', async () => {
			const wrong = [...answers].filter(([address, { status, body }]) => {
				const file = readFileSync(join(site.folder, address, address.endsWith('/') ? 'index.html' : ''));
				return status !== 200 || !body.equals(file);
			});
			expect(answers.size).toBeGreaterThan(100);
			expect(wrong.map(([address, { status }]) => `${status} ${address}`)).toEqual([]);
		});

		must('lead from a page without its slash to it', async () => {
			const answer = await ask('/kontakt/mala-andt-bra');
			expect([301, 308]).toContain(answer.status);
			expect(target(answer)).toBe('/kontakt/mala-andt-bra/');
		});

		must('send the headers of an address', async () => {
			const wrong = [...answers].flatMap(([address, { headers }]) => {
				const fields = { 'Access-Control-Allow-Origin': undefined, ...fieldsFor(site.host.headers, address) };
				return Object.entries(fields)
					.filter(([field, value]) => headers[field.toLowerCase()] !== value)
					.map(([field]) => `${address} ${field}: ${headers[field.toLowerCase()]}`);
			});
			expect(wrong).toEqual([]);
		});

		must('let other sites see that a list is missing', async () => {
			for (const address of [
				'/embed/kommun/finns-inte.json',
				'/sv/embed/kommun/2418.json',
				'/en/embed/kontakt/a.json?b',
			]) {
				const { status, headers } = await ask(address);
				expect([address, status, headers['access-control-allow-origin']]).toEqual([address, 404, '*']);
			}
			const { headers } = await ask('/kommun/finns-inte.json');
			expect(headers['access-control-allow-origin']).toBe(undefined);
		});

		must('name the types of all files', async () => {
			const wrong = [...answers].filter(
				([address, { headers }]) =>
					headers['content-type'] !== contentTypeOf(address.endsWith('/') ? `${address}index.html` : address),
			);
			expect(wrong.map(([address, { headers }]) => `${address} ${headers['content-type']}`)).toEqual([]);
		});

		it('has a file that is not made for now', () => {
			expect(site.host.moved.filter(({ isForNow }) => isForNow).map(({ from }) => from)).toEqual([unmadeFile]);
		});

		must('lead on from an address that has moved', async () => {
			for (const { from, to, isForNow } of site.host.moved) {
				if (to === undefined) continue;
				const answer = await ask(from);
				expect([from, answer.status, target(answer)]).toEqual([from, isForNow ? 302 : 301, to]);
			}
		});

		must('lead on from behind another server without naming a port of its own', async () => {
			// The last is the folder itself, without its slash.
			for (const from of ['/kommun/2418/', '/kontakt/mala-andt-bra', ...(base === '/' ? [] : [''])]) {
				const { status, headers } = await ask(from, { host: 'www.kommun.example' });
				if (from !== '') expect([200, 301, 308]).toContain(status);
				expect(String(headers['location'] ?? ''), from).not.toMatch(/:\d|localhost|127\.0/u);
			}
		});

		must('bring a reader from an address that has moved to a page, by its status or its page', async () => {
			for (const { from, to, isForNow } of site.host.moved) {
				// A file that is not made has no page in its place.
				if (to === undefined || isForNow) continue;
				const answer = await ask(from);
				if (answer.status === 200) {
					const [, link = ''] = /http-equiv="refresh" content="0; url=([^"]+)"/u.exec(answer.body.toString()) ?? [];
					expect(new URL(link, `http://x${from}`).pathname).toBe(to);
				} else expect(target(answer)).toBe(to);
				expect(answers.get(to)?.status).toBe(200);
			}
		});

		must('say that an address is gone', async () => {
			const { status, body, headers } = await ask(goneAddress);
			expect(status).toBe(410);
			expect(body.toString()).toContain('<title>Borttagen</title>');
			expect(headers['content-type']).toBe('text/html; charset=utf-8');
			expect((await ask(goneFile)).status).toBe(410);
		});

		must('show the page for what is missing', async () => {
			const missing = readFileSync(join(site.folder, '404.html'), 'utf8');
			for (const address of ['/finns-inte/', '/kommun/finns/inte', '/data/finns-inte.vcf']) {
				const { status, body, headers } = await ask(address);
				expect([address, status]).toEqual([address, 404]);
				expect(body.toString()).toBe(missing);
				expect(headers['content-type']).toBe('text/html; charset=utf-8');
			}
		});

		must('say 404 of what is missing', async () => {
			for (const address of ['/finns-inte/', '/kommun/finns/inte', '/kommun/%C3%A5/', '/_redirects-finns-inte']) {
				expect((await ask(address)).status).toBe(404);
			}
		});

		must('compress texts for whoever reads them so', async () => {
			for (const address of ['/kontakt/mala-andt-bra/', '/data/kontakter.csv', '/kontakter.html']) {
				const { headers, body } = await ask(address, { 'Accept-Encoding': 'gzip' });
				expect(headers['content-encoding'], address).toBe('gzip');
				expect(gunzipSync(body).equals(answers.get(address)?.body ?? Buffer.alloc(0)), address).toBe(true);
			}
		});

		must('send what is compressed already', async () => {
			const compressed = readFileSync(join(site.folder, 'index.html.gz'));
			const { headers, body } = await ask('/', { 'Accept-Encoding': 'gzip' });
			expect(headers['content-encoding']).toBe('gzip');
			expect(headers['content-type']).toBe('text/html; charset=utf-8');
			expect(body.equals(compressed)).toBe(true);
		});
	});
});

describe.skipIf(webServers.filter(isThere).length === 0)('a folder with a Swedish letter in it', () => {
	it.each(webServers.filter(isThere).map((server) => [server.name, server] as const))(
		'is served by %s',
		async (name, server) => {
			const site = placedAt('/kont%C3%A4kter/');
			const running = await startServer(server, site);
			const ask = (address: string) => askRaw(`${running.origin}/kont%C3%A4kter${address}`);
			const start = await ask('/');
			const old = await ask('/kommun/2418/');
			const missing = await ask('/finns-inte/');
			await running.stop();
			expect([start.status, missing.status]).toEqual([200, 404]);
			if (name === 'Python') return;
			expect([old.status, decodeURI(new URL(String(old.headers['location']), running.origin).pathname)]).toEqual([
				301,
				'/kontäkter/kommun/mala/',
			]);
			expect(start.headers['content-security-policy']).toBe("frame-ancestors 'none'");
			expect(missing.headers['content-type']).toBe('text/html; charset=utf-8');
		},
	);
});

it('has compressed texts that are the texts', () => {
	const site = placeSite(hosted, '/');
	const texts = site.addresses.filter((address) => /\.(?:html|js|json|csv|vcf|xml)$/u.test(address));
	let pairs = 0;
	for (const address of texts) {
		const text = readFileSync(join(site.folder, address));
		if (text.length <= 1024) continue;
		pairs++;
		expect(gunzipSync(readFileSync(join(site.folder, `${address}.gz`))).equals(text)).toBe(true);
		expect(brotliDecompressSync(readFileSync(join(site.folder, `${address}.br`))).equals(text)).toBe(true);
	}
	expect(pairs).toBeGreaterThan(50);
	site.remove();
});
