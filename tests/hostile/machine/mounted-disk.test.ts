import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildOnce } from './build-once.ts';
import { earlierSite, type Files, makeProject, newSite, siteIn, writeBuiltSite } from './project-folder.ts';

const never = { at: Number.MAX_SAFE_INTEGER, how: 'kill' };
const mount = (...args: string[]) => spawnSync('mount', args).status === 0;

/** Mounting takes a privileged user, and a container that lets one. */
const canMount = (() => {
	const folder = mkdtempSync(join(tmpdir(), 'kontaktkatalog-'));
	const isMounted = mount('-t', 'tmpfs', 'tmpfs', folder);
	if (isMounted) spawnSync('umount', [folder]);
	rmSync(folder, { recursive: true });
	if (!isMounted)
		console.log('Skipped: a full disk, a mount point and a read-only disk, since nothing can be mounted here.');
	return isMounted;
})();

/** More than the small disk holds. */
const largeSite: Files = { ...newSite, 'data/kontakter.json': 'x'.repeat(300_000) };

describe.skipIf(!canMount)('a target on another disk', () => {
	let project = '';
	let disk = '';

	beforeEach(() => {
		project = makeProject();
		disk = join(dirname(project), 'disk');
		mkdirSync(disk);
		mount('-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', disk);
	});

	afterEach(() => {
		spawnSync('umount', [disk]);
		rmSync(dirname(project), { recursive: true, force: true });
	});

	it('is replaced', async () => {
		const target = join(disk, 'dist');
		writeBuiltSite(target, earlierSite);
		expect((await buildOnce(project, target, newSite, never)).failure).toBeUndefined();
		expect(siteIn(target)).toEqual(newSite);
		expect(readdirSync(disk)).toEqual(['dist']);
	});

	it('that is too small for the new site keeps the earlier one', async () => {
		const target = join(disk, 'dist');
		writeBuiltSite(target, earlierSite);
		expect((await buildOnce(project, target, largeSite, never)).failure?.code).toBe('disk-full');
		expect(siteIn(target)).toEqual(earlierSite);
		expect(readdirSync(disk)).toEqual(['dist']);
	});

	it('that is the disk itself is filled file by file', async () => {
		writeBuiltSite(disk, earlierSite);
		expect((await buildOnce(project, disk, newSite, never)).failure).toBeUndefined();
		expect(siteIn(disk)).toEqual(newSite);
	});

	it('that is the disk itself, too small, keeps the earlier site', async () => {
		writeBuiltSite(disk, earlierSite);
		expect((await buildOnce(project, disk, largeSite, never)).failure?.code).toBe('disk-full');
		expect(siteIn(disk)).toEqual(earlierSite);
		expect(readdirSync(disk).filter((name) => /kontaktkatalog-(?!build$)/u.test(name))).toEqual([]);
	});

	it.each(['dist', ''])('that cannot be written, "%s", keeps the earlier site', async (name) => {
		const target = join(disk, name);
		writeBuiltSite(target, earlierSite);
		mount('-o', 'remount,ro', disk);
		expect((await buildOnce(project, target, newSite, never)).failure).toMatchObject({
			code: 'target-unwritable',
			args: { reason: 'EROFS' },
		});
		expect(siteIn(target)).toEqual(earlierSite);
	});
});
