import { hash } from 'node:crypto';
import { copyFileSync, linkSync, lstatSync, mkdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attempt } from './attempt.ts';
import { createHandover } from './handover.ts';
import { keepFile } from './keep-file.ts';
import { keptPath } from './kept-name.ts';
import { type WritingTurn, writeInTurn } from './writing-turn.ts';

/**
 * The site that stands where this build will be put, of which files are taken over that would be the same. What each of its files was made from is known
 * from the build that made it, and so is a hash of its bytes: a file that somebody has changed is made anew. One whose bytes an earlier build has read is known
 * by its number, size and time on the disk from then on, as by Git and rsync, unless something has been done to it since that build was over: whoever changes a
 * file may set back its time of change, and not the time of that.
 */
export interface EarlierSite {
	/** The folders that have files of which is known what they were made from, from the site's: `kontakt/x/`. */
	readonly folders: ReadonlySet<string>;
	/**
	 * Puts a file of the earlier site into this one, if it was made from the same.
	 *
	 * @param path from the site's folder: `kontakt/x/index.html`
	 * @param state a hash of all that it is made from
	 * @returns false for one that must be made, and told with {@link note}
	 */
	take(path: string, state: string): boolean;
	/**
	 * Tells what has been made at a path that could not be taken; nothing is kept of any other.
	 *
	 * @param digest by {@link digestOf}
	 */
	note(path: string, digest: string): void;
	/** What is known of this site for the build after it, of what has been taken and noted here. */
	known(): Uint8Array<ArrayBuffer>;
	/** Has what is {@link known} elsewhere kept with the rest: to one site there may be several threads. */
	include(known: Uint8Array): void;
	/** Keeps what is known of this site for the build after it. */
	save(): void;
	/** Tells that nothing more is done to the files of this site, when it stands in its place. */
	seal(): void;
}

type Known = Map<string, readonly [state: string, digest: string, stamp: string]>;

/** What stands for the stamp of a file whose bytes nobody has read since it was made. */
const unread = '-';

/** A file that was written so shortly ago (ms) may be written once more without another time: of a disk that keeps time by two seconds, as FAT does. */
const shortestAge = 4000;

/** So many bytes of a hash are enough to tell files apart, and a directory of ten thousand contacts has sixty thousand of them. */
const digestBytes = 16;

/**
 * @param target where the earlier site is, if there is one
 * @param siteFolder where this one is written
 * @param cacheDir where builds keep what later ones need
 * @param turn in a thread: each file is taken over in its turn
 */
export function openEarlierSite(target: string, siteFolder: string, cacheDir: string, turn?: WritingTurn): EarlierSite {
	const record = recordFile(target, cacheDir);
	const { known, sealedAt } = readRecord(record);
	const now = createRows();
	const taken = new Set<string>();
	const expected = new Map<string, string>();
	return {
		folders: new Set([...known.keys()].map((path) => path.slice(0, path.lastIndexOf('/') + 1))),
		take: (path, state) => {
			// What has been given is the earlier site's own file, and is not to be written to.
			if (taken.has(path)) return true;
			const [before, digest, stamp] = known.get(path) ?? [];
			const from = join(target, path);
			const found = before === state && digest !== undefined ? stampOf(from, sealedAt) : undefined;
			const isKnown = found !== undefined && ((found !== unread && found === stamp) || isRead(from, digest));
			if (!isKnown) {
				expected.set(path, state);
				return false;
			}
			let isSame = false;
			writeInTurn(turn, () => {
				isSame = linkOrCopy(from, join(siteFolder, path));
			});
			taken.add(path);
			now.add(path, state, digest ?? '', isSame ? found : unread);
			return true;
		},
		note: (path, digest) => {
			const state = expected.get(path);
			if (state === undefined) return;
			expected.delete(path);
			now.add(path, state, digest, unread);
		},
		known: () => Uint8Array.from(now.join()),
		include: now.include,
		// Where it cannot be kept, the next build makes everything.
		save: () => keepFile(record, now.join()),
		seal: () => {
			// A date has whole milliseconds, and the disk's time may be some parts of one later.
			const time = new Date(Date.now() + 1);
			attempt(() => utimesSync(record, time, time));
		},
	};
}

/** Where builds keep of which state the files of a site are. It is the site's alone, wherever else the same is built. */
export function recordFile(target: string, cacheDir: string): string {
	return keptPath(cacheDir, `site ${target}`);
}

const handover = createHandover<EarlierSite>('earlier-site');

/** To be called by a build, before the first page is rendered, and by its threads. */
export const offerEarlierSite = handover.give;

/** The earlier site; undefined where no build has offered one. */
export const earlierSite = handover.take;

function readRecord(path: string): { readonly known: Known; readonly sealedAt: number } {
	try {
		const rows = readFileSync(path, 'utf8').split('\n');
		const known = new Map(
			rows.flatMap((row) => {
				const [state = '', digest = '', stamp = '', ...rest] = row.split(' ');
				return rest.length === 0 ? [] : [[rest.join(' '), [state, digest, stamp]] as const];
			}),
		);
		return { known, sealedAt: statSync(path).mtimeMs };
	} catch {
		return { known: new Map(), sealedAt: 0 };
	}
}

/** Rows of a record, as bytes: as objects they would be several times that, of every file of a site. */
function createRows() {
	const parts: Uint8Array[] = [];
	let text = '';
	const flush = () => {
		parts.push(Buffer.from(text));
		text = '';
	};
	return {
		add: (path: string, state: string, digest: string, stamp: string) => {
			text += `${state} ${digest} ${stamp} ${path}\n`;
			if (text.length > 100_000) flush();
		},
		include: (rows: Uint8Array) => {
			parts.push(rows);
		},
		join: (): Buffer => {
			flush();
			return Buffer.concat(parts);
		},
	};
}

/** Where the disk can, both sites have the one file, until the earlier one is cleared away: sixty thousand of them are then not written again. */
function linkOrCopy(from: string, to: string): boolean {
	for (let time = 1; ; time++) {
		try {
			linkSync(from, to);
			return true;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || time > 1) break;
			mkdirSync(dirname(to), { recursive: true });
		}
	}
	// The sites are on different disks, or on one without links.
	copyFileSync(from, to);
	return false;
}

/** What a file is known by without its bytes; {@link unread} where that says too little, undefined where there is no file. */
function stampOf(path: string, sealedAt: number): string | undefined {
	const stat = lstatSync(path, { throwIfNoEntry: false });
	if (stat?.isFile() !== true) return undefined;
	const { ctimeMs, ino, size, mtimeMs } = stat;
	return ctimeMs > sealedAt || Date.now() - mtimeMs < shortestAge ? unread : `${ino}.${size}.${mtimeMs}`;
}

function isRead(path: string, digest: string | undefined): boolean {
	try {
		return digestOf(readFileSync(path)) === digest;
	} catch {
		return false;
	}
}

/** A hash that tells the bytes of a file from others. */
export function digestOf(content: string | Uint8Array): string {
	// Not a part of a longer text, which would stand behind it.
	return hash('sha256', content, 'buffer').toString('hex', 0, digestBytes);
}
