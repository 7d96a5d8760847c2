import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPermalinksOptions } from '../../../src/cli/permalinks-options.ts';
import { readAnswer } from '../../../src/cli/permalinks-questions.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import type { LedgerEntry } from '../../../src/domain/ledger/ledger-entries.ts';
import { inEveryRun, inLongRun, isLongRun } from '../../in-every-run.ts';

const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
const folders: string[] = [];

/** The ledger of that content on the day that these tests take place. */
const whole = `kind,id,since,belongsTo,leadsTo
contact,ystad-arkiv,2026-11-23,organisation/ystad,
organisation,ystad,2026-11-23,municipality/1286,
release,nytt,2026-11-23,,
page,om,2026-11-23,,
page,personuppgifter,2026-11-23,,
page,tillganglighet,2026-11-23,,
county,12,2026-11-23,,
municipality,1286,2026-11-23,county/12,
`;

/** The valid content of the fixtures, in a folder of its own, with its ledger. */
function createContent(ledger = whole): string {
	const folder = mkdtempSync(join(tmpdir(), 'permalinks-'));
	folders.push(folder);
	cpSync('tests/fixtures/broken/_valid', folder, { recursive: true });
	if (ledger !== '') writeFileSync(join(folder, 'permalinks.csv'), ledger);
	return folder;
}

/** What a script of `package.json` starts once everything is set up, with nobody to ask. */
function run(script: 'permalinks' | 'kontroll' | 'record', content: string, ...options: readonly string[]) {
	const [command = '', ...args] = scripts[script]?.split('with-setup.mjs --swedish ')[1]?.split(' ') ?? [];
	const { status, stdout, stderr } = spawnSync(command, [...args, ...options], {
		encoding: 'utf8',
		input: '',
		// From there, the folder is shown whole.
		env: { ...process.env, CONTENT_DIR: content, INIT_CWD: content, BUILD_DATE: '2026-11-23', LC_ALL: 'en_US.UTF-8' },
	});
	return { status, stdout: stdout.replaceAll(content, 'content'), stderr: stderr.replaceAll(content, 'content') };
}

/** Runs the command at a terminal of its own, where each answer is typed when it is asked for: a terminal loses what comes before. */
async function answer(content: string, ...answers: readonly string[]) {
	const child = spawn('script', ['-qec', 'node src/cli/permalinks.ts --language sv', '/dev/null'], {
		env: { ...process.env, CONTENT_DIR: content, BUILD_DATE: '2026-11-23' },
	});
	let stdout = '';
	let given = 0;
	// A letter may come in two pieces.
	child.stdout.setEncoding('utf8').on('data', (data) => {
		stdout += String(data);
		const asked = stdout.split('h = hoppa över').length - 1;
		for (const text of answers.slice(given, asked)) {
			child.stdin.write(text);
			given++;
		}
	});
	const [status] = await once(child, 'close');
	return { status, stdout };
}

const readLedger = (content: string) => readFileSync(join(content, 'permalinks.csv'), 'utf8');
const rename = (content: string, from: string, to: string) => renameSync(join(content, from), join(content, to));

afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('npm run permalinks', { timeout: 120_000 }, () => {
	it('gives a directory without a ledger one, beside which there is no other file, and has nothing to add to it', () => {
		const content = createContent('');
		expect(run('kontroll', content)).toMatchObject({
			status: 0,
			stdout: expect.stringContaining('permalinks.csv saknas'),
		});
		expect(run('permalinks', content)).toEqual({
			status: 0,
			stdout: 'content/permalinks.csv: 8 nya rader.\n',
			stderr: '',
		});
		expect(readLedger(content)).toBe(whole);
		expect(readdirSync(content).filter((name) => name.includes('permalinks'))).toEqual(['permalinks.csv']);
		expect(run('permalinks', content).stdout).toBe('content/permalinks.csv stämmer. Inget behövde skrivas.\n');
	});

	inLongRun(it)('keeps the line ends of the file, and says what it did where no row is new', () => {
		const windows = (text: string) => text.replaceAll('\n', '\r\n');
		const content = createContent(windows(whole.replace(/^municipality.*\n/mu, '')));
		expect(run('permalinks', content).stdout).toBe('content/permalinks.csv: 1 ny rad.\n');
		expect(readLedger(content)).toBe(windows(whole));
		writeFileSync(join(content, 'permalinks.csv'), windows(whole.replaceAll('\n', '\n\n')));
		expect(run('permalinks', content).stdout).toBe(
			'content/permalinks.csv: raderna är desamma, och skrivna som kommandot skriver dem.\n',
		);
		expect(readLedger(content)).toBe(windows(whole));
	});

	it('says what to run when an entry has vanished and nobody can be asked, and the check fails meanwhile', () => {
		const content = createContent();
		rename(content, 'contacts/ystad-arkiv.yaml', 'contacts/ystad-kommunarkiv.yaml');
		const check = run('kontroll', content);
		expect(check.status).toBe(1);
		expect(check.stderr).toMatch(/2:1 {2}Varning: ”contact\/ystad-arkiv” har publicerats men finns inte längre/u);
		expect(check.stderr).not.toContain('Inget har byggts');
		const before = readLedger(content);
		const { status, stderr } = run('permalinks', content);
		expect(status).toBe(1);
		expect(stderr).toContain(
			'npm run permalinks -- --move contact/ystad-arkiv=contact/ystad-kommunarkiv --content content   (har bytt namn)',
		);
		expect(stderr).toContain(
			'npm run permalinks -- --move contact/ystad-arkiv=organisation/ystad --content content   (leder till',
		);
		expect(stderr).toContain(
			'npm run permalinks -- --remove contact/ystad-arkiv --content content   (borttagen för gott)',
		);
		// The new name is not written as that of something new before somebody has said so.
		expect(readLedger(content)).toBe(before);
	});

	it('knows by the record of changes what has another name, and guesses nothing where it does not', () => {
		const content = createContent();
		const [from, to] = ['contacts/ystad-arkiv.yaml', 'contacts/ystad-skolchef.yaml'];
		rename(content, from, to);
		const { status, stderr } = run('permalinks', content, '--yes');
		expect(status).toBe(1);
		expect(stderr).toContain(
			'--move contact/ystad-arkiv=contact/ystad-skolchef --content content   (om den har bytt namn)',
		);
		expect(readLedger(content)).toBe(whole);
		rename(content, to, from);
		expect(run('record', content).status).toBe(0);
		rename(content, from, to);
		expect(run('permalinks', content, '--yes').status).toBe(0);
		expect(readLedger(content)).toContain('contact,ystad-arkiv,2026-11-23,organisation/ystad,contact/ystad-skolchef\n');
	});

	inLongRun(it)('takes the proposals when it is told to', () => {
		const content = createContent();
		rename(content, 'contacts/ystad-arkiv.yaml', 'contacts/ystad-kommunarkiv.yaml');
		expect(run('permalinks', content, '--yes')).toMatchObject({
			status: 0,
			stdout:
				'content/permalinks.csv: 1 ny rad, 1 ändrad rad.\ncontact/ystad-arkiv leder nu till contact/ystad-kommunarkiv.\n',
		});
		expect(readLedger(content)).toContain(
			'\ncontact,ystad-arkiv,2026-11-23,organisation/ystad,contact/ystad-kommunarkiv\norganisation,',
		);
		expect(readLedger(content)).toMatch(/\ncontact,ystad-kommunarkiv,2026-11-23,organisation\/ystad,\n$/u);
		rmSync(join(content, 'contacts/ystad-kommunarkiv.yaml'));
		expect(run('permalinks', content, '--yes').status).toBe(0);
		expect(readLedger(content)).toContain(
			'contact,ystad-kommunarkiv,2026-11-23,organisation/ystad,organisation/ystad\n',
		);
		expect(run('kontroll', content).status).toBe(0);
	});

	it('removes for good, refuses the id to another, and gives it back to the same', () => {
		const content = createContent();
		rename(content, 'contacts/ystad-arkiv.yaml', 'arkiv.txt');
		expect(run('permalinks', content, '--remove', 'contact/ystad-arkiv').status).toBe(0);
		expect(readLedger(content)).toContain('contact,ystad-arkiv,2026-11-23,organisation/ystad,removed\n');
		rename(content, 'arkiv.txt', 'contacts/ystad-arkiv.yaml');
		for (const script of inEveryRun(1, ['permalinks', 'kontroll'] as const)) {
			const { status, stderr } = run(script, content);
			expect([script, status]).toEqual([script, 1]);
			expect(stderr).toContain('”contact/ystad-arkiv” finns igen, men adressen är borttagen för gott.');
			expect(stderr).toContain('npm run permalinks -- --restore contact/ystad-arkiv');
		}
		expect(run('permalinks', content, '--restore', 'contact/ystad-arkiv').status).toBe(0);
		expect(readLedger(content)).toContain('contact,ystad-arkiv,2026-11-23,organisation/ystad,\n');
	});

	inLongRun(it)('takes the word of an entry that says what it was called before', () => {
		const content = createContent();
		rename(content, 'contacts/ystad-arkiv.yaml', 'contacts/ystad-kommunarkiv.yaml');
		const file = join(content, 'contacts/ystad-kommunarkiv.yaml');
		writeFileSync(file, `${readFileSync(file, 'utf8')}formerIds: [ystad-arkiv, ystad-stadsarkiv]\n`);
		expect(run('permalinks', content).status).toBe(0);
		expect(readLedger(content)).toContain(
			'contact,ystad-arkiv,2026-11-23,organisation/ystad,contact/ystad-kommunarkiv\n',
		);
		expect(readLedger(content)).toMatch(
			/\ncontact,ystad-stadsarkiv,2026-11-23,organisation\/ystad,contact\/ystad-kommunarkiv\n$/u,
		);
	});

	it.skipIf(spawnSync('script', ['--version']).status !== 0)('asks whoever sits at a terminal', async () => {
		const content = createContent();
		rename(content, 'contacts/ystad-arkiv.yaml', 'contacts/ystad-kommunarkiv.yaml');
		// The end of input, without an answer.
		expect((await answer(content, '\u0004')).status).toBe(1);
		expect(readLedger(content)).toBe(whole);
		const { status, stdout } = await answer(content, 'kanske\n', 'j\n');
		expect(stdout).toContain('Har den bytt namn till contact/ystad-kommunarkiv?');
		expect(stdout).toContain('”kanske” är inget svar');
		expect(status).toBe(0);
		expect(readLedger(content)).toContain(
			'contact,ystad-arkiv,2026-11-23,organisation/ystad,contact/ystad-kommunarkiv\n',
		);
	});

	it.each(
		inEveryRun(1, [
			[['--move', 'contact/borta=contact/ystad-arkiv'], '”contact/borta” har ingen rad'],
			[['--remove', 'page/om'], '”page/om” finns, så adressen'],
			[['--restore', 'contact/gammal'], '”contact/gammal” finns inte'],
			[['--move', 'contact/ystad-arkiv=organisation/ystad'], '”contact/ystad-arkiv” finns, så adressen'],
			[['--move', 'contact/gammal=contact/ingen'], '”contact/ingen” finns inte'],
		]),
	)('changes nothing for %j', (options, sentence) => {
		const content = createContent();
		const before = `${whole}contact,gammal,2026-11-23,organisation/ystad,removed\n`;
		writeFileSync(join(content, 'permalinks.csv'), before);
		const { status, stdout, stderr } = run('permalinks', content, ...options);
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toContain(sentence);
		expect(stderr.trim().split('\n')).toHaveLength(1);
		expect(readLedger(content)).toBe(before);
	});

	it('writes nothing over a ledger or content that has errors', () => {
		const content = createContent();
		const broken = `${whole}kontakt,a,2026-11-23,,\n`;
		writeFileSync(join(content, 'permalinks.csv'), broken);
		expect(run('permalinks', content)).toMatchObject({
			status: 1,
			stderr: expect.stringContaining('Menade du ”contact”?'),
		});
		expect(readLedger(content)).toBe(broken);
		if (!isLongRun) return;
		rmSync(join(content, 'permalinks.csv'));
		rmSync(join(content, 'site.yaml'));
		expect(run('permalinks', content).status).toBe(1);
		expect(readdirSync(content)).not.toContain('permalinks.csv');
	});

	// Root writes wherever it likes.
	it.skipIf(process.getuid?.() === 0)('says that it cannot write, and leaves nothing behind', () => {
		const content = createContent('');
		chmodSync(content, 0o555);
		const { status, stderr } = run('permalinks', content);
		chmodSync(content, 0o755);
		expect([status, stderr]).toEqual([1, 'content/permalinks.csv gick inte att skriva (EACCES). Inget är ändrat.\n']);
		expect(readdirSync(content).some((name) => name.includes('permalinks'))).toBe(false);
	});

	it.each(
		inEveryRun(1, [
			[['--help'], /^Håller reda på/u],
			[['--help', '--language', 'en'], /^Keeps account of/u],
		] as const),
	)('answers %j', (options, expected) => {
		expect(run('permalinks', createContent(), ...options)).toMatchObject({
			status: 0,
			stdout: expect.stringMatching(expected),
		});
	});
});

