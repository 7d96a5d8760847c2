import { expect, it, vi } from 'vitest';
import { writtenOnce } from '../../../src/data/written-once.ts';
import { fixtureDirectory } from '../fixture-directory.ts';

const directory = fixtureDirectory();

it('makes a file once for its size and for itself, whichever is asked for first, and keeps nothing but the size', async () => {
	const write = vi.fn(() => 'åtta');
	const [sizeFirst, contentFirst] = ['/a.csv', '/b.csv'].map((path) => writtenOnce(directory, path, write));
	expect([await sizeFirst?.size(), await sizeFirst?.render(), await sizeFirst?.size()]).toEqual([5, 'åtta', 5]);
	expect(write).toHaveBeenCalledTimes(1);
	expect([await contentFirst?.render(), await contentFirst?.size()]).toEqual(['åtta', 5]);
	expect(write).toHaveBeenCalledTimes(2);
	await contentFirst?.render();
	expect(write).toHaveBeenCalledTimes(3);
});

it('knows a file by its path, whoever asks', async () => {
	const write = vi.fn(() => 'text');
	await writtenOnce(directory, '/c.csv', write).render();
	expect(await writtenOnce(directory, '/c.csv', write).size()).toBe(4);
	expect(write).toHaveBeenCalledTimes(1);
});
