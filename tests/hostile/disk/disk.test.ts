import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../src/data/content-files.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import { readContentFolder } from '../../../src/importers/content-folder.ts';
import { formatForTerminal } from '../../../src/reports/terminal.ts';
import { disk } from './disk.ts';

const valid = join(import.meta.dirname, '../../fixtures/broken/_valid');
const made: string[] = [];

afterAll(() => {
	for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

describe('disk', () => {
	it.skip.each(disk.filter(({ skip }) => skip))('$what (not tried: $skip)', () => {});

	it.each(disk.filter(({ skip }) => !skip))('$what', async ({ make, expected }) => {
		const folder = mkdtempSync(join(tmpdir(), 'disk-'));
		made.push(folder);
		const root = join(folder, 'content');
		cpSync(valid, root, { recursive: true });
		const list = await make(root);
		const files = readContentFiles(root, ...(list ? [list] : []));
		const { content, problems } = readContentFolder(files, '2026-11-23' as IsoDate);
		expect(problems.map(({ code, location }) => `${code} ${location.file}`)).toEqual(expected);
		expect(content === undefined).toBe(expected.length > 0);
		for (const language of ['sv', 'en'] as const) {
			const report = formatForTerminal(problems, language, 'content');
			expect(report).not.toMatch(/undefined|\[object|\n\s+at |Error:|E[A-Z]{4,}/u);
			expect(report).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
		}
	});
});
