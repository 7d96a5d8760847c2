import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { formatMarker, listFolder, markerName } from '../../../src/output/build-marker.ts';
import { clear } from '../../../src/output/clear-site.ts';
import { clearOldFolders, keptFoldersOf, takeKeptFolders, worthKeeping } from '../../../src/output/kept-folders.ts';
import { repairTarget, replaceSite, workBeside } from '../../../src/output/replace-site.ts';

let project = '';
let target = '';
let place = '';
beforeEach(() => {
	project = mkdtempSync(join(tmpdir(), 'kept-folders-'));
	target = join(project, 'dist');
	place = keptFoldersOf(project, target);
	mkdirSync(join(place, '..'), { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true }));

const pages = (count: number) => Array.from({ length: count }, (_, index) => `kontakt/å ${index}/index.html`);

function writeSite(folder: string, files: readonly string[]): string {
	for (const file of files) {
		mkdirSync(join(folder, file, '..'), { recursive: true });
		writeFileSync(join(folder, file), file);
	}
	return folder;
}

/** Puts a site in the target, as a build does. */
function publish(files: readonly string[], before: readonly string[] = []): void {
	const finished = writeSite(join(project, 'finished'), files);
	replaceSite(finished, target, { files: new Set(before), isMarked: true }, true, place);
}

/** A place with these folders in it. */
function keep(folders: readonly string[]): void {
	for (const folder of folders) mkdirSync(join(place, folder), { recursive: true });
}

function take(): Set<string> {
	const site = join(project, 'site');
	mkdirSync(site, { recursive: true });
	return takeKeptFolders(place, site, new Set(['kontakt']));
}

it('are those that both sites have, without a file', () => {
	const before = [...pages(worthKeeping), 'index.html', 'data/a.json'];
	const after = [...pages(worthKeeping + 1).slice(1), 'index.html'];
	publish(before);
	expect(existsSync(place)).toBe(false);
	publish(after, before);
	expect(listFolder(target).files).toEqual(after.toSorted());
	expect(readdirSync(project)).toEqual(['dist', 'node_modules']);
	expect(readdirSync(place)).toEqual(['kontakt']);
	expect(listFolder(place)).toEqual({
		files: [],
		litter: [],
		others: pages(worthKeeping)
			.slice(1)
			.map((page) => page.replace('index.html', ''))
			.sort(),
	});
	expect([...take()]).toHaveLength(worthKeeping);
});

it('of a small site are not kept', () => {
	publish(pages(20));
	publish(pages(21), pages(20));
	expect(existsSync(place)).toBe(false);
	expect(readdirSync(project)).toEqual(['dist', 'node_modules']);
});

it('take the place of those that no build has taken', () => {
	keep(['kontakt/anna-berg']);
	publish(pages(worthKeeping));
	publish(pages(worthKeeping), pages(worthKeeping));
	expect(existsSync(join(place, 'kontakt/å 7'))).toBe(true);
	expect(existsSync(join(place, 'kontakt/anna-berg'))).toBe(false);
});

it('are not kept of a site with something of somebody else in it, which stays where it is', () => {
	const files = pages(worthKeeping);
	const earlier = workBeside(target).earlier;
	writeSite(earlier, [...files, 'kontakt/å 7/anteckning.txt']);
	writeFileSync(join(earlier, markerName), formatMarker(files));
	const folders = new Set(['kontakt/', ...files.map((file) => file.replace('index.html', ''))]);
	expect(() => clear(earlier, { folders, place })).toThrow();
	expect(listFolder(earlier)).toEqual({ files: ['kontakt/å 7/anteckning.txt'], litter: [], others: [] });
	expect(existsSync(place)).toBe(false);
});

it('are cleared away where something else is kept in their place', () => {
	mkdirSync(place);
	writeFileSync(join(place, 'anteckning.txt'), '');
	publish(pages(worthKeeping));
	publish(pages(worthKeeping), pages(worthKeeping));
	expect(readdirSync(project)).toEqual(['dist', 'node_modules']);
	expect(readdirSync(place)).toEqual(['anteckning.txt']);
});

it('of a build that was killed before they were kept are cleared away by the next', () => {
	const earlier = workBeside(target).earlier;
	publish(pages(3));
	for (const page of pages(3)) mkdirSync(join(earlier, page, '..'), { recursive: true });
	writeFileSync(join(earlier, markerName), formatMarker(pages(3)));
	expect(repairTarget(target)).toEqual([]);
	expect(readdirSync(project)).toEqual(['dist', 'node_modules']);
});

it('are moved into the next site, and nothing is left of them', () => {
	keep(['kontakt/a', 'kontakt/b/c', 'data']);
	// Of a build that was killed when they were kept.
	writeFileSync(join(place, markerName), formatMarker(['kontakt/a/index.html']));
	expect([...take()].toSorted()).toEqual(['kontakt/', 'kontakt/a/', 'kontakt/b/', 'kontakt/b/c/']);
	expect(listFolder(join(project, 'site')).others).toEqual(['kontakt/a/', 'kontakt/b/c/']);
	expect(existsSync(place)).toBe(false);
});

it('are left out where the build has begun to write', () => {
	keep(['kontakt/a']);
	writeSite(join(project, 'site'), ['kontakt/b/index.html']);
	expect([...take()]).toEqual([]);
	expect(listFolder(join(project, 'site'))).toEqual({ files: ['kontakt/b/index.html'], litter: [], others: [] });
	expect(existsSync(place)).toBe(false);
});

it('are not taken where a file is among them, which stays', () => {
	keep(['kontakt/a', 'kontakt/b']);
	writeFileSync(join(place, 'kontakt/b/anteckning.txt'), '');
	expect([...take()]).toEqual([]);
	expect(listFolder(place)).toEqual({ files: ['kontakt/b/anteckning.txt'], litter: [], others: [] });
	expect(readdirSync(join(project, 'site'))).toEqual([]);
});

it.skipIf(process.platform === 'win32')(
	'are not taken where others may do less or more with one than with a new one',
	() => {
		keep(['kontakt/a', 'kontakt/b']);
		chmodSync(join(place, 'kontakt/a'), statSync(place).mode ^ 0o5);
		expect([...take()]).toEqual([]);
		expect(existsSync(place)).toBe(false);
	},
);

it.skipIf(process.platform === 'win32')('are not looked for where a link leads', () => {
	const others = writeSite(join(project, 'others'), ['index.html']);
	mkdirSync(join(others, 'kontakt'));
	writeFileSync(join(others, markerName), formatMarker(['index.html']));
	symlinkSync(others, place);
	expect([...take()]).toEqual([]);
	publish(pages(worthKeeping));
	publish(pages(worthKeeping), pages(worthKeeping));
	expect(readdirSync(others).toSorted()).toEqual([markerName, 'index.html', 'kontakt']);
	expect(readdirSync(project).toSorted()).toEqual(['dist', 'node_modules', 'others', 'site']);
});

it('are cleared away when no build has asked for them in days', () => {
	const another = keptFoldersOf(project, join(project, 'another'));
	for (const each of [place, another]) mkdirSync(join(each, 'kontakt'), { recursive: true });
	mkdirSync(join(place, '../folders-of-mine/kontakt'), { recursive: true });
	const old = new Date(Date.now() - 3 * 24 * 60 * 60 * 1000);
	for (const name of readdirSync(join(place, '..')))
		if (join(place, '..', name) !== place) utimesSync(join(place, '..', name), old, old);
	clearOldFolders(project);
	expect(existsSync(join(place, 'kontakt'))).toBe(true);
	expect(existsSync(another)).toBe(false);
	expect(existsSync(join(place, '../folders-of-mine/kontakt'))).toBe(true);
});
