import {
	closeSync,
	constants,
	fstatSync,
	lstatSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
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
const HEARTBEAT_MS = 5000;
/** A build on another machine cannot be asked whether it runs; it is dead when its heart has not beaten for this long. */
const LONGEST_SILENCE_MS = 60_000;
/** A disk shared by machines may give a passing error; what gives one this many times in a row stays as it is. */
const TRIES = 10;

/**
 * Takes the lock, which is a file; one that a dead process left is taken over. While a living one holds it this waits.
 *
 * @param onWait told once, with the process that is waited for, the machine that it runs on where that is another one, and the lock
 * @param longestMs how long to wait before giving up with `target-busy`
 * @throws BuildFailure also `lock-stuck`, for what is no lock, or a dead one that cannot be cleared away
 */
export async function takeBuildLock(
	file: string,
	target: string,
	onWait: (pid: number, host: string | undefined, lock: string) => void,
	longestMs: number,
): Promise<BuildLock> {
	const own = JSON.stringify(ownIdentity());
	const begun = Date.now();
	let lead: number | undefined;
	const diskClock = () => {
		lead ??= clockLead(file);
		return Date.now() + lead;
	};
	let failedTries = 0;
	for (let isTold = false; ; ) {
		if (tryToCreate(file, own)) return hold(file, own);
		const holder = livingHolder(file, diskClock);
		const isOver = Date.now() - begun >= longestMs;
		if (holder === 'gone' || holder === 'stuck') {
			failedTries += 1;
			if (failedTries >= TRIES || (holder === 'stuck' && isOver)) throw new BuildFailure('lock-stuck', { lock: file });
		} else {
			failedTries = 0;
			const { pid, host } = holder === 'unknown' ? { pid: 0, host: hostname() } : holder;
			const elsewhere = host === hostname() ? undefined : host;
			if (isOver) throw new BuildFailure('target-busy', { target, process: pid, host: elsewhere, lock: file });
			if (holder !== 'unknown' && !isTold) {
				isTold = true;
				onWait(pid, elsewhere, file);
			}
		}
		await wait(holder === 'gone' ? 0 : ASK_AGAIN_MS);
	}
}

function hold(file: string, own: string): BuildLock {
	const heart = new Worker(HEART, { eval: true, workerData: { file, own, every: HEARTBEAT_MS } });
	heart.unref();
	// Without a heartbeat, only builds on other machines could take the lock, and `isHeld` tells of that.
	heart.on('error', () => undefined);
	return {
		isHeld: () => readLock(file)?.text === own,
		release: () => {
			void heart.terminate();
			if (readLock(file)?.text === own) rmSync(file, { force: true });
		},
	};
}

/**
 * Writes the lock anew, with the same text, for as long as it is this build's. A thread does it, since a build may keep the main one busy
 * for minutes. Writing leaves it to the disk's own clock, which all machines share, to say when; `utimes` would not.
 */
const HEART = `
const { closeSync, openSync, readFileSync, writeSync } = require('node:fs');
const { file, own, every } = require('node:worker_threads').workerData;
setInterval(() => {
	try {
		const lock = openSync(file, 'r+');
		try {
			if (readFileSync(lock, 'utf8') === own) writeSync(lock, own, 0);
		} finally {
			closeSync(lock);
		}
	} catch {}
}, every);
`;

function tryToCreate(file: string, text: string): boolean {
	try {
		writeFileSync(file, text, { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/**
 * The living process that holds the lock, or `unknown` where it has not said who it is yet. A dead one's lock is cleared away: `gone`, as
 * is one that was released. `stuck` is what cannot be read or cleared.
 */
function livingHolder(file: string, diskClock: () => number): ProcessIdentity | 'unknown' | 'gone' | 'stuck' {
	const lock = readLock(file);
	if (lock === undefined) return isThere(file) ? 'stuck' : 'gone';
	const holder = parseIdentity(lock.text);
	if (holder === undefined) {
		if (diskClock() - lock.written < OWNERLESS_MS) return 'unknown';
	} else if (isRunning(holder) ?? diskClock() - lock.written < LONGEST_SILENCE_MS) return holder;
	// Of several that find it dead, the one whose renaming succeeds clears it; what it then holds must be what it read.
	const taken = `${file}.${process.pid}`;
	try {
		renameSync(file, taken);
	} catch {
		return isThere(file) ? 'stuck' : 'gone';
	}
	if (readLock(taken)?.text !== lock.text) renameSync(taken, file);
	else rmSync(taken, { force: true });
	return 'gone';
}

/**
 * The text of a lock and when it was written, in milliseconds since 1970 by the disk's clock; undefined for what cannot be read or is no
 * plain file. It is opened first, since a shared disk may else answer with what it remembers, and without waiting for a pipe's other end.
 */
function readLock(file: string): { text: string; written: number } | undefined {
	try {
		const lock = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
		try {
			const stat = fstatSync(lock);
			return stat.isFile() ? { text: readFileSync(lock, 'utf8'), written: stat.mtimeMs } : undefined;
		} finally {
			closeSync(lock);
		}
	} catch {
		return undefined;
	}
}

function isThere(file: string): boolean {
	try {
		lstatSync(file);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code !== 'ENOENT';
	}
}

/** How far the clock of the disk where a file lies is ahead of this machine's, in milliseconds; a shared disk has its own. */
function clockLead(file: string): number {
	const probe = `${file}.${process.pid}`;
	try {
		writeFileSync(probe, '', { flag: 'wx' });
		const lead = statSync(probe).mtimeMs - Date.now();
		rmSync(probe, { force: true });
		return lead;
	} catch {
		return 0;
	}
}
