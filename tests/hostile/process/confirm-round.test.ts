import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { inLongRun, isLongRun } from '../../in-every-run.ts';

const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
const folders: string[] = [];

function createFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'round-'));
	folders.push(folder);
	return folder;
}

/** The invented network, in a folder of its own. */
function createContent(): string {
	const folder = join(createFolder(), 'content');
	cpSync('tests/fixtures/annat-natverk', folder, { recursive: true });
	return folder;
}

/** What a script of `package.json` starts once everything is set up. */
function run(script: 'due' | 'verified', content: string, ...options: readonly string[]) {
	const [command = '', ...args] = scripts[script]?.split('with-setup.mjs --swedish ')[1]?.split(' ') ?? [];
	const { status, stdout, stderr } = spawnSync(command, [...args, ...options], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: content, BUILD_DATE: '2026-12-01', LC_ALL: 'en_US.UTF-8' },
	});
	return { status, stdout: stdout.replaceAll(content, 'content'), stderr: stderr.replaceAll(content, 'content') };
}

const contact = (content: string, id: string) => readFileSync(join(content, `contacts/${id}.yaml`), 'utf8');

afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('npm run verified', { timeout: 60_000 }, () => {
	it('sets the day of contacts and of organisations, each once, and says what it was', () => {
		const content = createContent();
		const before = contact(content, 'ystad-arkiv');
		const path = join(content, 'contacts/sydost-hembygd.yaml');
		writeFileSync(path, `# Ring först.\r\n${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`);
		const hembygd = readFileSync(path, 'utf8');
		const given = ['content/contacts/ystad-arkiv.yaml', 'ystad-arkiv', '--organisation', 'sydostarkivet'];
		expect(run('verified', content, ...given, '--dry-run').stdout).toMatch(/Inget är skrivet\.\n$/u);
		expect(contact(content, 'ystad-arkiv')).toBe(before);
		expect(run('verified', content, ...given, '--date', '2026-11-30')).toEqual({
			status: 0,
			stdout:
				'ystad-arkiv: 2026-11-01 → 2026-11-30\nsydost-hembygd: 2025-03-01 → 2026-11-30\n2 filer har fått ny dag.\n',
			stderr: '',
		});
		expect(contact(content, 'ystad-arkiv')).toBe(before.replace('2026-11-01', '2026-11-30'));
		expect(readFileSync(path, 'utf8')).toBe(hembygd.replace('2025-03-01', '2026-11-30'));
		if (!isLongRun) return;
		expect(run('verified', content, 'ystad-arkiv', '--date', '2026-11-30').stdout).toMatch(
			/Inget behövde skrivas\.\n$/u,
		);
	});

	it('writes nothing where one of them does not exist, and says what may have been meant', () => {
		const content = createContent();
		const before = contact(content, 'ystad-arkiv');
		expect(
			run('verified', content, 'ystad-arkiv', 'sydost-hembyg', 'ystads-kommun', '--organisation', 'ystad-kommun'),
		).toEqual({
			status: 1,
			stdout: '',
			stderr:
				'Det finns ingen kontakt som heter ”sydost-hembyg”. Menade du ”sydost-hembygd”?\n”ystads-kommun” är en organisation. Skriv --organisation ystads-kommun för alla dess kontakter.\nDet finns ingen organisation som heter ”ystad-kommun”. Menade du ”ystads-kommun”?\nInget är skrivet.\n',
		});
		expect(contact(content, 'ystad-arkiv')).toBe(before);
	});

	it('says which row of a sheet is to be changed, and writes nothing before that is done', () => {
		const content = createContent();
		const sheet = (day: string) => {
			const head = 'Id;Uppdrag;Organisation;Kontrollerad';
			writeFileSync(join(content, 'contacts.csv'), `${head}\nystad-vakt;Vaktmästare;Ystads kommun;${day}\n`);
		};
		sheet('2026-10-01');
		const before = contact(content, 'ystad-arkiv');
		expect(run('verified', content, '--organisation', 'ystads-kommun')).toEqual({
			status: 1,
			stdout: '',
			stderr:
				'”ystad-vakt” står i contacts.csv (rad 2), och i ett kalkylblad skriver inget kommando. Skriv 2026-12-01 i kolumnen Kontrollerad på den raden, och spara.\nInget är skrivet.\n',
		});
		expect(contact(content, 'ystad-arkiv')).toBe(before);
		if (!isLongRun) return;
		sheet('2026-12-01');
		expect(run('verified', content, '--organisation', 'ystads-kommun')).toMatchObject({
			status: 0,
			stdout: 'ystad-arkiv: 2026-11-01 → 2026-12-01\n1 fil har fått ny dag.\n',
		});
	});

	it('refuses a day to come', () => {
		expect(run('verified', 'tests/fixtures/annat-natverk', 'ystad-arkiv', '--date', '2026-12-02')).toEqual({
			status: 2,
			stdout: '',
			stderr:
				'2026-12-02 har inte varit än: det är 2026-12-01 i dag. Skriv dagen då någon kontrollerade uppgifterna.\n',
		});
	});
});

