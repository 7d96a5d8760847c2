import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clearAsideFolders, makeAsideFolder } from '../../../src/output/aside-folder.ts';
import { write } from './project-folder.ts';

const dead = 999_999_999;
let scratch = '';

beforeEach(() => {
	scratch = mkdtempSync(join(tmpdir(), 'aside-folders-'));
	for (const name of ['TMPDIR', 'TEMP']) vi.stubEnv(name, scratch);
});

afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(scratch, { recursive: true, force: true });
});

/** What a removal has left that was ended while it built, as if it had been a process that is gone. */
function leaveOne(): string {
	const { folder } = makeAsideFolder();
	write(folder, { 'content/contacts/arkiv.yaml': 'person', 'site/index.html': 'person' });
	const owner = join(folder, 'owner.json');
	writeFileSync(owner, readFileSync(owner, 'utf8').replace(/"pid":\d+/u, `"pid":${dead}`));
	const left = folder.replace(`-${process.pid}-`, `-${dead}-`);
	renameSync(folder, left);
	return left;
}

it('what removals have left that were ended midway is cleared away, and told', () => {
	const left = leaveOne();
	const early = join(scratch, `kontaktkatalog-aside-${dead}-AbCd12`);
	mkdirSync(early);
	expect(clearAsideFolders().sort()).toEqual([left, early].sort());
	expect(readdirSync(scratch)).toEqual([]);
});

it.each<[what: string, change: (left: string) => string]>([
	['of a removal that goes on', () => makeAsideFolder().folder],
	[
		'whose process has begun and has not said so yet',
		(left) => {
			rmSync(join(left, 'owner.json'));
			const own = left.replace(`-${dead}-`, `-${process.pid}-`);
			renameSync(left, own);
			return own;
		},
	],
	[
		'in which somebody has put a file of their own',
		(left) => {
			write(left, { 'brev.txt': 'Mitt.' });
			return left;
		},
	],
	[
		'that is called otherwise',
		(left) => {
			renameSync(left, join(scratch, 'kontaktkatalog-aside-mitt'));
			return join(scratch, 'kontaktkatalog-aside-mitt');
		},
	],
	[
		'behind a link',
		(left) => {
			renameSync(left, join(scratch, 'annat'));
			symlinkSync(join(scratch, 'annat'), left);
			return left;
		},
	],
	[
		'in which the build goes on that the removal started',
		(left) => {
			write(left, { '.site.kontaktkatalog-lock': readFileSync(join(makeAsideFolder().folder, 'owner.json'), 'utf8') });
			return left;
		},
	],
])('a folder %s is left', (_, change) => {
	const kept = change(leaveOne());
	expect(clearAsideFolders()).not.toContain(kept);
	expect(readdirSync(scratch)).toContain(basename(kept));
	expect(readdirSync(kept).length).toBeGreaterThan(0);
});

it.skipIf(process.getuid === undefined)('a folder of another user is left', () => {
	const left = leaveOne();
	const spy = vi.spyOn(process as { getuid: () => number }, 'getuid').mockReturnValue(12_345);
	try {
		expect(clearAsideFolders()).toEqual([]);
	} finally {
		spy.mockRestore();
	}
	expect(readdirSync(left)).toContain('content');
});

it('where there is no folder for temporary files, nothing is cleared away', () => {
	for (const name of ['TMPDIR', 'TEMP']) vi.stubEnv(name, join(scratch, 'finns-inte'));
	expect(clearAsideFolders()).toEqual([]);
});
