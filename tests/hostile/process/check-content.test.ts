import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCheckOptions } from '../../../src/cli/check-content-options.ts';

const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
const folders: string[] = [];

/** The valid content of the fixtures, with files added or replaced. */
function contentWith(files: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'kontroll-'));
	folders.push(folder);
	cpSync('tests/fixtures/broken/_valid', folder, { recursive: true });
	for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
	return folder;
}

/** What `npm run kontroll` starts once everything is set up. */
function check(content: string, options: readonly string[] = []) {
	const [command = '', ...args] = scripts['kontroll']?.split('with-setup.mjs --swedish ')[1]?.split(' ') ?? [];
	const { status, stdout, stderr } = spawnSync(command, [...args, ...options], {
		encoding: 'utf8',
		// English is what a machine often is set to, whoever sits at it.
		// From there, the folder is shown whole.
		env: { ...process.env, CONTENT_DIR: content, INIT_CWD: content, BUILD_DATE: '2026-11-23', LC_ALL: 'en_US.UTF-8' },
	});
	return { status, stdout: stdout.replaceAll(content, 'content'), stderr: stderr.replaceAll(content, 'content') };
}

afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('npm run kontroll', { timeout: 60_000 }, () => {
	it('has a second name', () => {
		expect(scripts['check:content']).toBe(scripts['kontroll']);
	});

	it('says in Swedish that all is well, and what it has looked at', () => {
		expect(check(contentWith({}))).toEqual({
			status: 0,
			stdout:
				'Kontrollerat: 1 kontakt, 1 organisation och 0 sökningar.\n' +
				'Ingen håller reda på vilka adresser som har publicerats: permalinks.csv saknas. Kör ”npm run permalinks -- --content content”.\n' +
				'Dataportaler får inte veta något om katalogen (dcat.rdf skrivs inte). Om de ska få det behövs i site.yaml: url som är bestämd, owner med email, openData med publisherType. Se docs/oppna-data.md.\n' +
				'Inga fel och inga varningar.\n',
			stderr: '',
		});
	});

	it('lists a warning and counts it, and fails with it only when it is strict', () => {
		const content = contentWith({ 'contacts/lista.xlsx': 'x' });
		const lenient = check(content);
		expect(lenient.status).toBe(0);
		expect(lenient.stderr).toContain('Varning: Filen används inte');
		expect(lenient.stderr).toMatch(/\n\nInga fel och 1 varning i 1 fil\.\n$/u);
		const strict = check(content, ['--strict']);
		expect(strict.status).toBe(1);
		expect(strict.stderr).toMatch(/\n\nInga fel och 1 varning i 1 fil\. Med --strict räknas varningar som fel: /u);
	});

	it('fails with an error', () => {
		const { status, stdout, stderr } = check(contentWith({ 'contacts/a.yaml': 'role: Ring: först\n', 'a.txt': 'x' }));
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toMatch(/\n\n1 fel och 1 varning i 2 filer\. Inget har byggts\.\n$/u);
	});

	it('tries the golden queries, except those for a contact that is gone', () => {
		const queries = 'queries:\n  - query: borta\n    contact: borta\n  - query: qqqq\n    contact: ystad-arkiv\n';
		const { status, stderr } = check(contentWith({ 'golden-queries.yaml': queries }));
		expect(status).toBe(0);
		expect(stderr).not.toContain('Inget har byggts');
		expect(stderr.match(/\[golden-query-[\w-]+\]/gu)).toEqual([
			'[golden-query-contact-unknown]',
			'[golden-query-missed]',
		]);
		expect(check(contentWith({ 'golden-queries.yaml': queries }), ['--strict']).status).toBe(1);
	});

	it('gives JSON for another program', () => {
		const { status, stdout } = check(contentWith({ 'contacts/lista.xlsx': 'x' }), ['--json']);
		expect(status).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject([{ code: 'file-unused', severity: 'warning' }]);
	});

	it('explains itself in Swedish', () => {
		const { status, stdout } = check(contentWith({}), ['--help']);
		expect(status).toBe(0);
		for (const option of ['--all', '--strict', '--json', '--content', '--language', '--help'])
			expect(stdout).toContain(option);
		expect(stdout).not.toMatch(/\b(?:the|usage|options?|shows?)\b/iu);
	});

	it('refuses an option that it does not have with one sentence and exit code 2', () => {
		expect(check('nowhere', ['--al'])).toEqual({
			status: 2,
			stdout: '',
			stderr:
				'Kommandot har inget val som heter ”--al”. Menade du ”--all”? Val som finns: --all, --strict, --json, --content, --language och --help.\n',
		});
	});

	it('names a variable that makes no sense in Swedish too', () => {
		const { status, stderr } = spawnSync('node', ['src/cli/check-content.ts', '--language', 'sv'], {
			encoding: 'utf8',
			env: { ...process.env, BUILD_DATE: 'nyss', LC_ALL: 'en_US.UTF-8' },
		});
		expect([status, stderr]).toEqual([1, 'BUILD_DATE är ”nyss”, men ska vara en dag som 2026-01-31.\n']);
	});
});

describe('the options of a check', () => {
	it('are off unless they are given, in the language of the terminal', () => {
		expect(readCheckOptions([], 'en')).toEqual({
			all: false,
			strict: false,
			json: false,
			help: false,
			language: 'en',
		});
	});

	it('are read in any order, the last language counting', () => {
		expect(readCheckOptions(['--language', 'sv', '--strict', '--all', '--language=en'], 'sv')).toEqual({
			all: true,
			strict: true,
			json: false,
			help: false,
			language: 'en',
		});
	});

	it.each([
		[['-x'], 'Kommandot har inget val som heter ”-x”.'],
		[['--all=1'], 'Valet ”--all” ska inte ha något värde.'],
		[['--language', 'fi'], 'Efter --language ska det stå sv eller en.'],
		[['--language'], 'Efter --language ska det stå sv eller en.'],
		[['content/contacts'], 'Kontrollen läser alltid hela innehållet och tar inte emot ”content/contacts”.'],
	])('are refused as they stand in %j', (options, sentence) => {
		expect(readCheckOptions(['--language', 'sv', ...options], 'en')).toEqual({
			mistake: expect.stringContaining(sentence),
		});
	});

	it('show no sign that a terminal could obey when they make no sense', () => {
		expect(readCheckOptions(['--\u001b[31m'], 'en')).toEqual({
			mistake: expect.stringContaining('"--\\x1B[31m"'),
		});
	});
});
