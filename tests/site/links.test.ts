import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/static-server.mjs';
import { builtSites } from '../build.ts';
import { type Element, listElements, sitePages } from './site-files.ts';

/** Pages are the same wherever the site stands, and each is read once. */
const read = new Map<string, Element[]>();

function readElements(html: string): Element[] {
	const elements = read.get(html) ?? listElements(html);
	read.set(html, elements);
	return elements;
}

/**
 * Follows every link, from the start page on, as a browser would resolve it. The page for missing addresses is made for the folder that the
 * site's address names, which is `/` here, and is read only there; see missing-address.test.ts.
 */
async function crawl(start: string) {
	const fetched = new Map<string, { status: number; ids: Set<string> }>();
	const fragments: { from: string; to: string; id: string }[] = [];
	const outside: string[] = [];
	const queue = new URL(start).pathname === '/' ? [start, new URL('404.html', start).href] : [start];
	for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
		if (fetched.has(address)) continue;
		const response = await fetch(address, { redirect: 'manual' });
		const isHtml = response.headers.get('content-type')?.startsWith('text/html') === true;
		const elements = isHtml ? readElements(await response.text()) : [];
		fetched.set(address, {
			status: response.status,
			ids: new Set(elements.flatMap(({ attributes }) => attributes['id'] ?? [])),
		});
		for (const { name, attributes } of elements) {
			if (/^(?:canonical|alternate)$/u.test(attributes['rel'] ?? '')) continue;
			const refresh =
				attributes['http-equiv'] === 'refresh' ? /url=(.*)$/u.exec(attributes['content'] ?? '')?.[1] : undefined;
			const addresses = Object.entries(attributes).flatMap(([attribute, value]) =>
				/(?:^|-)(?:href|src|action)$/u.test(attribute) ? [value] : [],
			);
			for (const written of [...addresses, refresh]) {
				if (written === undefined) continue;
				const target = new URL(written, address);
				if (!/^https?:$/u.test(target.protocol)) continue;
				if (target.host !== new URL(start).host) continue;
				if (!target.href.startsWith(start)) outside.push(`${address} <${name}> ${written}`);
				if (target.hash !== '')
					fragments.push({
						from: address,
						to: target.href.replace(/#.*$/u, ''),
						id: decodeURIComponent(target.hash.slice(1)),
					});
				queue.push(target.href.replace(/#.*$/u, ''));
			}
		}
	}
	return { fetched, fragments, outside };
}

describe.each(['/', '/a/', '/a/b/c/'])('the site under %s', (base) => {
	let server: Server;
	let found: Awaited<ReturnType<typeof crawl>>;
	let address: string;

	beforeAll(async () => {
		const served = await serveFolder(join(builtSites, 'main'), { port: 0, base });
		server = served.server;
		address = served.address;
		found = await crawl(address);
	});

	afterAll(() => {
		server.close();
	});

	it('has no broken link', () => {
		expect([...found.fetched].filter(([, { status }]) => status !== 200).map(([broken]) => broken)).toEqual([]);
	});

	it('has no link to a place on a page that is not there', () => {
		// A fragment with "=" says what the page is to show, and is no place on it.
		const anchors = found.fragments.filter(({ id }) => !id.includes('='));
		expect(anchors.filter(({ to, id }) => found.fetched.get(to)?.ids.has(id) === false)).toEqual([]);
		expect(found.fragments.length).toBeGreaterThan(20);
	});

	it('picks no contact for printing that is not there', () => {
		const picked = found.fragments.flatMap(({ to, id }) =>
			id.startsWith('kontakter=') ? [`${to.replace('skriv-ut/', '')}kontakt/${id.slice('kontakter='.length)}/`] : [],
		);
		expect(picked.length).toBeGreaterThan(9);
		for (const contact of picked) expect(found.fetched.get(contact)?.status, contact).toBe(200);
	});

	it('never leads out of its folder', () => {
		expect(found.outside).toEqual([]);
	});

	it('leads from the start page to every page but those that only redirect, and those that other sites frame', () => {
		const reached = new Set([...found.fetched.keys()].map((each) => each.slice(address.length)));
		const unreached = sitePages('main')
			.map(([path]) => path.replace(/index\.html$/u, ''))
			.filter((path) => !reached.has(path) && (base === '/' || path !== '404.html'));
		expect(unreached.filter((path) => !/^(?:en\/)?(?:kommun\/\d{4}|embed\/.+)\/$/u.test(path))).toEqual([]);
	});

	it('leads on from the address with a municipality code', async () => {
		const answer = await fetch(`${address}kommun/2418/?q=a`, { redirect: 'manual' });
		expect([answer.status, new URL(answer.headers.get('location') ?? '', answer.url).href]).toEqual([
			301,
			`${address}kommun/mala/?q=a`,
		]);
		// What a host without redirects shows.
		const html = await (await fetch(`${address}kommun/2418/index.html`)).text();
		const refresh = listElements(html).find(({ attributes }) => attributes['http-equiv'] === 'refresh')?.attributes[
			'content'
		];
		expect(refresh).toBe('0; url=../mala/');
	});

	it('answers a missing address with the page for it', async () => {
		const response = await fetch(`${address}kontakt/finns-inte/`);
		expect(response.status).toBe(404);
		expect(await response.text()).toContain('Sidan finns inte');
	});
});
