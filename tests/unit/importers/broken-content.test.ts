import { mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../src/data/content-files.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import { readContentFolder } from '../../../src/importers/content-folder.ts';

/** Each folder is a change to `_valid`: files to add or replace in `content/`, and the problems that must be found, in order. */
const folder = join(import.meta.dirname, '../../fixtures/broken');
const today = '2026-11-23' as IsoDate;
const valid = readContentFiles(join(folder, '_valid'));
const cases = readdirSync(folder).filter((name) => name !== '_valid');

interface Expected {
	/** Files of `_valid` that are missing here. */
	without?: string[];
	/** True where the problems are warnings alone, which stop nothing. */
	isBuilt?: true;
	/** A problem without a line belongs to the whole file. */
	problems: { code: string; file: string; line?: number; column?: number }[];
}

describe('broken content', () => {
	it('starts from content without problems', () => {
		expect(readContentFolder(valid, today).problems).toEqual([]);
	});

	it('is shown in at least forty ways', () => {
		expect(cases.length).toBeGreaterThanOrEqual(40);
	});

	it.each(cases)('%s', (name) => {
		const expected: Expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
		const changes = readContentFiles(join(folder, name, 'content'));
		const changed = new Set([...changes.map(({ path }) => path), ...(expected.without ?? [])]);
		const files = [...valid.filter(({ path }) => !changed.has(path)), ...changes];
		const { content, problems } = readContentFolder(files, today);
		expect(content !== undefined).toBe(expected.isBuilt ?? false);
		expect(
			problems.map(({ code, location: { file, position } }) => ({
				code,
				file,
				...(position === 'unavailable' ? {} : position),
			})),
		).toEqual(expected.problems);
	});

	it('names a file that cannot be read', () => {
		const root = mkdtempSync(join(tmpdir(), 'content-'));
		symlinkSync('nowhere', join(root, 'site.yaml'));
		const { problems } = readContentFolder(readContentFiles(root), today);
		expect(problems).toContainEqual({
			code: 'file-unreadable',
			args: { reason: 'ENOENT' },
			location: { file: 'site.yaml', position: 'unavailable' },
		});
	});

	it('publishes no file that was passed over without a check', () => {
		const hidden = ['logotypes/.ystad.svg', 'logotypes/.x/ystad.svg', 'press-releases/.nytt.pdf'].map((path) => {
			return { path, content: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>') };
		});
		const { content } = readContentFolder([...valid, ...hidden], today);
		expect(content).toMatchObject({ logotypes: [], published: new Map() });
	});
});
