import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { replaceContentFiles } from '../../../src/data/replace-content-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'replace-'));
const bytes = (text: string) => new TextEncoder().encode(text);
const all = () =>
	Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
const before = { 'a.yaml': 'a', 'b.yaml': 'b' };
const edits = [
	{ path: 'a.yaml', before: bytes('a'), after: 'ändrad' },
	{ path: 'b.yaml', before: bytes('b'), after: undefined },
	{ path: 'c.yaml', before: undefined, after: 'ny' },
];

beforeEach(() => {
	for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
	for (const [name, text] of Object.entries(before)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('changing several files of the content', () => {
	it('changes all, and puts all back', () => {
		const done = replaceContentFiles(folder, edits);
		expect(all()).toEqual({ 'a.yaml': 'ändrad', 'c.yaml': 'ny' });
		expect('restore' in done && done.restore()).toEqual([]);
		expect(all()).toEqual(before);
	});

	it('leaves who may read and write a file', () => {
		chmodSync(join(folder, 'a.yaml'), 0o640);
		const done = replaceContentFiles(folder, edits);
		const modeOf = () => statSync(join(folder, 'a.yaml')).mode & 0o777;
		expect(modeOf()).toBe(0o640);
		if ('restore' in done) done.restore();
		expect(modeOf()).toBe(0o640);
	});

	it('changes none where one is another by now', () => {
		writeFileSync(join(folder, 'b.yaml'), 'något annat');
		expect(replaceContentFiles(folder, edits)).toEqual({ changed: 'b.yaml', left: [] });
		expect(all()).toEqual({ 'a.yaml': 'a', 'b.yaml': 'något annat' });
	});

	it('changes none where one cannot be written', () => {
		const blocked = [...edits, { path: 'a.yaml/under.yaml', before: undefined, after: 'x' }];
		expect(replaceContentFiles(folder, blocked)).toEqual({ error: expect.any(Error), left: [] });
		expect(all()).toEqual(before);
	});

	it('puts back all that can be, and says what cannot', () => {
		const done = replaceContentFiles(folder, edits);
		writeFileSync(join(folder, 'a.yaml'), 'något annat');
		rmSync(join(folder, 'c.yaml'));
		mkdirSync(join(folder, 'c.yaml'));
		expect('restore' in done && done.restore()).toEqual(['c.yaml', 'a.yaml']);
		expect(readFileSync(join(folder, 'b.yaml'), 'utf8')).toBe('b');
	});

	it.skipIf(process.platform === 'win32')('removes what a link leads to', () => {
		rmSync(join(folder, 'b.yaml'));
		writeFileSync(join(folder, 'b.txt'), 'b');
		symlinkSync('b.txt', join(folder, 'b.yaml'));
		replaceContentFiles(folder, edits);
		expect(Object.keys(all())).toEqual(['a.yaml', 'c.yaml']);
	});
});
