import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { BuildFailureCode } from '../../../src/output/build-failure.ts';
import { write } from './project-folder.ts';

/** What is in a lock's place when a build begins, and how that ends. */
export interface LockCase {
	readonly what: string;
	prepare(lock: string): void;
	/** A function of `node:fs` that fails for the lock, other than to make it: to root, nothing can be closed. */
	readonly fault?: { readonly name: 'renameSync' | 'openSync'; readonly code: string };
	/** How far the clock of the building machine is ahead of the disk's, in milliseconds. */
	readonly clock?: number;
	/** The failure, and what its Swedish sentence must name beside the lock; undefined: the build takes the lock. */
	readonly refused?: { readonly code: BuildFailureCode; readonly names: string };
}

const anotherHost = 'behallare-7f3a';
const longAgo = new Date('2020-01-01T00:00:00Z');
const identity = (host: string, pid = 999_999_999) => JSON.stringify({ pid, host });
const stuck = { code: 'lock-stuck', names: 'Ta bort den och försök igen' } as const;
const isWindows = process.platform === 'win32';

function leaveTwoMinutesAgo(lock: string): void {
	writeFileSync(lock, identity(anotherHost, 17));
	const then = new Date(Date.now() - 120_000);
	utimesSync(lock, then, then);
}

export const locks: readonly LockCase[] = [
	{ what: 'nothing', prepare: () => undefined },
	{ what: 'the lock of a dead process', prepare: (lock) => writeFileSync(lock, identity(hostname())) },
	{
		what: 'the lock of a dead process of another user in a folder where each may only take away their own',
		prepare: (lock) => writeFileSync(lock, identity(hostname())),
		fault: { name: 'renameSync', code: 'EPERM' },
		refused: stuck,
	},
	{
		what: 'a lock that may not be read',
		prepare: (lock) => writeFileSync(lock, identity(hostname())),
		fault: { name: 'openSync', code: 'EACCES' },
		refused: stuck,
	},
	{ what: 'a folder', prepare: (lock) => mkdirSync(lock), refused: stuck },
	{ what: 'a link that leads nowhere', prepare: (lock) => symlinkSync('ingenstans', lock), refused: stuck },
	{
		what: 'a link to a file of somebody’s own',
		prepare: (lock) => {
			writeFileSync(`${lock}-fil`, 'mina anteckningar');
			symlinkSync(`${lock}-fil`, lock);
		},
		refused: stuck,
	},
	...(isWindows
		? []
		: [{ what: 'a pipe', prepare: (lock: string) => void spawnSync('mkfifo', [lock]), refused: stuck }]),
	{
		what: 'the lock of a living process',
		prepare: (lock) => writeFileSync(lock, identity(hostname(), process.pid)),
		refused: { code: 'target-busy', names: `process ${process.pid})` },
	},
	{
		what: 'the lock of another machine whose heart beats',
		prepare: (lock) => writeFileSync(lock, identity(anotherHost, 17)),
		refused: { code: 'target-busy', names: `process 17 på datorn ${anotherHost})` },
	},
	{
		what: 'the lock of another machine whose heart beats, while the clock here is an hour ahead',
		prepare: (lock) => writeFileSync(lock, identity(anotherHost, 17)),
		clock: 3_600_000,
		refused: { code: 'target-busy', names: anotherHost },
	},
	{ what: 'the lock of another machine, or a container, that was ended', prepare: leaveTwoMinutesAgo },
	{
		what: 'the lock of another machine that was ended, while the clock here is an hour behind',
		prepare: leaveTwoMinutesAgo,
		clock: -3_600_000,
	},
	{
		what: 'a lock without an owner, of long ago',
		prepare: (lock) => {
			writeFileSync(lock, '');
			utimesSync(lock, longAgo, longAgo);
		},
	},
];

/** What is among the work of builds when one begins. */
export interface WorkCase {
	readonly what: string;
	/** Makes it; `all` is the folder of all builds' work, which is not there yet. */
	prepare(all: string): void;
	/** The build does not begin, since something else is in that folder's place. */
	readonly isRefused?: boolean;
	/** The names that the build clears away. */
	readonly clears?: readonly string[];
}

const ofAnother = JSON.stringify({ pid: 17, host: anotherHost });

export const works: readonly WorkCase[] = [
	{
		what: 'a link to a folder of somebody’s own in place of it',
		prepare: (all) => {
			write(`${all}-annat`, { 'semester.jpg': 'JPEG', '12-ab/owner.json': identity(hostname()) });
			symlinkSync(`${all}-annat`, all);
		},
		isRefused: true,
	},
	{
		what: 'a link that leads nowhere in place of it',
		prepare: (all) => symlinkSync('ingenstans', all),
		isRefused: true,
	},
	{ what: 'a file in place of it', prepare: (all) => writeFileSync(all, ''), isRefused: true },
	{
		what: 'the work of a dead build',
		prepare: (all) => write(all, { '999999999-0/owner.json': '', '999999999-0/site/index.html': '' }),
		clears: ['999999999-0'],
	},
	{
		what: 'files and folders of somebody’s own',
		prepare: (all) =>
			write(all, {
				'bilder/a.jpg': '',
				'anteckningar.txt': '',
				'2024/rapport.txt': '',
				'999999999-0.txt': '',
				'17-a': '',
			}),
	},
	{
		what: 'the work of a dead build with a file of somebody’s own in it',
		prepare: (all) => write(all, { '999999999-0/owner.json': '', '999999999-0/anteckningar.txt': '' }),
	},
	{
		what: 'a link that has the name of a build’s work',
		prepare: (all) => {
			write(`${all}-annat`, { 'site/index.html': '' });
			mkdirSync(all);
			symlinkSync(`${all}-annat`, `${all}/999999999-0`);
		},
	},
	{
		what: 'the work of a build on another machine',
		prepare: (all) => write(all, { '17-a/owner.json': ofAnother }),
	},
	{
		what: 'the work of a build on another machine, of long ago',
		prepare: (all) => {
			write(all, { '17-a/owner.json': ofAnother });
			utimesSync(`${all}/17-a`, longAgo, longAgo);
		},
		clears: ['17-a'],
	},
];
