import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** They read what others have written. */
const readers = new Set(['agreement', 'importers']);

it('names of classes stand only where Tailwind looks for them', () => {
	const looked = [...readFileSync('src/styles/theme.css', 'utf8').matchAll(/^@source "\.\.\/(.+)";$/gmu)].map(
		([, folder]) => folder,
	);
	const withNames = new Set<string>();
	for (const entry of readdirSync('src', { recursive: true, withFileTypes: true })) {
		const folder = entry.parentPath.split(/[/\\]/u)[1];
		if (!entry.isFile() || !/\.(?:astro|ts)$/u.test(entry.name) || folder === undefined) continue;
		const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
		if (/\bclass(?::list)?=|\bclass(?:Name|List)\b|[{,]\s*class:/u.test(text)) withNames.add(folder);
	}
	expect([...withNames].filter((folder) => !readers.has(folder)).sort()).toEqual(looked.sort());
});
