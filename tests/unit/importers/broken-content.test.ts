import { mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../src/data/content-files.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import type { ProblemCode } from '../../../src/domain/problem-arguments.ts';
import { readContentFolder } from '../../../src/importers/content-folder.ts';
import { wordingSv } from '../../../src/reports/wording.sv.ts';

/** Each folder is a change to `_valid`: files to add or replace in `content/`, and the problems that must be found, in order. */
const tests = join(import.meta.dirname, '../..');
const folder = join(tests, 'fixtures/broken');
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

function readExpected(name: string): Expected {
	return JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
}

/** Codes that no folder here is about: why, and the test that expects them. */
const elsewhere: readonly { because: string; test: string; codes: readonly ProblemCode[] }[] = [
	{
		because: 'a repository holds no such file or folder',
		test: 'hostile/disk/disk.ts',
		codes: ['file-unreadable', 'folder-unreadable', 'file-link-outside', 'file-not-regular', 'file-name-not-utf8'],
	},
	{
		because: 'it takes more text than anyone would want to look through',
		test: 'hostile/content/bounds.ts',
		codes: ['file-too-large', 'file-binary', 'list-too-long'],
	},
	{
		because: 'it takes more text than anyone would want to look through',
		test: 'hostile/process/inputs.ts',
		codes: ['problems-not-listed', 'yaml-nesting-deep', 'markdown-nesting-deep', 'markdown-too-many-signs'],
	},
	{
		because: 'it stops nothing',
		test: 'hostile/content/lists-and-days.ts',
		codes: ['date-improbable', 'phone-premium'],
	},
	{ because: 'it stops nothing', test: 'hostile/content/scripts.ts', codes: ['text-not-printable'] },
	{
		because: 'it is told of files that content is imported from',
		test: 'unit/importers/read-drafts.test.ts',
		codes: ['source-format-unknown', 'docx-unreadable', 'pdf-without-text', 'pdf-too-long', 'source-name-mismatch'],
	},
	{
		because: 'it is told of files that content is imported from',
		test: 'unit/importers/read-release.test.ts',
		codes: ['release-without-contact', 'release-too-long', 'reading-repaired', 'reading-guessed'],
	},
	{
		because: 'it is told of files that content is imported from',
		test: 'unit/importers/vcards.test.ts',
		codes: [
			'vcard-line-invalid',
			'vcard-not-ended',
			'vcard-without-name',
			'vcard-too-long',
			'vcard-too-many',
			'vcard-left-out',
		],
	},
	{
		because: 'it is found by a search in content without problems',
		test: 'unit/search/golden-queries.test.ts',
		codes: ['golden-query-missed'],
	},
	{
		because: 'its table tries the same in many forms',
		test: 'hostile/content/lists-and-days.ts',
		codes: ['value-duplicate', 'list-empty'],
	},
	{
		because: 'its table tries the same in many forms',
		test: 'hostile/content/scripts.ts',
		codes: ['alias-language-missing'],
	},
	{
		because: 'its table tries the same in many forms',
		test: 'hostile/content/change-records.ts',
		codes: [
			'changes-head-invalid',
			'changes-row-invalid',
			'changes-entry-invalid',
			'changes-fields-invalid',
			'changes-out-of-order',
			'changes-other-year',
			'changes-row-duplicate',
			'changes-fingerprint-invalid',
			'changes-not-recorded',
		],
	},
	{
		because: 'its table tries the same in many forms',
		test: 'hostile/content/withheld.ts',
		codes: ['withheld-published', 'withheld-in-pdf', 'pdf-text-unreadable', 'publish-wider'],
	},
	{
		because: 'its table tries the same in many forms',
		test: 'hostile/content/site-address.ts',
		codes: ['url-not-a-folder'],
	},
	{
		because: 'its table tries the same in many forms',
		test: 'hostile/content/prose.ts',
		codes: [
			'front-matter-repeated',
			'mdx-component-content',
			'mdx-attribute-unknown',
			'mdx-attribute-duplicate',
			'mdx-attribute-missing',
		],
	},
	{
		because: 'its table tries the same in many forms',
		test: 'hostile/content/links-and-images.ts',
		codes: ['markdown-anchor-broken', 'markdown-image-elsewhere', 'markdown-image-missing'],
	},
	{
		because: 'its table tries the same in many forms',
		test: 'hostile/content/ledger.ts',
		codes: [
			'contact-ended-with-person',
			'former-id-taken',
			'former-id-duplicate',
			'permalinks-head-invalid',
			'permalinks-row-invalid',
			'permalinks-entry-invalid',
			'permalinks-target-invalid',
			'permalinks-target-unknown',
			'permalinks-row-duplicate',
			'permalinks-cycle',
			'permalinks-row-missing',
			'permalinks-vanished',
			'permalinks-returned',
		],
	},
	{
		because: 'it makes workbooks and files of values, most of which are no text',
		test: 'unit/importers/sheet-content.test.ts',
		codes: [
			'csv-encoding-guessed',
			'csv-encoding-mixed',
			'csv-quotes-unbalanced',
			'sheet-cell-error',
			'sheet-cell-missing',
			'sheet-column-duplicate',
			'sheet-column-missing',
			'sheet-column-unit',
			'sheet-column-unknown',
			'sheet-file-duplicate',
			'sheet-formula-empty',
			'sheet-head-missing',
			'sheet-id-by-order',
			'sheet-id-by-order-published',
			'sheet-merged-cells',
			'sheet-name-divided',
			'sheet-name-duplicate',
			'sheet-not-read',
			'sheet-number-repaired',
			'sheet-organisation-new',
			'sheet-out-of-step',
			'sheet-row-duplicate',
			'sheet-rows-hidden',
			'sheet-too-large',
			'sheet-unreadable',
			'sheet-with-macros',
		],
	},
	{
		because: 'its table makes the files, many of which are no text',
		test: 'hostile/content/logotypes.ts',
		codes: [
			'file-format-mismatch',
			'logotype-not-plain',
			'logotype-hard-to-draw',
			'logotype-dimensions',
			'xml-syntax',
			'xml-declaration',
		],
	},
	{
		because: 'its table makes the files, which are no text',
		test: 'hostile/content/original-pdfs.ts',
		codes: ['pdf-unreadable', 'pdf-active-content', 'original-pdf-invalid', 'press-release-pdf-reserved'],
	},
];

describe('broken content', () => {
	it('starts from content without problems', () => {
		expect(readContentFolder(valid, today).problems).toEqual([]);
	});

	it.each(Object.keys(wordingSv))('is here for "%s", or elsewhere for a reason', (code) => {
		const here = cases.filter((name) => readExpected(name).problems.some((problem) => problem.code === code));
		const others = elsewhere.filter(({ codes }) => codes.includes(code as ProblemCode));
		expect(others).toHaveLength(here.length === 0 ? 1 : 0);
		for (const { test } of others) {
			const expectation = new RegExp(`['"\`]${code}[ '"]`, 'u');
			expect(readFileSync(join(tests, test), 'utf8')).toMatch(expectation);
		}
	});

	it.each(cases)('%s', (name) => {
		const expected = readExpected(name);
		const changes = readContentFiles(join(folder, name, 'content'));
		const isThere = (path: string) => valid.some((file) => file.path === path);
		expect(expected.without?.filter((path) => !isThere(path)) ?? []).toEqual([]);
		expect(expected.problems).not.toEqual([]);
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
		expect(content).toMatchObject({ directory: { logotypes: [] }, published: new Map() });
	});
});
