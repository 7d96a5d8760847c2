import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fixtureDirectory } from '../fixture-directory.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-in-thread-'));
const directory = fixtureDirectory();
const module = pathToFileURL(resolve('tests/unit/data/answering-thread.mjs'));

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
		const { writtenInThread } = await load();
		expect(writtenInThread('/a.txt')('/a.txt')).toBeUndefined();
	});

	it('is given the content once, and each answer goes to who asked', async () => {
		const { offerFileThread, writtenInThread } = await load();
		end = offerFileThread(module, folder);
		const written = await Promise.all(
			['/a.txt', '/bb.txt', '/ccc.txt'].map((target) => writtenInThread(target)(target)),
		);
		expect(written.map((each) => each?.bytes)).toEqual([6, 7, 8]);
		expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toMatch(/^\d+$/u);
	});

	it('is asked once for a file of the whole directory at each of its addresses', async () => {
		const { offerFileThread } = await load();
		const { writtenOnce } = await import('../../../src/data/written-once.ts');
		end = offerFileThread(module, folder);
		const once = () => writtenOnce(directory, '/e.txt', () => '');
		expect(once().writeInThread('/former.txt')).toBe(once().writeInThread('/former.txt'));
		expect(once().writeInThread('/e.txt')).not.toBe(once().writeInThread('/former.txt'));
		expect(await once().size()).toBe((await once().writeInThread('/e.txt'))?.bytes);
	});

	it('leaves alone what stands in public/', async () => {
		const { offerFileThread, writtenInThread } = await load();
		end = offerFileThread(module, folder);
		const [name = ''] = readdirSync('public');
		expect(writtenInThread(`/${name}`)(`/${name}`)).toBeUndefined();
		expect(existsSync(join(folder, name))).toBe(false);
	});

	it('says why a file cannot be written, and writes the next', async () => {
		const { offerFileThread, writtenInThread } = await load();
		end = offerFileThread(module, folder);
		await expect(writtenInThread('/fel.txt')('/fel.txt')).rejects.toThrow('no such list');
		await expect(writtenInThread('/d.txt')('/d.txt')).resolves.toMatchObject({ bytes: 6 });
	});

	it.each([
		['/kasta.txt', 'thrown'],
		['/sluta.txt', 'ended with 3'],
	])('fails all that wait for it when it ends by itself: %s', async (target, reason) => {
		const { offerFileThread, writtenInThread } = await load();
		end = offerFileThread(module, folder);
		const asked = [writtenInThread(target)(target), writtenInThread('/e.txt')('/e.txt')];
		for (const each of asked) await expect(each).rejects.toThrow(reason);
		await expect(writtenInThread('/efter.txt')('/efter.txt')).rejects.toThrow(reason);
	});

	it('is asked no more when it has been ended', async () => {
		const { offerFileThread, writtenInThread } = await load();
		await offerFileThread(module, folder)();
		expect(writtenInThread('/f.txt')('/f.txt')).toBeUndefined();
	});
});
