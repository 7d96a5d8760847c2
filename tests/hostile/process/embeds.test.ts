import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { inEveryRun } from '../../in-every-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'embeds-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
	return spawnSync('node', ['src/cli/embeds.ts', ...args], {
		encoding: 'utf8',
		env: { ...process.env, SITE_URL: '', LC_ALL: '', LANG: 'C' },
	});
}

function page(name: string, html: string): string {
	const path = join(folder, name);
	writeFileSync(path, html);
	return path;
}

it('ends with 0 when all of it holds, whatever address the directory is given', () => {
	const sound = page('hel.html', '<a href="https://k.example/mapp/kommun/mala/">Malå</a>');
	const { status, stdout, stderr } = run('--site', 'https://k.example/mapp/', sound, page('tom.html', '<p>Inget'));
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout).toBe(
		`${sound}\n  1 länk eller inbäddning stämmer\n${join(folder, 'tom.html')}\n  inget ur katalogen\n0 problem på 2 sidor.\n`,
	);
});

it('ends with 1 and a line for each when something does not, and prints nothing that a terminal obeys', () => {
	const dead = page(
		'död.html',
		'<p>\n<a href="https://kontaktkatalogen.example/kommun/\u001b[31mmala/">a</a>\n<kontakt-lista kommun="\u001b]0;x\u0007">',
	);
	const { status, stdout, stderr } = run(dead, join(folder, 'finns-inte.html'));
	expect([status, stderr]).toEqual([1, '']);
	expect(stdout).toMatch(
		/^Adressen till katalogen är inte bestämd\. Kommandot letar efter https:\/\/kontaktkatalogen\.example\/; .* --site/u,
	);
	expect(stdout).toMatch(/ {2}rad 2, tecken 1: Adressen .* finns inte/u);
	expect(stdout).toMatch(/ {2}rad 3, tecken 1: Elementet /u);
	expect(stdout).toContain('3 problem på 2 sidor.');
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u);
});

it('writes JSON for a scheduled job', () => {
	const { status, stdout } = run('--json', page('fel.html', '<kontakt-lista kommun="Malå">'));
	expect(status).toBe(1);
	expect(JSON.parse(stdout)).toMatchObject({
		site: 'https://kontaktkatalogen.example/',
		problems: 1,
		pages: [
			{ uses: 1, findings: [{ code: 'element-unknown', line: 1, column: 1, sv: expect.stringContaining('2418') }] },
		],
	});
});

it('tells no password, in words or as JSON, and says what is missing of an address', () => {
	const given = ['http://anna:hemligt@127.0.0.1:1/sida', 'anna:hemligt@www.kommun.example/sida'];
	for (const options of inEveryRun(1, [['--json'], [], ['--language', 'en']])) {
		const { status, stdout, stderr } = run(...options, ...given);
		expect([status, stderr]).toEqual([1, '']);
		expect(stdout).not.toContain('hemligt');
		expect(stdout).toContain('http://…@127.0.0.1:1/sida');
		expect(stdout).toContain('https://.');
	}
});

it('ends with 2 and a sentence when it is mistyped', () => {
	const { status, stdout, stderr } = run('--jso', 'sida.html');
	expect([status, stdout, stderr]).toEqual([
		2,
		'',
		'Kommandot har inget val som heter ”--jso”. Menade du ”--json”? Val som finns: --site, --json, --content, --language och --help.\n',
	]);
});
