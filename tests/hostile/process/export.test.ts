import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listFolder } from '../../../src/output/build-marker.ts';
import { isLongRun } from '../../in-every-run.ts';

const root = mkdtempSync(join(tmpdir(), 'export-'));
const content = join(root, 'content');
cpSync('tests/fixtures/annat-natverk', content, { recursive: true });

afterAll(() => rmSync(root, { recursive: true, force: true }));

function run(command: 'export' | 'remove', args: readonly string[], from = content) {
	const { status, stdout, stderr } = spawnSync('node', [`src/cli/${command}.ts`, '--language', 'sv', ...args], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: from, BUILD_DATE: '2026-11-23', INIT_CWD: root },
	});
	return { status, said: `${stdout}${stderr}`.replaceAll(root, '') };
}

const read = (name: string) => readFileSync(join(root, name));
const everything = (folder: string) =>
	listFolder(join(root, folder)).files.map((file) => [file, read(`${folder}/${file}`).toString('latin1')]);

describe('npm run export', { timeout: 120_000 }, () => {
	it('writes what can stand instead of the files, and writes over nothing unasked', () => {
		expect(run('export', ['bok.xlsx'])).toMatchObject({
			status: 0,
			said: expect.stringMatching(/^bok\.xlsx: \d+ kontakter/u),
		});
		const first = read('bok.xlsx');
		writeFileSync(join(root, 'bok.xlsx'), 'någon annans');
		expect(run('export', ['bok.xlsx'])).toMatchObject({
			status: 1,
			said: expect.stringContaining('bok.xlsx finns redan. Inget är skrivet.'),
		});
		expect(read('bok.xlsx').toString()).toBe('någon annans');
		const before = everything('content');
		expect(run('export', ['content/contacts.xlsx'])).toMatchObject({
			status: 1,
			said: expect.stringContaining('skriv den någon annanstans'),
		});
		expect(everything('content')).toEqual(before);

		if (!isLongRun) return;
		expect(run('export', ['bok.xlsx', '--force']).status).toBe(0);
		expect(read('bok.xlsx').equals(first)).toBe(true);
		mkdirSync(join(root, 'mapp/contacts'), { recursive: true });
		writeFileSync(join(root, 'mapp/contacts/borta.yaml'), 'role: Borta\n');
		expect(run('export', ['mapp/'])).toMatchObject({
			status: 0,
			said: expect.stringMatching(/Kvar i mappen, fast innehållet inte har dem: mapp\/contacts\/borta\.yaml\./u),
		});
		expect(read('mapp/contacts/borta.yaml').toString()).toBe('role: Borta\n');

		const other = join(root, 'other');
		cpSync(content, other, { recursive: true });
		for (const folder of ['contacts', 'organisations']) rmSync(join(other, folder), { recursive: true });
		writeFileSync(join(other, 'contacts.xlsx'), first);
		// What the content says is the same, so what is written of it is too.
		expect(run('export', ['igen.xlsx'], other).status).toBe(0);
		expect(read('igen.xlsx').equals(first)).toBe(true);

		const id = listFolder(join(content, 'contacts')).files[0]?.replace('.yaml', '') ?? '';
		expect(run('remove', [id, '--yes'], other)).toMatchObject({
			status: 1,
			said: expect.stringMatching(/^Kontakten står i contacts\.xlsx \(Kontakter, rad \d+\)/u),
		});
		expect(readFileSync(join(other, 'contacts.xlsx')).equals(first)).toBe(true);
	});
});
