import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeWholeDirectory } from '../../../src/data/make-whole-directory.ts';
import { fixtureContent } from '../fixture-directory.ts';

const content = fixtureContent();
const data = { content, siteUrl: 'https://kontakter.test/', largestIndex: 1000 };
const module = pathToFileURL(resolve('src/integrations/whole-directory-thread.ts'));

describe('what is made of a whole directory', () => {
	let load: () => Promise<typeof import('../../../src/data/whole-directory.ts')>;
	const forget = () => Reflect.deleteProperty(globalThis, Symbol.for('kontaktkatalog.whole-directory'));
	beforeEach(() => {
		vi.resetModules();
		forget();
		load = () => import('../../../src/data/whole-directory.ts');
	});
	afterEach(forget);

	it('is left to whoever asks for it where no thread has begun with it', async () => {
		const { finishWholeDirectory, wholeDirectory } = await load();
		await finishWholeDirectory();
		expect(wholeDirectory()).toBeUndefined();
	});

	it('is the same when a thread has made it, and is not there before that is waited for', async () => {
		const { beginWholeDirectory, finishWholeDirectory, wholeDirectory } = await load();
		beginWholeDirectory(module, data);
		expect(wholeDirectory()).toBeUndefined();
		await finishWholeDirectory();
		const whole = wholeDirectory();
		const { oneFileIndex, print, search } = makeWholeDirectory(data);
		expect(whole?.search.index).toEqual(search.index);
		expect(whole?.search.texts).toEqual(search.texts);
		expect(whole?.print).toEqual(print);
		expect(whole?.oneFileIndex).toBe(oneFileIndex);
		expect([...print.values()].flatMap(({ files }) => [...files.values()]).join('')).toContain(
			'https://kontakter.test/',
		);
	});

	it('says what kept it from being made, to whoever waits', async () => {
		const { beginWholeDirectory, finishWholeDirectory } = await load();
		beginWholeDirectory(module, { ...data, content: { ...content, pages: undefined as never } });
		await new Promise((done) => setTimeout(done, 200));
		await expect(finishWholeDirectory()).rejects.toThrow(/undefined/u);
	});
});
