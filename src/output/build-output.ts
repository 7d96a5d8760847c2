import { accessSync, constants, existsSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BuildFailure, toBuildFailure } from './build-failure.ts';
import { type BuildLock, takeBuildLock } from './build-lock.ts';
import { workInside } from './build-marker.ts';
import { inspectTarget, type ProtectedFolders, resolveRealPath, resolveTarget } from './inspect-target.ts';
import { keptFoldersOf } from './kept-folders.ts';
import { hasLeftOvers, repairTarget, replaceSite, workBeside } from './replace-site.ts';
import { makeWorkFolder } from './work-folder.ts';

/** Where one build writes, away from the site that stands in its target. */
export interface BuildOutput {
	/** An empty folder for the site. */
	readonly siteFolder: string;
	/** An empty folder for what the build keeps for itself while it runs. */
	readonly cacheFolder: string;
	/** Puts the finished site in its target. Throws a `BuildFailure`, with the earlier site as it was. */
	publish(): void;
	/** Leaves the target as it is and clears away all else. May be called at any time, and after `publish`. */
	abandon(): void;
}

/** What a build tells whoever runs it while it goes on. */
export interface BuildNotices {
	/** Another build must be waited for: a process, on another machine where `host` names one, that holds the lock. */
	waiting(pid: number, host: string | undefined, lock: string): void;
	/** An ended build has left this, and something else is in it, so that it cannot be cleared away. */
	leftOver(path: string): void;
	/** The earlier site was built before builds had markers, and is kept here. */
	kept(path: string): void;
}

/** A second build of the same target waits this long for the first. */
const LONGEST_WAIT_MS = 30 * 60 * 1000;

/**
 * Prepares a build: refuses a target that it may not replace, waits for another build of the same target, and mends what a dead one left.
 * Throws a `BuildFailure` before anything is changed.
 *
 * @param target where the site shall be, absolute
 */
export async function openBuildOutput(
	target: string,
	folders: ProtectedFolders,
	notices: BuildNotices,
): Promise<BuildOutput> {
	const real = resolveTarget(target, folders);
	let earlier = inspectTarget(real);
	let hasWaited = false;
	const made = makeFoldersAbove(real, target);
	const { lock, isBeside } = await takeLock(real, target, (...holder) => {
		hasWaited = true;
		notices.waiting(...holder);
	});
	let work: string | undefined;
	const abandon = () => {
		const folder = work;
		if (folder !== undefined) attempt(() => rmSync(folder, { recursive: true, force: true }));
		attempt(lock.release);
		if (!existsSync(real)) for (const each of made.toReversed()) removeIfEmpty(each);
	};
	try {
		const isMended = hasLeftOvers(real);
		for (const path of repairTarget(real)) notices.leftOver(path);
		// A large site is not gone through once more for nothing.
		if (hasWaited || isMended) earlier = inspectTarget(real);
		const { files, isMarked } = earlier;
		// There is no room to keep it in.
		const [first] = files;
		if (!isMarked && !isBeside && first !== undefined) {
			throw new BuildFailure('target-foreign', { target, file: first, more: files.size - 1, isOurs: false });
		}
		requireWritable(real, target);
		work = makeWorkFolder(folders.project);
		const siteFolder = join(work, 'site');
		const cacheFolder = join(work, 'cache');
		mkdirSync(siteFolder);
		mkdirSync(cacheFolder);
		return {
			siteFolder,
			cacheFolder,
			publish: () => {
				// Another build may be at work there now.
				if (!lock.isHeld()) throw new BuildFailure('target-lost', { target });
				try {
					const keptFolders = keptFoldersOf(folders.project, real);
					const kept = replaceSite(siteFolder, real, inspectTarget(real), isBeside, keptFolders);
					if (kept !== undefined) notices.kept(kept);
				} catch (error) {
					attempt(() => repairTarget(real));
					throw toBuildFailure(error, target) ?? error;
				}
			},
			abandon,
		};
	} catch (error) {
		abandon();
		throw toBuildFailure(error, target) ?? error;
	}
}

/**
 * Mends what a build that was ended between its steps has left of a target, unless one is at work there just now. For commands that read a
 * built site.
 */
export async function mendBuildOutput(target: string): Promise<void> {
	const real = resolveRealPath(target);
	if (!hasLeftOvers(real)) return;
	try {
		const { lock } = await takeLock(real, target, () => undefined, 0);
		repairTarget(real);
		lock.release();
	} catch (error) {
		if (!(error instanceof BuildFailure && error.code === 'target-busy')) throw error;
	}
}

/** The lock lies beside the target, or in it where nothing can be put beside it. */
async function takeLock(
	real: string,
	target: string,
	onWait: BuildNotices['waiting'],
	longest = LONGEST_WAIT_MS,
): Promise<{ lock: BuildLock; isBeside: boolean }> {
	const take = (lock: string) => takeBuildLock(lock, target, onWait, longest);
	try {
		return { lock: await take(workBeside(real).lock), isBeside: true };
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		if (!/^E(?:ACCES|PERM|ROFS)$/u.test(code) || !existsSync(real)) throw unwritable(error, target);
	}
	try {
		return { lock: await take(join(real, workInside.lock)), isBeside: false };
	} catch (error) {
		throw unwritable(error, target);
	}
}

/** A target that cannot be written is told before the site is made, not after. */
function requireWritable(real: string, target: string): void {
	try {
		if (existsSync(real)) accessSync(real, constants.W_OK);
	} catch (error) {
		throw unwritable(error, target);
	}
}

function unwritable(error: unknown, target: string): unknown {
	const failure = toBuildFailure(error, target);
	return failure?.code === 'file-error'
		? new BuildFailure('target-unwritable', { target, reason: (error as NodeJS.ErrnoException).code ?? '' })
		: (failure ?? error);
}

/** Makes the folders on the way to a target, one by one: where one cannot be made, the recursive form of some systems never ends. */
function makeFoldersAbove(real: string, target: string): string[] {
	const missing: string[] = [];
	for (let folder = dirname(real); !existsSync(folder); folder = dirname(folder)) missing.unshift(folder);
	const made: string[] = [];
	try {
		for (const folder of missing) {
			mkdirSync(folder);
			made.push(folder);
		}
	} catch (error) {
		for (const folder of made.toReversed()) removeIfEmpty(folder);
		throw new BuildFailure('target-unwritable', { target, reason: (error as NodeJS.ErrnoException).code ?? '' });
	}
	return made;
}

function removeIfEmpty(folder: string): void {
	attempt(() => rmdirSync(folder));
}

/** Tidying up must not hide what went well or wrong before it. */
function attempt(step: () => void): void {
	try {
		step();
	} catch {
		// What is left, the next build clears away.
	}
}
