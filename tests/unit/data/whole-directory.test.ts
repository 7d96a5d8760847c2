import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { handOverEnvironment } from '../../hand-over-content.ts';

vi.stubEnv('CONTENT_DIR', 'tests/fixtures/annat-natverk');
vi.stubEnv('BUILD_DATE', '2026-12-01');
vi.stubEnv('SITE_URL', 'https://kontakter.test/');

describe('what pages say of the whole directory', () => {
	const forget = () => Reflect.deleteProperty(globalThis, Symbol.for('kontaktkatalog.whole-directory'));
	beforeAll(() => {
		handOverEnvironment();
		vi.resetModules();
	});
	afterAll(() => {
		forget();
		vi.unstubAllEnvs();
		vi.resetModules();
	});

	it('leads to the files that are listed, each by the hash of its bytes', async () => {
		const { makeWholeDirectory } = await import('../../../src/data/make-whole-directory.ts');
		const { listDirectoryFiles } = await import('../../../src/data/directory-files.ts');
		const { fileAddresses } = await import('../../../src/domain/published-address.ts');
		const { oneFileIndex, print, search } = makeWholeDirectory();
		const paths = new Set([...listDirectoryFiles()].map(({ path }) => path));
		const told = [
			search.index,
			...search.texts.map(fileAddresses.pageTexts),
			...[...print.values()].flatMap(({ hashes }) => hashes.map(fileAddresses.printSource)),
		];
		expect(told.length).toBeGreaterThan(4);
		expect(told.filter((path) => !paths.has(path))).toEqual([]);
		for (const { hash, hashes } of print.values()) expect(hashes).toContain(hash);
		expect([...print.keys()]).toEqual(['sv', 'en']);
		expect(oneFileIndex).toMatch(/^[A-Za-z\d+/]+=*$/u);
	});

	it('is worked out by nobody else when it has been handed over', async () => {
		const { handOverWholeDirectory } = await import('../../../src/data/whole-directory.ts');
		const { searchPlaces, wholeCountrySize } = await import('../../../src/data/search-index.ts');
		const { printPlaces } = await import('../../../src/data/print-source.ts');
		const { oneFileIndex } = await import('../../../src/data/one-file.ts');
		const search = { index: '/sok/a.json', whole: { path: '/sok/b.json', sent: 2_000_000 }, texts: [] };
		handOverWholeDirectory({
			search,
			print: new Map([['sv', { hash: 'c', hashes: ['c', 'd'] }]]),
			oneFileIndex: 'AAAA',
		});
		expect(searchPlaces()).toBe(search);
		expect(wholeCountrySize('sv')).toBe('2 MB');
		expect(printPlaces('sv')).toEqual({ hash: 'c', hashes: ['c', 'd'] });
		expect(printPlaces('en').hash).not.toBe('c');
		expect(oneFileIndex()).toBe('AAAA');
	});
});
