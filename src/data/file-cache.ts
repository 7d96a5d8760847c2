import { hash } from 'node:crypto';
import {
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { attempt } from './attempt.ts';
import { keptEnding, keptPath } from './kept-name.ts';

/** Files of earlier builds, by what they follow from. Safe to delete at any time, and to share between builds. */
export interface FileCache {
	/**
	 * The bytes that an earlier build made of the same, or else those that `make` gives, which are kept.
	 *
	 * @param parts all that the bytes follow from
	 */
	keep(parts: readonly string[], make: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>>;
}

/** What no build has asked for so long is cleared away (days): what says the day that it was made is of no use on another, and may name persons. */
const keptFor = 2;

const dayMs = 24 * 60 * 60 * 1000;
const digestBytes = 32;

/**
 * Opens a folder of kept files. What is damaged or not from here counts as not there, and where nothing can be written everything is made anew.
 *
 * @param folder absolute; made when something is kept
 */
export function openFileCache(folder: string): FileCache {
	let isTidy = false;
	return {
		keep: async (parts, make) => {
			const path = keptPath(folder, parts.map((part) => `${part.length} ${part}`).join(''));
			const kept = readKept(path);
			if (kept !== undefined) return kept;
			const made = await make();
			if (!isTidy) clearAway(folder);
			isTidy = true;
			store(folder, path, Buffer.concat([digestOf(made), made]));
			return made;
		},
	};
}

/** A kept file is the SHA-256 of its bytes, and the bytes. */
function readKept(path: string): Uint8Array<ArrayBuffer> | undefined {
	// An error takes ten times as long.
	if (!existsSync(path)) return undefined;
	try {
		const whole = new Uint8Array(readFileSync(path));
		const bytes = whole.slice(digestBytes);
		if (!digestOf(bytes).equals(whole.subarray(0, digestBytes))) return undefined;
		if (Date.now() - statSync(path).mtimeMs > dayMs / 2) utimesSync(path, new Date(), new Date());
		return bytes;
	} catch {
		return undefined;
	}
}

/** Of what is read while it is written, or was not written to its end, the digest is wrong: it need not be written aside. */
function store(folder: string, path: string, bytes: Uint8Array): void {
	try {
		if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
		// What is damaged may stand there, or lead to a file elsewhere.
		rmSync(path, { force: true });
		writeFileSync(path, bytes, { flag: 'wx' });
	} catch (error) {
		// What another build has put there meanwhile is as good.
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') attempt(() => rmSync(path, { force: true }));
	}
}

/** Takes away every file that builds have kept, and nothing that is named otherwise. Throws where one cannot be taken away, after all others are. */
export function emptyFileCache(folder: string): void {
	for (const path of listKept(folder)) attempt(() => rmSync(path, { force: true }));
	// Another build may have kept more meanwhile.
	for (const path of listKept(folder)) rmSync(path, { force: true });
}

/** Takes away what has not been asked for in a long time, and what dead builds left. */
function clearAway(folder: string): void {
	const oldest = Date.now() - keptFor * dayMs;
	attempt(() => {
		for (const path of listKept(folder)) {
			// One that cannot be looked at or taken away is not to keep the others.
			attempt(() => {
				if (lstatSync(path).mtimeMs < oldest) rmSync(path);
			});
		}
	});
}

function listKept(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith(keptEnding))
		.map((name) => join(folder, name));
}

function digestOf(bytes: Uint8Array): Buffer {
	return hash('sha256', bytes, 'buffer');
}
