import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixtureDirectory } from '../fixture-directory.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-in-thread-'));
const module = pathToFileURL(resolve('tests/unit/data/telling-thread.mjs'));
const shared = ['directory-thread', 'whole-directory', 'pages-rendered', 'progress', 'earlier-site'];

describe('the thread for what follows from the content alone', () => {
	let thread: typeof import('../../../src/data/files-in-thread.ts');
	const forget = () => {
		for (const name of shared) Reflect.deleteProperty(globalThis, Symbol.for(`kontaktkatalog.${name}`));
	};
	const start = (told: string) => {
		vi.stubEnv('TELL', told);
		return thread.startThread(module);
	};
	beforeEach(async () => {
		forget();
		vi.resetModules();
		thread = await import('../../../src/data/files-in-thread.ts');
	});
	afterEach(async () => {
		await thread.finishFilesInThread().catch(() => {});
		vi.unstubAllEnvs();
		forget();
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	it('is waited for by nobody where none has been started', async () => {
		expect(thread.areFilesInThread()).toBe(false);
		expect(thread.sizeInThread('/a.csv')).toBeUndefined();
		await thread.finishWholeDirectory();
		await thread.finishFilesInThread();
	});

	it('is one, however often it is asked for', async () => {
		const read = start('all');
		expect(thread.startThread(module)).toBe(read);
		expect((await read).problems).toEqual([]);
		thread.letFilesBeWritten(folder);
	});

	it('makes nothing of a small directory, and is then as if there were none', async () => {
		await start('small');
		expect(thread.areFilesInThread()).toBe(false);
		expect(thread.sizeInThread('/a.csv')).toBeUndefined();
		await thread.finishWholeDirectory();
		thread.letFilesBeWritten(folder);
		await thread.finishFilesInThread();
	});

	it('tells what pages say of the whole directory, and writes the files when it is let', async () => {
		const [expect_, done, include] = [vi.fn(), vi.fn(), vi.fn()];
		const { offerProgress } = await import('../../../src/data/progress.ts');
		const { offerEarlierSite } = await import('../../../src/data/earlier-site.ts');
		const { wholeDirectory } = await import('../../../src/data/whole-directory.ts');
		const { writtenOnce } = await import('../../../src/data/written-once.ts');
		offerProgress({ expect: expect_, done, clear: () => {} });
		offerEarlierSite({
			...{ folders: new Set<string>(), take: () => false, note: () => {}, known: () => new Uint8Array() },
			...{ include, save: () => {}, seal: () => {} },
		});
		await start('all');
		expect(thread.areFilesInThread()).toBe(true);
		await thread.finishWholeDirectory();
		expect(wholeDirectory()?.oneFileIndex).toBe('AAAA');
		const size = writtenOnce(fixtureDirectory(), '/a.csv', () => 'not made here').size();
		thread.letFilesBeWritten(folder);
		await thread.finishFilesInThread();
		expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('abc');
		expect(await size).toBe(3);
		expect(await thread.sizeInThread('/a.csv')).toBe(3);
		await expect(thread.sizeInThread('/b.csv')).rejects.toThrow('No thread has written /b.csv');
		const [own = ''] = readdirSync('public');
		expect(thread.sizeInThread(`/${own}`)).toBeUndefined();
		expect(expect_.mock.calls).toEqual([[2]]);
		expect(done).toHaveBeenCalledTimes(2);
		expect(new TextDecoder().decode(include.mock.calls[0]?.[0])).toBe('1 2 - a.csv\n');
	});

	it('tells why a file cannot be written, with what the system says, to all that wait', async () => {
		await start('fault');
		const size = thread.sizeInThread('/a.csv');
		thread.letFilesBeWritten(folder);
		await expect(size).rejects.toThrow('full');
		await expect(thread.finishFilesInThread()).rejects.toMatchObject({ code: 'ENOSPC', path: '/site/a.csv' });
		await expect(thread.sizeInThread('/b.csv')).rejects.toThrow('full');
	});

	it('fails all that wait for it when it ends by itself', async () => {
		await expect(start('nothing')).rejects.toThrow('ended with 3');
		await expect(thread.finishWholeDirectory()).rejects.toThrow('ended with 3');
		await expect(thread.finishFilesInThread()).rejects.toThrow('ended with 3');
	});

	it('fails what waits for it where it has read and can make nothing of it', async () => {
		await start('throws');
		await expect(thread.finishWholeDirectory()).rejects.toThrow('thrown');
		await expect(thread.finishFilesInThread()).rejects.toThrow('thrown');
	});
});
