import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'pages-in-thread-'));
const module = pathToFileURL(resolve('src/integrations/page-thread.ts'));
const imports = new Map([['_astro/a.js', ['_astro/b.js']]]);
const html =
	'<!DOCTYPE html><html> <head><meta charset="utf-8"> <script type="module" src="/_astro/a.js"></script></head> <body><a href="/en/">å</a></body></html>';
const bytes = (text: string) => new TextEncoder().encode(text).buffer;
const page = (name: string, text = html) => ({
	path: `/${name}/`,
	file: `${name}/index.html`,
	html: bytes(text),
	policy: "default-src 'none'",
});

describe('the thread for pages', () => {
	const shared = ['pages-in-thread', 'module-imports', 'earlier-site'].map((name) =>
		Symbol.for(`kontaktkatalog.${name}`),
	);
	const forget = () => {
		for (const key of shared) Reflect.deleteProperty(globalThis, key);
	};
	const note = vi.fn();
	let load: () => Promise<typeof import('../../../src/data/pages-in-thread.ts')>;
	beforeEach(async () => {
		forget();
		vi.resetModules();
		note.mockClear();
		const { handOverModuleImports } = await import('../../../src/data/module-imports.ts');
		const { offerEarlierSite } = await import('../../../src/data/earlier-site.ts');
		handOverModuleImports(imports);
		offerEarlierSite({
			...{ folders: new Set<string>(), take: () => false, note, known: () => new Uint8Array() },
			...{ include: () => {}, save: () => {}, seal: () => {} },
		});
		load = () => import('../../../src/data/pages-in-thread.ts');
	});
	afterEach(forget);
	afterAll(() => rmSync(folder, { recursive: true }));

	it('is asked nothing where none is offered', async () => {
		const { finishPagesInThread, writePageInThread } = await load();
		expect(writePageInThread(page('a'))).toBeUndefined();
		await finishPagesInThread();
	});

	it('finishes and writes more pages than wait at a time, and tells of their bytes', async () => {
		const { finishPagesInThread, offerPageThread, writePageInThread } = await load();
		offerPageThread(module, folder);
		for (let number = 0; number < 100; number++) await writePageInThread(page(`kontakt/${number}`));
		await finishPagesInThread();
		expect(readdirSync(join(folder, 'kontakt'))).toHaveLength(100);
		const written = readFileSync(join(folder, 'kontakt/99/index.html'), 'utf8');
		expect(written).toBe(
			`<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'">` +
				'<script type="module" src="../../_astro/a.js"></script><link rel="modulepreload" href="../../_astro/b.js"></head><body><a href="../../en/">å</a></body></html>',
		);
		const { digestOf } = await import('../../../src/data/earlier-site.ts');
		expect(note).toHaveBeenCalledTimes(100);
		expect(note).toHaveBeenCalledWith('kontakt/99/index.html', digestOf(written));
	});

	it('writes a page that waits for something when that has come, while others are written', async () => {
		const { finishPageLater, finishPagesInThread, offerPageThread, writePageInThread } = await load();
		expect(finishPageLater('sen/index.html', Promise.resolve({ body: null }))).toBe(false);
		offerPageThread(module, folder);
		const size = Promise.withResolvers<void>();
		const late = size.promise.then(async () => {
			await writePageInThread(page('sen'));
			return { body: null };
		});
		expect(finishPageLater('sen/index.html', late)).toBe(true);
		for (let number = 0; number < 20; number++) await writePageInThread(page(`tidig/${number}`));
		const finished = finishPagesInThread();
		size.resolve();
		await finished;
		expect(existsSync(join(folder, 'sen/index.html'))).toBe(true);
		expect(readdirSync(join(folder, 'tidig'))).toHaveLength(20);
	});

	it('tells at the end what kept such a page from being rendered', async () => {
		const { finishPageLater, finishPagesInThread, offerPageThread } = await load();
		offerPageThread(module, folder);
		expect(finishPageLater('fel/index.html', Promise.reject(new Error('no size')))).toBe(true);
		await expect(finishPagesInThread()).rejects.toThrow('no size');
	});

	it('tells at the end of such a page that nobody has written', async () => {
		const { finishPageLater, finishPagesInThread, offerPageThread } = await load();
		offerPageThread(module, folder);
		expect(finishPageLater('fel/index.html', Promise.resolve(new Response('<p>')))).toBe(true);
		await expect(finishPagesInThread()).rejects.toThrow('fel/index.html');
	});

	it('leaves alone what stands in public/', async () => {
		const { finishPagesInThread, offerPageThread, writePageInThread } = await load();
		offerPageThread(module, folder);
		const [name = ''] = readdirSync('public');
		expect(writePageInThread({ ...page('b'), file: name })).toBeUndefined();
		await finishPagesInThread();
		expect(existsSync(join(folder, name))).toBe(false);
	});

	it('tells at the end what the system said of a page, and writes the others', async () => {
		const { finishPagesInThread, offerPageThread, writePageInThread } = await load();
		offerPageThread(module, folder);
		writeFileSync(join(folder, 'fil'), '');
		await writePageInThread(page('fil'));
		await writePageInThread(page('c'));
		await expect(finishPagesInThread()).rejects.toMatchObject({ code: 'EEXIST', path: join(folder, 'fil') });
		expect(existsSync(join(folder, 'c/index.html'))).toBe(true);
	});

	it('tells what is wrong with a page', async () => {
		const { finishPagesInThread, offerPageThread, writePageInThread } = await load();
		offerPageThread(module, folder);
		await writePageInThread(page('d', '<html></html>'));
		await expect(finishPagesInThread()).rejects.toMatchObject({
			message: expect.stringContaining('cannot carry the policy'),
			stack: expect.stringContaining('content-security-policy.ts'),
		});
		expect(note).not.toHaveBeenCalled();
	});
});
