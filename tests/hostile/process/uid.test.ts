import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inEveryRun } from '../../in-every-run.ts';

const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
const folders: string[] = [];
const uidLine = /\n# Skiljer [^\n]*\nuid: ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\n$/u;
const withoutUid = readFileSync('tests/fixtures/broken/uid-missing/content/site.yaml', 'utf8');

/** The valid content of the fixtures with another `site.yaml`, in a folder of its own. */
function createContent(site: string | undefined): string {
	const folder = mkdtempSync(join(tmpdir(), 'uid-'));
	folders.push(folder);
	cpSync('tests/fixtures/broken/_valid', folder, { recursive: true });
	if (site === undefined) rmSync(join(folder, 'site.yaml'));
	else writeFileSync(join(folder, 'site.yaml'), site);
	return folder;
}

/** What a script of `package.json` starts once everything is set up. */
function run(script: 'uid' | 'kontroll', content: string, ...options: readonly string[]) {
	const [command = '', ...args] = scripts[script]?.split('with-setup.mjs --swedish ')[1]?.split(' ') ?? [];
	const { status, stdout, stderr } = spawnSync(command, [...args, ...options], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: content, BUILD_DATE: '2026-11-23', LC_ALL: 'en_US.UTF-8' },
	});
	return { status, stdout: stdout.replaceAll(content, 'content'), stderr: stderr.replaceAll(content, 'content') };
}

const readSite = (content: string) => readFileSync(join(content, 'site.yaml'), 'utf8');

afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('npm run uid', { timeout: 120_000 }, () => {
	it('writes a uid once, which the check then no longer misses', () => {
		const content = createContent(withoutUid);
		expect(run('kontroll', content)).toMatchObject({ status: 0, stderr: expect.stringContaining('npm run uid') });
		const first = run('uid', content);
		const written = readSite(content);
		const [, uid] = uidLine.exec(written) ?? [];
		expect(uid).toBeDefined();
		expect(first).toEqual({ status: 0, stdout: `content/site.yaml: uid: ${uid}\n`, stderr: '' });
		expect(written.startsWith(withoutUid)).toBe(true);
		expect(run('kontroll', content)).toMatchObject({ status: 0, stderr: expect.not.stringContaining('uid') });
		expect(run('uid', content).stdout).toBe('content/site.yaml har redan en uid. Inget behövde skrivas.\n');
		expect(readSite(content)).toBe(written);
		expect(readdirSync(content).filter((name) => name.startsWith('.'))).toEqual([]);
	});

	it('gives every directory another', () => {
		const uids = [1, 2].map(() => {
			const content = createContent(withoutUid);
			run('uid', content);
			return uidLine.exec(readSite(content))?.[1];
		});
		expect(new Set(uids).size).toBe(2);
	});

	it.each(
		inEveryRun<readonly [string, (text: string) => string]>(1, [
			['no line end last', (text) => text.trimEnd()],
			['empty lines last', (text) => `${text}\n\n`],
			['a text of several lines last', (text) => `${text}ownerLine: >-\n  Stiftelser\n  och arkiv\n`],
		]),
	)('adds it to a file with %s', (_, change) => {
		const content = createContent(change(withoutUid));
		expect(run('uid', content).status).toBe(0);
		expect(readSite(content)).toMatch(uidLine);
		expect(run('kontroll', content)).toMatchObject({ status: 0, stderr: '' });
	});

	it('keeps the line ends of Windows', () => {
		const content = createContent(withoutUid.replaceAll('\n', '\r\n'));
		expect(run('uid', content).status).toBe(0);
		expect(readSite(content).replaceAll('\r\n', '')).not.toContain('\n');
	});

	it('leaves a file as it is that has errors, or that ends in the middle of something', () => {
		for (const [site, says] of [
			[withoutUid.replace('staleAfterMonths: 12', 'staleAfterMonths: ofta'), 'ofta'],
			[`${withoutUid}...\n`, 'Skriv raden själv: uid: '],
		] as const) {
			const content = createContent(site);
			const { status, stderr } = run('uid', content);
			expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(says) });
			expect(stderr).not.toMatch(/^\s+at /mu);
			expect(readSite(content)).toBe(site);
		}
	});

	it('says that the file is missing, or cannot be written', () => {
		const nothing = createContent(undefined);
		expect(run('uid', nothing)).toMatchObject({ status: 1, stderr: expect.stringContaining('site.yaml') });
		const closed = createContent(withoutUid);
		chmodSync(closed, 0o500);
		const { status, stderr } = run('uid', closed);
		chmodSync(closed, 0o700);
		// Root may write everywhere.
		if (process.getuid?.() === 0) expect(status).toBe(0);
		else expect(stderr).toContain('gick inte att skriva (EACCES)');
	});

	it.each([
		[['--allt'], 2, 'Kommandot har inget val som heter ”--allt”'],
		[['nu'], 2, 'Kommandot tar inte emot ”nu”'],
		[['--language', 'fi'], 2, 'Efter --language ska det stå sv eller en.'],
		[['--help'], 0, 'npm run uid'],
		[['--help', '--language', 'en'], 0, 'Whoever has saved a contact'],
	] as const)('with %j ends with %i', (options, status, says) => {
		const ended = run('uid', createContent(withoutUid), ...options);
		expect(ended.status).toBe(status);
		expect(ended.stdout + ended.stderr).toContain(says);
	});
});