describe('npm run due', { timeout: 60_000 }, () => {
	it('says what has to be checked, without names, and writes the messages into a folder of their own', () => {
		const content = createContent();
		const out = join(content, '../utskick');
		const { status, stdout } = run('due', content, '--months', '5', '--out', out);
		expect(status).toBe(0);
		expect(stdout).toContain(
			'Stiftelsen Sydostarkivet: 1 kontakt\n  sydost-hembygd  Hembygdskonsulent, kontrollerad 2025-03-01, för gammal sedan 2025-09-01\n',
		);
		expect(stdout).toContain('3 kontakter hos 3 organisationer behöver kontrolleras.\n');
		expect(stdout).not.toMatch(/Øystein|Øst|Ölandsson/u);
		expect(readdirSync(out)).toHaveLength(7);
		const message = readFileSync(join(out, 'ystads-kommun.eml'), 'utf8');
		writeFileSync(join(out, 'ystads-kommun.eml'), 'Mitt.');
		expect(run('due', content, '--out', out)).toMatchObject({ status: 1, stderr: expect.stringContaining('inte tom') });
		expect(readFileSync(join(out, 'ystads-kommun.eml'), 'utf8')).toBe('Mitt.');
		expect(message).toContain('\r\nTo: kommunen@ystad.example\r\n');
	});

	inLongRun(it)('writes nothing into the content or what is published', () => {
		const content = createContent();
		const inside = join(content, 'utskick');
		mkdirSync(inside);
		expect(run('due', content, '--out', inside)).toMatchObject({
			status: 1,
			stderr: expect.stringContaining('ligger i innehållet'),
		});
		expect(readdirSync(inside)).toEqual([]);
		const link = join(content, '../lank');
		symlinkSync(content, link);
		expect(run('due', content, '--out', join(link, 'ut')).status).toBe(1);
		expect(existsSync(join(content, 'ut'))).toBe(false);
		expect(run('due', content, '--out', 'public/utskick').status).toBe(1);
		expect(existsSync('public/utskick')).toBe(false);
	});

	inLongRun(it)('answers in JSON', () => {
		const { status, stdout } = run('due', 'tests/fixtures/annat-natverk', '--json', '--months=0');
		expect(status).toBe(0);
		expect(JSON.parse(stdout)).toEqual({
			today: '2026-12-01',
			months: 0,
			staleAfterMonths: 6,
			organisations: [
				{
					id: 'sydostarkivet',
					name: 'Stiftelsen Sydostarkivet',
					to: [],
					contacts: [
						{
							id: 'sydost-hembygd',
							role: 'Hembygdskonsulent',
							verified: '2025-03-01',
							tooOld: '2025-09-01',
							stale: true,
							page: 'https://kulturarv.example/kontakter/kontakt/sydost-hembygd/',
						},
					],
				},
			],
		});
	});
});
