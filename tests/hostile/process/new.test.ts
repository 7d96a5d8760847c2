import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inEveryRun, isLongRun } from '../../in-every-run.ts';

let work: string;
beforeAll(() => {
	work = mkdtempSync(join(tmpdir(), 'new-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const env = { ...process.env, BUILD_DATE: '2026-11-23', LANG: 'sv_SE.UTF-8', LC_ALL: '' };

/** What a command says, where nobody can be asked. */
function run(command: string, args: readonly string[], more: Record<string, string> = {}) {
	const { status, stdout, stderr } = spawnSync('node', [command, ...args], {
		encoding: 'utf8',
		input: '',
		env: { ...env, INIT_CWD: work, ...more },
	});
	return { status, output: stdout + stderr };
}

const needed = ['--name', 'Kontakter i Norrbyn', '--owner', 'Norrbyns kommun'];

describe('npm run new', { timeout: 120_000 }, () => {
	it('makes a directory that the check has nothing to say against, and tells the next two steps', () => {
		const { status, output } = run('src/cli/new.ts', ['min katalog', ...needed, '--yes']);
		expect(status).toBe(0);
		const folder = join(work, 'min katalog');
		expect(output).toContain(`Katalogen ”Kontakter i Norrbyn” är skapad i ${folder} (6 filer).`);
		expect(output).toContain(`  npm start -- 'min katalog'\n`);
		expect(output).toContain("npm run import -- kontakter.xlsx --content 'min katalog'");
		const check = run('src/cli/check-content.ts', ['--strict'], { CONTENT_DIR: folder });
		expect([check.status, check.output]).toEqual([0, expect.stringContaining('Inga fel och inga varningar.')]);
	});

	it('writes nothing where something is, and nothing but the whole', () => {
		const folder = join(work, 'full');
		mkdirSync(folder);
		writeFileSync(join(folder, 'min fil.txt'), 'kvar');
		writeFileSync(join(work, 'fil'), 'kvar');
		expect(run('src/cli/new.ts', ['full', ...needed])).toEqual({
			status: 1,
			output: `Mappen ${folder} är inte tom. Inget är skrivet; välj en mapp som inte finns.\n`,
		});
		if (isLongRun) expect(run('src/cli/new.ts', ['fil', ...needed]).output).toContain('är en fil');
		expect(run('src/cli/new.ts', ['fil/under', ...needed])).toMatchObject({ status: 1 });
		expect(readdirSync(folder)).toEqual(['min fil.txt']);
		expect(readFileSync(join(work, 'fil'), 'utf8')).toBe('kvar');
		expect(readdirSync(work).filter((name) => name.startsWith('.'))).toEqual([]);
	});

	it.each(
		inEveryRun<readonly [readonly string[], string]>(1, [
			[['a', '--yes'], 'skriv också --name och --owner'],
			[['a', ...needed, '--accent', '#ffff00'], '--accent: '],
			[[], 'Skriv vilken mapp'],
			[['a', 'b', ...needed], 'också ”b”'],
			[['a', '--nam', 'x'], 'inget val som heter ”--nam”. Menade du ”--name”?'],
			[['a', ...needed, '--url', ''], 'Efter --url'],
		]),
	)('with %j ends with 2 and writes nothing', (args, says) => {
		const { status, output } = run('src/cli/new.ts', args);
		expect([status, output]).toEqual([2, expect.stringContaining(says)]);
		expect(existsSync(join(work, 'a'))).toBe(false);
	});

	it.skipIf(spawnSync('script', ['--version']).status !== 0)(
		'asks whoever sits at a terminal, and again when an answer is wrong',
		async () => {
			const answers = ['', 'Kontakter i Norrbyn', '', 'Norrbyns kommun', 'norrbyn', '', '', 'Malåå', 'Malå', ''];
			const child = spawn('script', ['-qec', `node src/cli/new.ts '${join(work, 'fragad')}'`, '/dev/null'], { env });
			let stdout = '';
			let answered = 0;
			// A letter may come in two pieces.
			child.stdout.setEncoding('utf8').on('data', (data) => {
				stdout = stripVTControlCharacters(stdout + String(data));
				// Each question ends with a space, and is answered once.
				if (!/[?)\]] $/u.test(stdout) || stdout.length === answered) return;
				answered = stdout.length;
				child.stdin.write(`${answers.shift() ?? ''}\n`);
			});
			const [status] = await once(child, 'close');
			expect([status, stdout]).toEqual([0, expect.stringContaining('är skapad')]);
			expect(answers).toEqual([]);
			expect(stdout).toContain('Det måste stå något här.');
			expect(stdout).toContain('Menade du ”Malå”');
			const site = readFileSync(join(work, 'fragad/site.yaml'), 'utf8');
			for (const line of ['shortName: "Kontakter i Norrbyn"', 'url: "https://kontakter.example/"'])
				expect(site).toContain(line);
			expect(readFileSync(join(work, 'fragad/organisations/exempel.yaml'), 'utf8')).toContain('area: ["Malå"]');
		},
	);
});

describe('npm start', () => {
	it.each([
		[['finns-inte'], 'finns inte. ”npm run new -- finns-inte” skapar'],
		[['package.json', 'x'], 'också ”x”'],
		[['--bygg'], 'inget val som heter ”--bygg”'],
	])('with %j ends with 2 and one sentence', (args, says) => {
		expect(run('scripts/start.mjs', args)).toEqual({ status: 2, output: expect.stringContaining(says) });
	});
});
