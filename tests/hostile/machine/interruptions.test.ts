import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { workInside } from '../../../src/output/build-marker.ts';
import { mendBuildOutput } from '../../../src/output/build-output.ts';
import { workBeside } from '../../../src/output/replace-site.ts';
import { isLongRun } from '../../in-every-run.ts';
import { buildOnce } from './build-once.ts';
import { earlierSite, makeProject, newSite, siteIn, writeBuiltSite } from './project-folder.ts';

const never = Number.MAX_SAFE_INTEGER;
let project = '';

afterEach(() => rmSync(dirname(project), { recursive: true, force: true }));

function prepare(isMountPoint: boolean) {
	project = makeProject();
	const target = join(project, 'dist');
	writeBuiltSite(target, earlierSite);
	return { target, mountPoint: isMountPoint ? target : undefined };
}

/** Every file is of the one site or the other, and pages only lead to what is there. */
function isMixOfBoth(site: Readonly<Record<string, string>> | undefined): boolean {
	return Object.entries(site ?? {}).every(([path, text]) => text === earlierSite[path] || text === newSite[path]);
}

async function countSteps(isMountPoint: boolean): Promise<number> {
	const { target, mountPoint } = prepare(isMountPoint);
	const { steps } = await buildOnce(project, target, newSite, { at: never, how: 'kill', mountPoint });
	rmSync(dirname(project), { recursive: true, force: true });
	return steps;
}

/** What is left beside a target, and the work of builds in the project. */
function leftOvers(target: string): string[] {
	const work = join(project, 'node_modules/.cache/kontaktkatalog-builds');
	return [
		...readdirSync(dirname(target)).filter((name) => name.includes('.kontaktkatalog-')),
		...readdirSync(target).filter((name) => /kontaktkatalog-(?!build$)/u.test(name)),
		...(existsSync(work) ? readdirSync(work) : []),
	];
}

/** Makes what is left look as if the process that left it, here the one of the tests, had ended. */
function endOwner(target: string): void {
	const lock = [workBeside(target).lock, join(target, workInside.lock)].find((path) => existsSync(path));
	if (lock !== undefined) writeFileSync(lock, readFileSync(lock, 'utf8').replace(/"pid":\d+/u, '"pid":999999999'));
	const work = join(project, 'node_modules/.cache/kontaktkatalog-builds');
	for (const name of existsSync(work) ? readdirSync(work) : []) {
		rmSync(join(work, name, 'owner.json'), { force: true });
		renameSync(join(work, name), join(work, '999999999-0'));
	}
}

describe.each([
	['where the target is renamed', false],
	['where the target is a mount point', true],
])('a build, %s,', async (_where, isMountPoint) => {
	const steps = await countSteps(isMountPoint);
	const each = Array.from({ length: steps }, (_, index) => index + 1);
	// A process each takes time, and most steps are like the one before them. Where the target is renamed the odd steps have the one after which there is no
	// site, before the new one is in its place.
	const some = isLongRun ? each : each.filter((step) => (isMountPoint ? step % 3 === 0 : step % 2 === 1));

	it('has enough steps to be ended at', () => {
		expect(steps).toBeGreaterThan(25);
	});

	it('ended by SIGKILL at steps all through leaves a whole site, which the next build replaces', async () => {
		for (const at of some) {
			const { target, mountPoint } = prepare(isMountPoint);
			const killed = spawnSync(process.execPath, [
				join(import.meta.dirname, 'build-once.ts'),
				project,
				target,
				JSON.stringify(newSite),
				JSON.stringify({ at, how: 'kill', mountPoint }),
			]);
			expect(killed.signal, `step ${at}: ${killed.stderr}`).toBe('SIGKILL');
			await mendBuildOutput(target);
			const site = siteIn(target);
			if (isMountPoint) expect(isMixOfBoth(withoutWork(site)), `step ${at}`).toBe(true);
			else expect([earlierSite, newSite], `step ${at}`).toContainEqual(withoutWork(site));
			const { failure } = await buildOnce(project, target, newSite, { at: never, how: 'kill', mountPoint });
			expect(failure, `step ${at}`).toBeUndefined();
			expect(siteIn(target), `step ${at}`).toEqual(newSite);
			expect(leftOvers(target), `step ${at}`).toEqual([]);
			rmSync(dirname(project), { recursive: true, force: true });
		}
	}, 180_000);

	it.each(isLongRun ? ['ENOSPC', 'EIO', 'EROFS', 'EACCES'] : ['ENOSPC'])(
		'with %s at steps all through says so and leaves a whole site',
		async (code) => {
			for (const at of some) {
				const { target, mountPoint } = prepare(isMountPoint);
				const { failure } = await buildOnce(project, target, newSite, { at, how: code, mountPoint });
				const site = withoutWork(siteIn(target));
				if (failure === undefined) expect([earlierSite, newSite], `step ${at}`).toContainEqual(site);
				else if (failure.code === 'site-mixed') {
					expect([isMountPoint, isMixOfBoth(site)], `step ${at}`).toEqual([true, true]);
				} else expect(site, `step ${at}: ${failure.code}`).toEqual(earlierSite);
				endOwner(target);
				const next = await buildOnce(project, target, newSite, { at: never, how: code, mountPoint });
				expect(next.failure, `step ${at}`).toBeUndefined();
				expect(siteIn(target), `step ${at}`).toEqual(newSite);
				expect(leftOvers(target), `step ${at}`).toEqual([]);
				rmSync(dirname(project), { recursive: true, force: true });
			}
		},
	);
});

function withoutWork(site: Readonly<Record<string, string>> | undefined) {
	return site && Object.fromEntries(Object.entries(site).filter(([path]) => !path.startsWith('.kontaktkatalog-')));
}
