import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPage, tellPage } from '../../../src/cli/read-page.ts';

const html = { 'Content-Type': 'text/html; charset=utf-8' };
const answers: Readonly<Record<string, RequestListener>> = {
	'/fine': (_, response) => response.writeHead(200, html).end('<p>Malå'),
	'/latin': (_, response) =>
		response
			.writeHead(200, { 'Content-Type': 'text/html' })
			.end(Buffer.from('<meta charset=iso-8859-1><p>Malå', 'latin1')),
	'/odd-charset': (_, response) =>
		response.writeHead(200, { 'Content-Type': 'text/html; charset=finns-inte' }).end('<p>Malå'),
	'/moved': (_, response) => response.writeHead(302, { Location: '/fine' }).end(),
	'/round': (_, response) => response.writeHead(302, { Location: '/round' }).end(),
	'/gone': (_, response) => response.writeHead(404, html).end('<p>Finns inte'),
	'/pdf': (_, response) => response.writeHead(200, { 'Content-Type': 'application/pdf' }).end('%PDF'),
	'/binary': (_, response) => response.writeHead(200, html).end(Buffer.from([60, 0, 1, 2])),
	'/large': (_, response) => {
		response.writeHead(200, html);
		const chunk = Buffer.alloc(1 << 20, 'a');
		for (let megabytes = 0; megabytes < 11; megabytes++) response.write(chunk);
		response.end();
	},
	'/hangs': () => undefined,
	'/stops': (_, response) => response.writeHead(200, html).write('<p>'),
	'/breaks': (_, response) => {
		response.writeHead(200, { ...html, 'Content-Length': '1000' }).write('<p>');
		setTimeout(() => response.destroy(), 20);
	},
	'/nonsense': (request) => request.socket.end('ingen http\r\n\r\n'),
};
let server: Server;
let address: string;
const folder = mkdtempSync(join(tmpdir(), 'read-page-'));

beforeAll(async () => {
	server = createServer((request, response) => answers[request.url ?? '']?.(request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.close();
	server.closeAllConnections();
	rmSync(folder, { recursive: true });
});

it.each([
	['/fine', { html: '<p>Malå' }],
	['/latin', { html: '<meta charset=iso-8859-1><p>Malå' }],
	['/odd-charset', { html: '<p>Malå' }],
	['/gone', { fault: { code: 'page-status', status: 404 } }],
	['/pdf', { fault: { code: 'page-no-html' } }],
	['/binary', { fault: { code: 'page-no-html' } }],
	['/large', { fault: { code: 'page-too-large' } }],
	['/round', { fault: { code: 'page-unreachable' } }],
	['/breaks', { fault: { code: 'page-unreachable' } }],
	['/nonsense', { fault: { code: 'page-unreachable' } }],
])('%s is read or explained', async (path, expected) => {
	expect(await readPage(address + path)).toMatchObject(expected);
});

it.each(['/hangs', '/stops'])('%s is left after a while', async (path) => {
	expect(await readPage(address + path, 400)).toEqual({ fault: { code: 'page-slow', seconds: 0.4 } });
});

it('tells where a page has moved to, which its addresses are from', async () => {
	expect(await readPage(`${address}/moved`)).toMatchObject({ address: `${address}/fine` });
});

it.each(['http://', 'https://[', 'http://127.0.0.1:1/', 'https://finns-inte.invalid/', `http://${'a'.repeat(3000)}/`])(
	'%s is explained',
	async (given) => {
		expect(await readPage(given)).toMatchObject({ fault: { code: 'page-unreachable' } });
	},
);

it('reads files, and explains what is none', async () => {
	writeFileSync(join(folder, 'sida.html'), '<p>Malå');
	writeFileSync(join(folder, 'bild.png'), Buffer.from([137, 80, 78, 71, 0, 0]));
	writeFileSync(join(folder, 'stor.html'), 'a'.repeat((10 << 20) + 1));
	mkdirSync(join(folder, 'mapp'));
	expect(await readPage(join(folder, 'sida.html'))).toEqual({ html: '<p>Malå', address: undefined });
	const faults = await Promise.all(
		['bild.png', 'stor.html', 'mapp', 'finns-inte.html', 'a\0b'].map((name) => readPage(join(folder, name))),
	);
	expect(faults).toMatchObject(
		['page-no-html', 'page-too-large', 'page-missing', 'page-missing', 'page-missing'].map((code) => ({
			fault: { code },
		})),
	);
});

it.each([
	'www.kommun.example/kontakt',
	'kommun.example',
	'malå.example:8080/kontakt.html',
	'//www.kommun.example/',
	'htps://www.kommun.example/',
	'anna:hemligt@www.kommun.example/kontakt',
])('%s is told to want the beginning of an address', async (given) => {
	expect(await readPage(given)).toEqual({ fault: { code: 'page-schemeless' } });
});

it.each(['sida.html', 'mapp/sida.html', './www.kommun.example/kontakt', 'C:\\sidor\\sida.html', ''])(
	'%j is no address',
	async (given) => {
		expect(await readPage(given)).toEqual({ fault: { code: 'page-missing' } });
	},
);

it.each(['http://anna:hemligt@127.0.0.1:1/', 'https://anna@kommun.example/', 'HTTPS:/anna:hemligt@kommun.example'])(
	'%s is not fetched',
	async (given) => {
		expect(await readPage(given)).toEqual({ fault: { code: 'page-credentials' } });
	},
);

it('tells what can be a password of no page, and all else as it is', () => {
	for (const given of [
		'https://anna:hemligt@kommun.example/sida',
		'http://anna:hem/ligt#@kommun.example/sida',
		'htps:/anna:hemligt@kommun.example/sida',
		'anna:hemligt@kommun.example/sida',
	]) {
		expect(tellPage(given)).toMatch(/^(?:[a-z]+:\/+)?…@kommun\.example\/sida$/u);
	}
	for (const given of [
		'https://kommun.example/@anna?till=a@kommun.example',
		'sida@2.html',
		'C:\\sidor\\sida@2.html',
		'http://[',
	]) {
		expect(tellPage(given)).toBe(given);
	}
});
