import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'files-beside-'));
afterAll(() => rmSync(folder, { recursive: true }));

const plain = { path: '/a.txt', mediaType: 'text/plain', render: () => 'a' };
const inThread = (path: string, render = async () => path) => ({
	path,
	mediaType: 'application/pdf',
	isFromThreads: true as const,
	render,
});

const none = () => [];

describe('files beside the pages', () => {
	beforeEach(() => {
		vi.resetModules();
		for (const name of ['files-beside', 'directory-thread', 'whole-directory', 'pages-rendered']) {
			Reflect.deleteProperty(globalThis, Symbol.for(`kontaktkatalog.${name}`));
		}
	});
	const load = () => import('../../../src/data/files-beside.ts');

	it('are asked for as all others are where no build has said where its site will be', async () => {
		const { beginFilesBeside, finishFilesBeside } = await load();
		const files = vi.fn(() => [plain, inThread('/b.pdf')]);
		expect(beginFilesBeside(files, files)).toBe(false);
		expect(files).not.toHaveBeenCalled();
		await finishFilesBeside();
	});

	it('are written beside the pages, each once, and only a few at a time', async () => {
		const { beginFilesBeside, finishFilesBeside, offerFilesBeside } = await load();
		offerFilesBeside(folder);
		let [now, most] = [0, 0];
		const render = vi.fn(async () => {
			most = Math.max(most, ++now);
			await new Promise(setImmediate);
			now--;
			return 'pdf';
		});
		const many = Array.from({ length: 200 }, (_, index) => inThread(`/kommun/${index}.pdf`, render));
		const listed = vi.fn(() => [plain]);
		for (let time = 0; time < 2; time++) expect(beginFilesBeside(listed, () => many)).toBe(true);
		await finishFilesBeside();
		expect(listed).toHaveBeenCalledTimes(1);
		expect(render).toHaveBeenCalledTimes(200);
		expect(most).toBeGreaterThan(1);
		expect(most).toBeLessThan(200);
		expect(readFileSync(join(folder, 'kommun/199.pdf'), 'utf8')).toBe('pdf');
		expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('a');
	});

	it('are, of those that follow from the content, left to the thread that has been started for them', async () => {
		const { beginFilesBeside, finishFilesBeside, offerFilesBeside } = await load();
		offerFilesBeside(folder);
		const { letFilesBeWritten, startThread } = await import('../../../src/data/files-in-thread.ts');
		await startThread(pathToFileURL(resolve('tests/unit/data/telling-thread.mjs')));
		beginFilesBeside(
			() => [{ ...plain, path: '/bundled.js' }],
			() => [{ ...plain, path: '/kommun.csv' }],
		);
		letFilesBeWritten(folder);
		await finishFilesBeside();
		expect(existsSync(join(folder, 'bundled.js'))).toBe(true);
		expect(existsSync(join(folder, 'kommun.csv'))).toBe(false);
	});

	it('are not written where one stands in public/', async () => {
		const { beginFilesBeside, finishFilesBeside, offerFilesBeside } = await load();
		offerFilesBeside(folder);
		const [name = ''] = readdirSync('public');
		beginFilesBeside(() => [{ ...plain, path: `/${name}` }], none);
		await finishFilesBeside();
		expect(existsSync(join(folder, name))).toBe(false);
	});

	it('stop the build where one cannot be made, when the pages are, and say which', async () => {
		const { beginFilesBeside, finishFilesBeside, offerFilesBeside } = await load();
		offerFilesBeside(folder);
		beginFilesBeside(none, () => [inThread('/c.pdf', () => Promise.reject(new Error('no room')))]);
		await new Promise(setImmediate);
		await expect(finishFilesBeside()).rejects.toThrow('/c.pdf: no room');
	});

	it('stop the build with what the system says of the disk, as it says it', async () => {
		const { beginFilesBeside, finishFilesBeside, offerFilesBeside } = await load();
		offerFilesBeside(folder);
		const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC', path: '/site/d.pdf' });
		beginFilesBeside(none, () => [inThread('/d.pdf', () => Promise.reject(full))]);
		await new Promise(setImmediate);
		await expect(finishFilesBeside()).rejects.toMatchObject({
			code: 'ENOSPC',
			path: '/site/d.pdf',
			stack: expect.stringMatching(/^Error: \/d\.pdf: no space left on device\n {4}at .*files-beside\.test\.ts/u),
		});
	});
});
