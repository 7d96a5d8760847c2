import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeFoldersAhead } from '../../../src/integrations/folders-ahead.ts';
import { keptFoldersOf } from '../../../src/output/kept-folders.ts';

let project = '';
let root = '';
const target = '/srv/katalog';
beforeEach(() => {
	project = mkdtempSync(join(tmpdir(), 'folders-ahead-'));
	root = join(project, 'site');
	mkdirSync(root);
	mkdirSync(dirname(keptFoldersOf(project, target)), { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true }));

const foldersMade = (asked: ReadonlySet<string>) => makeFoldersAhead({ root, project, target }, asked).made;
const folders = (count: number) => new Set(Array.from({ length: count }, (_, index) => `kontakt/å ${index}/`));

it('makes the folders of a large site beside the build', async () => {
	const { made, moved } = makeFoldersAhead({ root, project, target }, folders(1200));
	expect(readdirSync(root)).toEqual([]);
	await moved;
	await made;
	expect(readdirSync(join(root, 'kontakt'))).toHaveLength(1200);
	expect(statSync(join(root, 'kontakt/å 7')).isDirectory()).toBe(true);
});

it('makes none where something stands in public/, which may be a file', async () => {
	const [name = ''] = readdirSync('public');
	await foldersMade(new Set([...folders(1200), `${name}/a/`]));
	expect(readdirSync(root)).toEqual(['kontakt']);
});

it('leaves those of a small one to the build', async () => {
	await foldersMade(folders(20));
	expect(readdirSync(root)).toEqual([]);
});

it('stops nothing where they cannot be made', async () => {
	writeFileSync(join(root, 'kontakt'), '');
	await foldersMade(folders(1200));
	expect(readdirSync(root)).toEqual(['kontakt']);
});

it('takes those that the build before has kept', async () => {
	const kept = join(keptFoldersOf(project, target), 'kontakt/å 7');
	mkdirSync(kept, { recursive: true });
	const { ino } = statSync(kept);
	const { made, moved } = makeFoldersAhead({ root, project, target }, folders(1200));
	await moved;
	expect(statSync(join(root, 'kontakt/å 7')).ino).toBe(ino);
	await made;
	expect(readdirSync(join(root, 'kontakt'))).toHaveLength(1200);
	expect(readdirSync(dirname(keptFoldersOf(project, target)))).toEqual([]);
});
