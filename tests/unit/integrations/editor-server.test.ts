import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveEditor } from '../../../src/integrations/editor-server.ts';

let hasEditor = true;
let loads = 0;
let server: Server;
let address = '';

beforeAll(async () => {
	const answer = serveEditor(
		async () => {
			loads++;
			return { start: 'start.js', files: new Map([['start.js', 'started();']]) };
		},
		({ start }) => (hasEditor ? `<script src="./${start}"></script>` : undefined),
	);
	server = createServer((request, response) => answer(request, response, () => response.writeHead(404).end('site')));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.close();
});

const ask = async (path: string) => {
	const response = await fetch(address + path, { redirect: 'manual' });
	return [response.status, response.headers.get('content-type'), await response.text()];
};

it('leaves everything but the editor to the site, and loads nothing for that', async () => {
	for (const path of ['/', '/redigeraren/', '/kontakt/a/']) expect(await ask(path)).toEqual([404, null, 'site']);
	expect(loads).toBe(0);
});

it('answers as a built site does, and loads the editor once', async () => {
	const html = 'text/html; charset=utf-8';
	expect(await ask('/redigera/?a#b')).toEqual([200, html, '<script src="./start.js"></script>']);
	expect(await ask('/redigera/index.html')).toEqual([200, html, '<script src="./start.js"></script>']);
	expect(await ask('/redigera/start.js')).toEqual([200, 'text/javascript; charset=utf-8', 'started();']);
	expect(await ask('/redigera/other.js')).toEqual([404, null, 'site']);
	expect((await ask('/redigera'))[0]).toBe(302);
	expect(loads).toBe(1);
});

it('is not there while the directory has no editor', async () => {
	hasEditor = false;
	expect(await ask('/redigera/')).toEqual([404, null, 'site']);
});
