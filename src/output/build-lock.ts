import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { BuildFailure } from './build-failure.ts';
import { isRunning, ownIdentity, type ProcessIdentity, parseIdentity } from './process-identity.ts';

/** Held by the one build that may write to a target. */
export interface BuildLock {
	/** True while no other process has taken the lock for a dead one's. */
	isHeld(): boolean;
	release(): void;
}

const ASK_AGAIN_MS = 200;
/** A lock is written in one go; one without an owner for longer than this was left by a full disk. */
const OWNERLESS_MS = 2000;

/**
 * Takes the lock, which is a file; one that a dead process left is taken over. While a living one holds it this waits.
 *
 * @param onWait told once, with the process that is waited for
 * @param longestMs how long to wait before giving up with `target-busy`
 */
export async function takeBuildLock(
	file: string,
	target: string,
	onWait: (pid: number) => void,
	longestMs: number,
): Promise<BuildLock> {
	const own = JSON.stringify(ownIdentity());
	const begun = Date.now();
	for (let isTold = false; ; ) {
		if (tryToCreate(file, own)) {
			return {
				isHeld: () => readText(file) === own,
				release: () => {
					if (readText(file) === own) rmSync(file, { force: true });
				},
			};
		}
		const holder = livingHolder(file);
		if (holder === 'none') continue;
		if (holder !== 'unknown' && !isTold) {
			isTold = true;
			onWait(holder.pid);
		}
		if (Date.now() - begun >= longestMs) {
			throw new BuildFailure('target-busy', { target, process: holder === 'unknown' ? 0 : holder.pid });
		}
		await wait(ASK_AGAIN_MS);
	}
}

function tryToCreate(file: string, text: string): boolean {
	try {
		writeFileSync(file, text, { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/** The living process that holds the lock, `unknown` where it has not said who it is yet; a dead one's lock is cleared away. */
function livingHolder(file: string): ProcessIdentity | 'unknown' | 'none' {
	const text = readText(file);
	if (text === undefined) return 'none';
	const since = ageOf(file);
	const holder = parseIdentity(text);
	if (holder === undefined && Date.now() - since < OWNERLESS_MS) return 'unknown';
	if (holder !== undefined && isRunning(holder, since)) return holder;
	// Of several that find it dead, the one whose renaming succeeds clears it; what it then holds must be what it read.
	const taken = `${file}.${process.pid}`;
	try {
		renameSync(file, taken);
	} catch {
		return 'none';
	}
	if (readText(taken) !== text) renameSync(taken, file);
	else rmSync(taken, { force: true });
	return 'none';
}

function readText(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

/** When a file was written, in milliseconds since 1970; now for one that is not there. */
function ageOf(file: string): number {
	return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
}
