import {
	cpSync,
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { digestOf, openEarlierSite } from '../../../src/data/earlier-site.ts';
import { createWritingTurn, endTurns } from '../../../src/data/writing-turn.ts';

const root = mkdtempSync(join(tmpdir(), 'earlier-site-'));
afterAll(() => rmSync(root, { recursive: true }));
const [target, incoming, cache] = ['site', 'incoming', 'cache'].map((name) => join(root, name)) as [
	string,
	string,
	string,
];
const file = 'kontakt/a b/index.html';

/** Builds a site of one file, and puts it in the target. */
function build(state: string, text: string): 'taken' | 'made' {
	const earlier = openEarlierSite(target, incoming, cache);
	const isTaken = earlier.take(file, state);
	if (!isTaken) {
		mkdirSync(dirname(join(incoming, file)), { recursive: true });
		writeFileSync(join(incoming, file), text);
		earlier.note(file, digestOf(text));
	}
	earlier.save();
	rmSync(target, { recursive: true, force: true });
	renameSync(incoming, target);
	earlier.seal();
	return isTaken ? 'taken' : 'made';
}

const longAgo = new Date('2026-01-02');

/** Builds over a site whose file is old, until a build has read it and the next one knows that. */
async function buildUntilRead(): Promise<void> {
	utimesSync(join(target, file), longAgo, longAgo);
	for (let time = 0; time < 2; time++) {
		// Later than a disk's clock, which is read a few hundred times a second.
		await setTimeout(20);
		expect(build('1', 'other')).toBe('taken');
	}
}

const written = () => readFileSync(join(target, file), 'utf8');
const record = () => join(cache, readdirSync(cache)[0] ?? '');

describe('the earlier site', () => {
	beforeEach(() => {
		rmSync(cache, { recursive: true, force: true });
		expect(build('1', 'one')).toBe('made');
	});

	it('gives what was made from the same, build after build', () => {
		for (let time = 0; time < 3; time++) expect(build('1', 'other')).toBe('taken');
		expect(written()).toBe('one');
	});

	it('gives the file itself, which outlives the earlier site', () => {
		const { ino } = statSync(join(target, file));
		expect(build('1', 'other')).toBe('taken');
		expect(statSync(join(target, file))).toMatchObject({ ino, nlink: 1 });
	});

	it('copies what it cannot give', () => {
		const earlier = openEarlierSite(target, incoming, cache);
		mkdirSync(dirname(join(incoming, file)), { recursive: true });
		writeFileSync(join(incoming, file), 'in the way');
		expect(earlier.take(file, '1')).toBe(true);
		expect(readFileSync(join(incoming, file), 'utf8')).toBe('one');
		rmSync(incoming, { recursive: true });
	});

	it('gives nothing that was made from something else, and not again what was made before that', () => {
		expect(build('2', 'two')).toBe('made');
		expect(build('1', 'one again')).toBe('made');
		expect(written()).toBe('one again');
	});

	it('gives nothing that somebody has changed', () => {
		writeFileSync(join(target, file), 'changed by hand');
		expect(build('1', 'one')).toBe('made');
		expect(written()).toBe('one');
	});

	it('gives nothing that somebody has changed after its bytes were read, and reads the bytes of what has another place on the disk', async () => {
		const path = join(target, file);
		await buildUntilRead();
		const stamp = ` ${statSync(path).ino}.3.${longAgo.getTime()} `;
		expect(readFileSync(record(), 'utf8')).toContain(stamp);
		cpSync(target, incoming, { recursive: true, preserveTimestamps: true });
		rmSync(target, { recursive: true });
		renameSync(incoming, target);
		expect(build('1', 'other')).toBe('taken');
		writeFileSync(path, 'two');
		expect(build('1', 'one')).toBe('made');
		expect(written()).toBe('one');
	});

	it('does not read once more what it has read', async () => {
		await buildUntilRead();
		writeFileSync(record(), readFileSync(record(), 'utf8').replace(/ [\da-f]{32} /u, ` ${'0'.repeat(32)} `));
		expect(build('1', 'other')).toBe('taken');
	});

	it('reads the bytes of a file to which something has been done, whatever time it was given', async () => {
		const path = join(target, file);
		await buildUntilRead();
		await setTimeout(20);
		writeFileSync(path, 'two');
		utimesSync(path, longAgo, longAgo);
		expect(build('1', 'one')).toBe('made');
	});

	it('reads the bytes of a file that is too new for its time to tell whether it is the same', () => {
		expect(build('1', 'other')).toBe('taken');
		const { atime, mtime } = statSync(join(target, file));
		writeFileSync(join(target, file), 'two');
		utimesSync(join(target, file), atime, mtime);
		expect(build('1', 'one')).toBe('made');
	});

	it('gives no link to a file', () => {
		renameSync(join(target, file), join(root, 'elsewhere'));
		symlinkSync(join(root, 'elsewhere'), join(target, file));
		expect(build('1', 'one')).toBe('made');
		expect(lstatSync(join(target, file)).isFile()).toBe(true);
	});

	it('gives nothing that is not there', () => {
		rmSync(target, { recursive: true });
		expect(build('1', 'one')).toBe('made');
	});

	it.each(['', 'x', '\u0000\n\n ', `1 ${'0'.repeat(32)} ${file}`, `1  ${file}`])(
		'takes no word of a record that says %j',
		(text) => {
			writeFileSync(record(), text);
			expect(build('1', 'one')).toBe('made');
			expect(build('1', 'other')).toBe('taken');
		},
	);

	it('knows nothing of what has not been asked for', () => {
		const earlier = openEarlierSite(target, incoming, cache);
		earlier.note('other.txt', digestOf('x'));
		earlier.save();
		expect(readFileSync(record(), 'utf8')).toBe('');
	});

	it('is of no help, and no hindrance, where nothing can be kept', () => {
		const blocked = join(root, 'blocked');
		writeFileSync(blocked, '');
		const earlier = openEarlierSite(target, incoming, blocked);
		expect(earlier.take(file, '1')).toBe(false);
		earlier.note(file, digestOf('one'));
		earlier.save();
		expect(existsSync(join(incoming, file))).toBe(false);
	});
});

it('puts nothing into a site when no thread is to write any more', () => {
	build('1', 'text');
	const turn = createWritingTurn();
	const earlier = openEarlierSite(target, incoming, cache, turn);
	endTurns(turn);
	expect(earlier.take(file, '1')).toBe(true);
	expect(existsSync(join(incoming, file))).toBe(false);
});