describe('the options of npm run permalinks', () => {
	it.each([
		[['x'], 'tar inte emot ”x”'],
		[['--flytta'], 'inget val som heter ”--flytta”'],
		[['--yes=ja'], 'ska inte ha något värde'],
		[['--move'], 'inte ””'],
		[['--move', 'contact/a'], 'inte ”contact/a”'],
		[['--move', 'contact/a=b'], 'inte ”contact/a=b”'],
		[['--move', 'contact/a=contact/b=contact/c'], 'inte ”contact/a=contact/b=contact/c”'],
		[['--remove', 'a'], 'inte ”a”'],
		[['--remove', 'contact/a=contact/b'], 'inte ”contact/a=contact/b”'],
		[['--restore', 'kontakt/a'], 'inte ”kontakt/a”'],
		[['--language', 'de'], 'sv eller en'],
	])('%j are told as a mistake', (args, sentence) => {
		const options = readPermalinksOptions(args, 'sv');
		expect('mistake' in options && options.mistake).toContain(sentence);
	});
});

describe('an answer', () => {
	const whole = { kind: 'organisation', id: 'ystad' } as const;
	const successor = { kind: 'contact', id: 'ny' } as const;
	const row = {
		kind: 'contact',
		id: 'gammal',
		since: '2026-01-10' as IsoDate,
		belongsTo: whole,
		leadsTo: undefined,
	} as const;
	const present: LedgerEntry[] = [whole, successor].map((entry) => ({ ...entry, belongsTo: undefined, formerIds: [] }));

	it.each([
		['j', successor],
		['JA ', successor],
		['o', whole],
		['b', 'removed'],
		['', 'skip'],
		['h', 'skip'],
		['ny', successor],
		['organisation/ystad', whole],
		['gammal', undefined],
		['https://evil.example', undefined],
	])('"%s" is understood', (text, expected) => {
		expect(readAnswer(text, { row, successor, whole }, present, 'sv')).toEqual(expected);
	});
});
