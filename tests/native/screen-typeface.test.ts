import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { afterEach, expect, it, vi } from 'vitest';
import { screenFonts } from '../../src/data/screen-typeface.ts';

const caches: string[] = [];

/** So that what an earlier build has kept is not taken. */
function beginWithoutKeptFiles(): void {
	const cache = mkdtempSync(join(tmpdir(), 'typeface-'));
	caches.push(cache);
	vi.stubEnv('CACHE_DIR', cache);
}

afterEach(() => {
	vi.unstubAllEnvs();
	for (const cache of caches.splice(0)) rmSync(cache, { recursive: true });
});

it('has in every weight the letters of the languages of Sweden, in 40 kB together', async () => {
	beginWithoutKeptFiles();
	const files = await Promise.all(screenFonts().map(({ render }) => render()));
	expect(files).toHaveLength(2);
	expect(files.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(40_000);
	for (const file of files) {
		const font = create(Buffer.from(file));
		if (!('hasGlyphForCodePoint' in font)) throw new Error('not a font');
		// Swedish, the Sami languages spoken in Sweden, Finnish, Meänkieli and Romani, and what the pages themselves write.
		for (const sign of 'åäöÅÄÖéÉáčđŋńšŧžÁČĐŊŃŠŦŽïøæâõü”–…×→€') {
			expect(font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0), sign).toBe(true);
		}
	}
});

it('is made alike each time, under a name that says of what', async () => {
	const [first] = screenFonts();
	expect(first?.path).toMatch(/^\/typsnitt\/source-sans-3-400-[0-9a-f]{12}\.woff2$/u);
	beginWithoutKeptFiles();
	const made = await first?.render();
	beginWithoutKeptFiles();
	expect(await first?.render()).toEqual(made);
});
