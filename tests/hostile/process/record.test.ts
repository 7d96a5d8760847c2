import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { readRecordOptions } from '../../../src/cli/record-options.ts';
import { inLongRun } from '../../in-every-run.ts';

const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
const folders: string[] = [];
const archive = 'contacts/ystad-arkiv.yaml';

/** The valid content of the fixtures, in a folder of its own. */
function createContent(): string {
	const folder = mkdtempSync(join(tmpdir(), 'record-'));
	folders.push(folder);
	cpSync('tests/fixtures/broken/_valid', folder, { recursive: true });
	return folder;
}

/** What a script of `package.json` starts once everything is set up. */
function run(
	script: 'record' | 'permalinks' | 'kontroll',
	content: string,
	day = '2026-11-23',
	...options: readonly string[]
) {
	const [command = '', ...args] = scripts[script]?.split('with-setup.mjs --swedish ')[1]?.split(' ') ?? [];
	const { status, stdout, stderr } = spawnSync(command, [...args, ...options], {
		encoding: 'utf8',
		// From there, the folder is shown whole.
		env: { ...process.env, CONTENT_DIR: content, INIT_CWD: content, BUILD_DATE: day, LC_ALL: 'en_US.UTF-8' },
	});
	return { status, stdout: stdout.replaceAll(content, 'content'), stderr: stderr.replaceAll(content, 'content') };
}

const read = (content: string, file: string) => readFileSync(join(content, file), 'utf8');
function edit(content: string, file: string, change: (text: string) => string): void {
	writeFileSync(join(content, file), change(read(content, file)));
}

afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('npm run record', { timeout: 120_000 }, () => {
	it('begins, has nothing to say of what is as it was, and then tells what has changed', () => {
		const content = createContent();
		expect(run('record', content)).toEqual({
			status: 0,
			stdout:
				'content/changes/state.csv: anteckningarna börjar med 2 poster. Nästa gång antecknas det som har ändrats.\n',
			stderr: '',
		});
		expect(readdirSync(join(content, 'changes'))).toEqual(['state.csv']);
		const state = read(content, 'changes/state.csv');
		expect(run('record', content).stdout).toBe('Inget har ändrats sedan senast. Inget behövde skrivas.\n');
		edit(content, archive, (text) => `# En kommentar\n\n${text.replaceAll('\n', '\r\n')}`);
		expect(run('record', content).stdout).toBe('Inget har ändrats sedan senast. Inget behövde skrivas.\n');
		expect(read(content, 'changes/state.csv')).toBe(state);
		edit(content, archive, (text) => `${text}emails: [arkivet@ystad.example]\n`);
		expect(run('record', content).stdout).toBe('content/changes/2026.csv: 0 nya poster, 1 ändrad och 0 borttagna.\n');
		expect(read(content, 'changes/2026.csv')).toBe(
			'date,kind,id,change,fields\n2026-11-23,contact,ystad-arkiv,changed,emails\n',
		);
		expect(run('record', content).stdout).toBe('Inget har ändrats sedan senast. Inget behövde skrivas.\n');
		expect(run('kontroll', content)).toMatchObject({ status: 0, stderr: '' });
	});

	it('writes last, in the file of the year, and takes no row away', () => {
		const content = createContent();
		run('record', content);
		edit(content, archive, (text) => `${text}emails: [arkivet@ystad.example]\n`);
		run('record', content, '2026-12-31');
		const first = read(content, 'changes/2026.csv');
		edit(content, archive, (text) => text.replace('arkivet@', 'arkiv@'));
		run('record', content, '2026-12-31', '--language', 'en');
		// The same has happened on the same day, and is told once.
		expect(read(content, 'changes/2026.csv')).toBe(first);
		edit(content, archive, (text) => text.replace('arkiv@', 'kommun@'));
		run('record', content, '2027-01-01');
		expect(read(content, 'changes/2026.csv')).toBe(first);
		expect(read(content, 'changes/2027.csv').split('\n')[1]).toBe('2027-01-01,contact,ystad-arkiv,changed,emails');
	});

	it('is missed by the check when an entry has come or gone, which is a warning', () => {
		const content = createContent();
		run('record', content);
		renameSync(join(content, archive), join(content, 'contacts/ystad-slott.yaml'));
		const { status, stderr } = run('kontroll', content);
		expect(status).toBe(0);
		expect(stderr).toContain(
			'Varning: 2 poster har kommit eller gått utan att det är antecknat: contact/ystad-slott, contact/ystad-arkiv.',
		);
		expect(run('record', content).stdout).toBe('content/changes/2026.csv: 1 ny post, 0 ändrade och 1 borttagen.\n');
		expect(run('kontroll', content).stderr).toBe('');
		expect(read(content, 'changes/state.csv')).not.toContain('ystad-arkiv');
	});

	it('records nothing of what may have been renamed before the ledger has been told', () => {
		const content = createContent();
		run('permalinks', content);
		run('record', content);
		const state = read(content, 'changes/state.csv');
		renameSync(join(content, archive), join(content, 'contacts/slottets-bibliotek.yaml'));
		expect(run('record', content)).toEqual({
			status: 1,
			stdout: '',
			stderr:
				'contact/ystad-arkiv kan ha bytt namn till contact/slottets-bibliotek. Inget är antecknat: kör ”npm run permalinks -- --content content” först, så att ingen post antecknas som både borttagen och ny.\n',
		});
		expect(readdirSync(join(content, 'changes'))).toEqual(['state.csv']);
		expect(read(content, 'changes/state.csv')).toBe(state);
		run('permalinks', content, '2026-11-23', '--yes');
		expect(run('record', content)).toMatchObject({ status: 0, stderr: '' });
		expect(readdirSync(join(content, 'changes'))).toEqual(['state.csv']);
		rmSync(join(content, 'contacts/slottets-bibliotek.yaml'));
		expect(run('record', content).stdout).toBe('content/changes/2026.csv: 0 nya poster, 0 ändrade och 1 borttagen.\n');
	});

	it('writes nothing when the content or the record has errors, and says where', () => {
		const content = createContent();
		run('record', content);
		edit(content, archive, (text) => `${text}emails: [inte en adress]\n`);
		expect(run('record', content)).toMatchObject({ status: 1, stderr: expect.stringContaining('[email-invalid]') });
		edit(content, archive, (text) => text.replace('inte en adress', 'arkivet@ystad.example'));
		writeFileSync(join(content, 'changes/2026.csv'), 'date,kind,id,change,fields\n2026-01-10,contact,x,ändrad,\n');
		const { status, stderr } = run('record', content);
		expect(status).toBe(1);
		expect(stderr).toMatch(/content\/changes\/2026\.csv\n {2}2:22 {2}/u);
		expect(run('kontroll', content).stderr).toMatch(/content\/changes\/2026\.csv\n {2}2:22 {2}/u);
		expect(read(content, 'changes/2026.csv')).toContain('ändrad');
	});

	// Root may write anywhere.
	it.skipIf(process.getuid?.() === 0)('says in one sentence when it cannot write, and leaves nothing behind', () => {
		const content = createContent();
		mkdirSync(join(content, 'changes'));
		chmodSync(join(content, 'changes'), 0o500);
		const { status, stderr } = run('record', content);
		chmodSync(join(content, 'changes'), 0o700);
		expect([status, stderr]).toEqual([1, 'content/changes/state.csv gick inte att skriva (EACCES).\n']);
		expect(readdirSync(join(content, 'changes'))).toEqual([]);
	});

	inLongRun(it)('takes what a spreadsheet makes of its files, and writes them as they were', () => {
		const content = createContent();
		run('record', content);
		edit(content, archive, (text) => `${text}emails: [arkivet@ystad.example]\n`);
		run('record', content);
		const record = read(content, 'changes/2026.csv');
		for (const file of ['changes/2026.csv', 'changes/state.csv']) {
			edit(content, file, (text) => text.replaceAll(',', ';').replaceAll('\n', '\r\n'));
		}
		expect(run('record', content).stdout).toBe(
			'content/changes/state.csv är förnyad. Inget har hänt som ska antecknas.\n',
		);
		edit(content, archive, (text) => text.replace('arkivet@', 'arkiv@'));
		run('record', content, '2026-11-24');
		expect(read(content, 'changes/2026.csv')).toBe(`${record}2026-11-24,contact,ystad-arkiv,changed,emails\n`);
	});

	it('speaks Swedish, explains itself, and refuses what it does not know', () => {
		expect(run('record', 'content', undefined, '--help').stdout).toContain('npm run record -- --language en');
		for (const [args, mistake] of [
			[
				['--hjälp'],
				'Kommandot har inget val som heter ”--hjälp”. Menade du ”--help”? Val som finns: --content, --language och --help.',
			],
			[['--help=x'], 'Valet ”--help” ska inte ha något värde.'],
			[['2026'], 'Kommandot tar inte emot ”2026”.'],
			[['--language', 'fi'], 'Efter --language ska det stå sv eller en.'],
			[['--language', 'en', 'x'], 'The command does not take "x".'],
		] as const) {
			expect(readRecordOptions(args, 'sv')).toEqual({ mistake });
		}
		expect(readRecordOptions([], 'en')).toEqual({ help: false, language: 'en' });
		expect(run('record', 'content', undefined, '--hjälp').status).toBe(2);
	});
});
