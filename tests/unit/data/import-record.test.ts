import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetImport, keepImportRecord, planUndoing, readImportRecord } from '../../../src/data/import-record.ts';

let folder: string;
const path = 'contacts/a.yaml';
const before = Buffer.from('role: Före\r\n');

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'import-record-'));
	mkdirSync(join(folder, 'contacts'));
	keepImportRecord(folder, [
		{ path, before, after: 'role: Efter\n' },
		{ path: 'contacts/ny.yaml', before: undefined, after: 'role: Ny\n' },
	]);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string | Uint8Array): void {
	writeFileSync(join(folder, file), text);
}

function plan() {
	const record = readImportRecord(folder);
	if (record === undefined) throw new Error('no record');
	return planUndoing(folder, record);
}

describe('what an import has written', () => {
	it('is put back to the byte, and what was not there goes', () => {
		write(path, 'role: Efter\n');
		write('contacts/ny.yaml', 'role: Ny\n');
		const { edits, left } = plan();
		expect(edits).toEqual([
			{ path, before: Buffer.from('role: Efter\n'), after: before },
			{ path: 'contacts/ny.yaml', before: Buffer.from('role: Ny\n'), after: undefined },
		]);
		expect(left).toEqual([]);
	});

	it('needs nothing where it never was written, as when the import was stopped', () => {
		write(path, before);
		expect(plan()).toEqual({ edits: [], left: [] });
	});

	it('is left where somebody has changed it since, or taken it away, and no more of it is kept', () => {
		write(path, 'role: Eget\n');
		write('contacts/ny.yaml', 'role: Ny\n');
		const { edits, left } = plan();
		expect([edits, left].map((files) => files.map((file) => file.path))).toEqual([['contacts/ny.yaml'], [path]]);
		forgetImport(folder, left);
		expect(readImportRecord(folder)?.files.map((file) => file.path)).toEqual([path]);
		rmSync(join(folder, path));
		expect(plan().left).toHaveLength(1);
	});

	it('keeps itself out of git, and leaves nothing when it is forgotten', () => {
		expect(readFileSync(join(folder, '.import/.gitignore'), 'utf8')).toBe('*\n');
		forgetImport(folder);
		expect(existsSync(join(folder, '.import'))).toBe(false);
		expect(readImportRecord(folder)).toBeUndefined();
	});

	it.each([
		'{"files":[{"path":"../../site.yaml","before":null,"after":"x"}]}',
		'{"files":[{"path":"contacts/../site.yaml","before":null,"after":"x"}]}',
		'{"files":[{"path":"site.yaml","before":null,"after":"x"}]}',
		'{"files":3}',
		'null',
		'{',
	])('is nothing where the record says %s', (text) => {
		write('.import/last.json', text);
		expect(readImportRecord(folder)).toBeUndefined();
	});
});
