import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'files-in-thread-'));
const module = pathToFileURL(resolve('tests/unit/data/answering-thread.mjs'));
const task = (target: string) => ({ path: target, contact: undefined, target });

describe('the thread for files', () => {
	let load: () => Promise<typeof import('../../../src/data/files-in-thread.ts')>;
	let end = async () => {};
	beforeAll(async () => {
		vi.stubEnv('CONTENT_DIR', resolve('tests/fixtures/annat-natverk'));
		vi.stubEnv('BUILD_DATE', '2026-12-01');
		vi.resetModules();
		const { handOverEmbedScripts } = await import('../../../src/data/embed-scripts.ts');
		handOverEmbedScripts({ element: 'element', framePage: 'frame' });
		load = () => import('../../../src/data/files-in-thread.ts');
	});
	afterEach(() => end());
	afterAll(() => {
		vi.unstubAllEnvs();
		vi.resetModules();
		rmSync(folder, { recursive: true });
	});

	it('is asked nothing where none is offered', async () => {
		const { writeInThread } = await load();
		expect(writeInThread(task('/a.txt'))).toBeUndefined();
	});

	it('is given the content once, and each answer goes to who asked', async () => {
		const { offerFileThread, writeInThread } = await load();
		end = offerFileThread(module, folder);
		const written = await Promise.all(['/a.txt', '/bb.txt', '/ccc.txt'].map((target) => writeInThread(task(target))));
		expect(written.map((each) => each?.bytes)).toEqual([6, 7, 8]);
		expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toMatch(/^\d+$/u);
	});

	it('leaves alone what stands in public/', async () => {
		const { offerFileThread, writeInThread } = await load();
		end = offerFileThread(module, folder);
		const [name = ''] = readdirSync('public');
		expect(writeInThread(task(`/${name}`))).toBeUndefined();
		expect(existsSync(join(folder, name))).toBe(false);
	});

	it('says why a file cannot be written, and writes the next', async () => {
		const { offerFileThread, writeInThread } = await load();
		end = offerFileThread(module, folder);
		await expect(writeInThread(task('/fel.txt'))).rejects.toThrow('no such list');
		await expect(writeInThread(task('/d.txt'))).resolves.toMatchObject({ bytes: 6 });
	});

	it.each([
		['/kasta.txt', 'thrown'],
		['/sluta.txt', 'ended with 3'],
	])('fails all that wait for it when it ends by itself: %s', async (target, reason) => {
		const { offerFileThread, writeInThread } = await load();
		end = offerFileThread(module, folder);
		const asked = [writeInThread(task(target)), writeInThread(task('/e.txt'))];
		for (const each of asked) await expect(each).rejects.toThrow(reason);
		await expect(writeInThread(task('/efter.txt'))).rejects.toThrow(reason);
	});

	it('is asked no more when it has been ended', async () => {
		const { offerFileThread, writeInThread } = await load();
		await offerFileThread(module, folder)();
		expect(writeInThread(task('/f.txt'))).toBeUndefined();
	});
});
