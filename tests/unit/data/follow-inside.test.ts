import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { followInside } from '../../../src/data/follow-inside.ts';
import { replaceContentFiles } from '../../../src/data/replace-content-files.ts';
import { writeContentFile } from '../../../src/data/write-content-file.ts';

let work: string;
let content: string;
const outside = () => join(work, 'utanför.yaml');

beforeAll(() => {
	work = realpathSync(mkdtempSync(join(tmpdir(), 'inside-')));
	content = join(work, 'content');
	mkdirSync(join(content, 'contacts'), { recursive: true });
	writeFileSync(outside(), 'kvar\n');
	writeFileSync(join(content, 'contacts/a.yaml'), 'a\n');
	symlinkSync(outside(), join(content, 'contacts/ut.yaml'));
	symlinkSync(work, join(content, '.import'));
	symlinkSync(join(content, 'contacts/a.yaml'), join(content, 'contacts/in.yaml'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

it('a path leads to the file that its links name, there or not there yet', () => {
	expect(followInside(content, join(content, 'contacts/in.yaml'))).toBe(join(content, 'contacts/a.yaml'));
	expect(followInside(content, join(content, 'ny/fil.yaml'))).toBe(join(content, 'ny/fil.yaml'));
	expect(followInside(join(work, 'finns-inte'), join(work, 'finns-inte/fil'))).toBe(join(work, 'finns-inte/fil'));
});

it.each(['contacts/ut.yaml', '.import/last.json', '../fil.yaml'])('nothing is written where %s leads', (path) => {
	expect(() => writeContentFile(content, path, 'nytt\n', undefined)).toThrow(
		expect.objectContaining({ code: 'EPERM' }),
	);
	expect(readFileSync(outside(), 'utf8')).toBe('kvar\n');
	expect(existsSync(join(work, 'last.json'))).toBe(false);
});

it('nothing is taken away where a link leads out, and what was written before is put back', () => {
	const edits = [
		{ path: 'contacts/a.yaml', before: Buffer.from('a\n'), after: 'b\n' },
		{ path: 'contacts/ut.yaml', before: Buffer.from('kvar\n'), after: undefined },
	];
	expect(replaceContentFiles(content, edits)).toMatchObject({ error: { code: 'EPERM' }, left: [] });
	expect(readFileSync(outside(), 'utf8')).toBe('kvar\n');
	expect(readFileSync(join(content, 'contacts/a.yaml'), 'utf8')).toBe('a\n');
});
