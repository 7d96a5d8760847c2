import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'files-beside-'));
afterAll(() => rmSync(folder, { recursive: true }));

const plain = { path: '/a.txt', mediaType: 'text/plain', render: () => 'a' };
const inThread = (path: string, render = async () => path) => ({
	path,
	mediaType: 'application/pdf',
	isInThread: true as const,
	render,
});

describe('files beside the pages', () => {
	beforeEach(() => {
		vi.resetModules();
		Reflect.deleteProperty(globalThis, Symbol.for('kontaktkatalog.files-beside'));
	});
	const load = () => import('../../../src/data/files-beside.ts');

	it('are asked for as all others are where no build has said where its site will be', async () => {
		const { beginFilesBeside, finishFilesBeside } = await load();
		const files = vi.fn(() => [plain, inThread('/b.pdf')]);
		expect(beginFilesBeside(files)).toBe(false);
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
		for (let time = 0; time < 2; time++) expect(beginFilesBeside(() => [plain, ...many])).toBe(true);
		await finishFilesBeside();
		expect(render).toHaveBeenCalledTimes(200);
		expect(most).toBeGreaterThan(1);
		expect(most).toBeLessThan(200);
		expect(readFileSync(join(folder, 'kommun/199.pdf'), 'utf8')).toBe('pdf');
		expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('a');
	});

	it('are begun with those of the whole directory, while the others are listed', async () => {
		const { beginFilesBeside, finishFilesBeside, offerFilesBeside } = await load();
		offerFilesBeside(folder);
		const asked: string[] = [];
		const written = Promise.resolve({ bytes: 1, digest: '' });
		const inFileThread = (path: string, size?: () => Promise<number>) => ({
			...plain,
			path,
			...(size && { size }),
			writeInThread: (target: string) => {
				asked.push(target);
				return written;
			},
		});
		beginFilesBeside(function* () {
			yield inFileThread('/kommun.csv');
			yield inFileThread('/alla.csv', async () => 1);
			expect(asked).toEqual(['/alla.csv']);
			yield plain;
		});
		await finishFilesBeside();
		expect(asked).toContain('/kommun.csv');
	});

	it('are not written where one stands in public/', async () => {
		const { beginFilesBeside, finishFilesBeside, offerFilesBeside } = await load();
		offerFilesBeside(folder);
		const [name = ''] = readdirSync('public');
		beginFilesBeside(() => [{ ...plain, path: `/${name}` }]);
		await finishFilesBeside();
		expect(existsSync(join(folder, name))).toBe(false);
	});

	it('stop the build where one cannot be made, when the pages are, and say which', async () => {
		const { beginFilesBeside, finishFilesBeside, offerFilesBeside } = await load();
		offerFilesBeside(folder);
		beginFilesBeside(() => [inThread('/c.pdf', () => Promise.reject(new Error('no room')))]);
		await new Promise(setImmediate);
		await expect(finishFilesBeside()).rejects.toThrow('/c.pdf: no room');
	});

	it('stop the build with what the system says of the disk, as it says it', async () => {
		const { beginFilesBeside, finishFilesBeside, offerFilesBeside } = await load();
		offerFilesBeside(folder);
		const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC', path: '/site/d.pdf' });
		beginFilesBeside(() => [inThread('/d.pdf', () => Promise.reject(full))]);
		await new Promise(setImmediate);
		await expect(finishFilesBeside()).rejects.toMatchObject({ code: 'ENOSPC', path: '/site/d.pdf', cause: full });
	});
});
