import fs, {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordFile } from '../../../src/data/earlier-site.ts';
import { emptyFileCache, openFileCache } from '../../../src/data/file-cache.ts';
import { keepFile } from '../../../src/data/keep-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('files that are kept for later builds', () => {
	let folder: string;
	const make = vi.fn(async () => bytes('färdig'));
	const keep = (...parts: string[]) => openFileCache(join(folder, 'cache')).keep(parts, make);
	const place = (name: string) => join(folder, 'cache', `${name}.kontaktkatalog`);
	const kept = () => readdirSync(join(folder, 'cache')).map((name) => join(folder, 'cache', name));

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'file-cache-'));
		make.mockClear();
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it('are made once for the same parts, and anew for others', async () => {
		expect(await keep('a', 'b')).toEqual(bytes('färdig'));
		expect(await keep('a', 'b')).toEqual(bytes('färdig'));
		expect(make).toHaveBeenCalledTimes(1);
		await keep('ab');
		await keep('a', 'b', '');
		expect(make).toHaveBeenCalledTimes(3);
	});

	it.each([
		['cut short', (whole: Buffer) => whole.subarray(0, whole.length - 1)],
		['changed', (whole: Buffer) => Buffer.from(whole).fill(0x20, whole.length - 2)],
		['emptied', () => Buffer.alloc(0)],
		['replaced by what somebody else wrote', () => Buffer.from('%PDF-1.7 from elsewhere, and longer than a digest')],
	])('are made anew where one has been %s', async (_, damage) => {
		await keep('a');
		const [path = ''] = kept();
		writeFileSync(path, damage(readFileSync(path)));
		expect(await keep('a')).toEqual(bytes('färdig'));
		expect(await keep('a')).toEqual(bytes('färdig'));
		expect(make).toHaveBeenCalledTimes(2);
	});

	it('are made anew where one leads elsewhere, and nothing is written there', async () => {
		await keep('a');
		const [path = ''] = kept();
		const own = join(folder, 'eget.txt');
		writeFileSync(own, 'mine');
		rmSync(path);
		symlinkSync(own, path);
		expect(await keep('a')).toEqual(bytes('färdig'));
		expect(await keep('a')).toEqual(bytes('färdig'));
		expect(make).toHaveBeenCalledTimes(2);
		expect(readFileSync(own, 'utf8')).toBe('mine');
	});

	it('stand where another build has kept the same meanwhile', async () => {
		vi.spyOn(fs, 'rmSync').mockImplementationOnce((path) => writeFileSync(path, 'theirs'));
		syncBuiltinESMExports();
		try {
			expect(await keep('a')).toEqual(bytes('färdig'));
		} finally {
			vi.restoreAllMocks();
			syncBuiltinESMExports();
		}
		expect(kept().map((path) => readFileSync(path, 'utf8'))).toEqual(['theirs']);
	});

	it('are made each time where none can be kept', async () => {
		writeFileSync(join(folder, 'cache'), 'no folder');
		expect(await keep('a')).toEqual(bytes('färdig'));
		expect(await keep('a')).toEqual(bytes('färdig'));
		expect(make).toHaveBeenCalledTimes(2);
		expect(readFileSync(join(folder, 'cache'), 'utf8')).toBe('no folder');
	});

	it('are cleared away when nobody has asked for them in days, and nothing else is', async () => {
		await keep('old');
		const [old = ''] = kept();
		const own = ['anteckningar.txt', 'a'.repeat(64)].map((name) => join(folder, 'cache', name));
		for (const path of own) writeFileSync(path, 'mine');
		for (const path of [old, ...own]) utimesSync(path, 0, 0);
		// One that cannot be looked at, and one that cannot be taken away as a file is, before all others.
		symlinkSync(join(folder, 'nowhere'), place('00'));
		const stuck = place('01');
		mkdirSync(stuck);
		utimesSync(stuck, 0, 0);
		await keep('new');
		rmSync(stuck, { recursive: true });
		rmSync(place('00'), { force: true });
		expect(kept()).not.toContain(old);
		expect(kept()).toEqual(expect.arrayContaining(own));
		expect(kept()).toHaveLength(3);
	});

	it('are all taken away when that is asked for, and nothing else is', async () => {
		emptyFileCache(join(folder, 'cache'));
		await keep('a');
		const own = ['a'.repeat(64), 'anteckningar.txt'].map((name) => join(folder, 'cache', name));
		for (const path of own) writeFileSync(path, 'mine');
		emptyFileCache(join(folder, 'cache'));
		expect(kept().sort()).toEqual(own);
	});

	it('are taken away with what is known of a site, whose files may be called by names, and with what dead builds left of it', () => {
		const record = recordFile('/srv/webb', join(folder, 'cache'));
		const rename = vi.spyOn(fs, 'renameSync').mockImplementationOnce(() => {});
		syncBuiltinESMExports();
		try {
			keepFile(record, 'kontakt/asa-ost/index.html');
		} finally {
			rename.mockRestore();
			syncBuiltinESMExports();
		}
		keepFile(record, 'kontakt/asa-ost/index.html');
		expect(kept()).toHaveLength(2);
		emptyFileCache(join(folder, 'cache'));
		expect(kept()).toEqual([]);
	});

	it('are all taken away where another build takes some away meanwhile', async () => {
		for (const part of ['a', 'b', 'c']) await keep(part);
		const take = fs.rmSync;
		vi.spyOn(fs, 'rmSync').mockImplementationOnce((path, options) => {
			for (const each of kept()) take(each);
			take(path, options);
		});
		syncBuiltinESMExports();
		try {
			emptyFileCache(join(folder, 'cache'));
		} finally {
			vi.restoreAllMocks();
			syncBuiltinESMExports();
		}
		expect(kept()).toEqual([]);
	});

	it('are taken away where one of them cannot be, and that is told', async () => {
		await keep('a');
		const stuck = ['0', 'f'].map(place);
		// A file is what is taken away, and these are folders.
		for (const path of stuck) mkdirSync(path);
		expect(() => emptyFileCache(join(folder, 'cache'))).toThrow(/EISDIR/u);
		expect(kept().sort()).toEqual(stuck);
	});

	it('keep nothing of what could not be made', async () => {
		make.mockRejectedValueOnce(new Error('broken'));
		await expect(keep('a')).rejects.toThrow('broken');
		expect(await keep('a')).toEqual(bytes('färdig'));
	});
});
