import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildDate } from '../build.ts';
import { makeWorkbook } from '../make-workbook.ts';
import { visibleText } from './site-files.ts';

const work = mkdtempSync(join(tmpdir(), 'own-directory-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const content = join(work, 'kontakter i norrbyn');
const env = {
	...process.env,
	...{ OUT_DIR: join(work, 'ut'), BUILD_DATE: buildDate, INIT_CWD: work, PORT: '0', LANG: 'sv_SE.UTF-8', LC_ALL: '' },
};

/** What a command of `package.json` says. */
function run(command: string, ...args: readonly string[]) {
	const { status, stdout, stderr } = spawnSync('node', [`src/cli/${command}.ts`, ...args], {
		encoding: 'utf8',
		input: '',
		env,
	});
	return { status, said: stdout + stderr };
}

/** A list as it is kept in many places: a title, headings in people's own words, whole names, noughts that a spreadsheet has taken. */
function writeList(count: number): string {
	const rows = Array.from({ length: count }, (_, index) => {
		const number = String(index).padStart(2, '0');
		return [
			`Åsa Prövling-${'abcdefghijklmnopqrstuvwxyz'[index % 26]}${index < 26 ? '' : 'ö'}`,
			`Handläggare ${index + 1}`,
			index % 2 === 0 ? 'Socialförvaltningen' : 'Tekniska förvaltningen',
			{ xml: `<c {r}><v>8465004${number}</v></c>` },
			`handlaggare${index + 1}@norrbyn.example`,
		];
	});
	const path = join(work, 'Kontaktlista 2026.xlsx');
	const head = ['Namn', 'Befattning', 'Förvaltning', 'Tfn', 'E-post'];
	writeFileSync(path, makeWorkbook([{ name: 'Blad1', rows: [['Kontaktlista för Norrbyn'], [], head, ...rows] }]));
	return path;
}

it('a directory of one’s own is made, filled from Excel, checked, built and shown', { timeout: 240_000 }, async () => {
	const made = run('new', content, '--name', 'Kontakter i Norrbyn', '--owner', 'Norrbyns kommun', '--yes');
	expect(made.status, made.said).toBe(0);
	const here = ['--content', 'kontakter i norrbyn'];
	const imported = run('import', writeList(10), '--source', 'Norrbyns intranät, november 2026', '--yes', ...here);
	expect(imported.status, imported.said).toBe(0);
	expect(readdirSync(join(content, 'contacts'))).toHaveLength(11);
	const checked = run('check-content', ...here);
	expect(checked).toEqual({ status: 0, said: expect.stringContaining('10 kontakter, 2 organisationer') });

	const server = spawn('node', ['scripts/start.mjs', '--swedish', '--content', content], { env });
	let said = '';
	for (const stream of [server.stdout, server.stderr]) stream.on('data', (data) => (said += String(data)));
	await expect.poll(() => said, { timeout: 180_000 }).toMatch(/Webbplatsen visas på http\S+/u);
	const [, address = ''] = /Webbplatsen visas på (http\S+)/u.exec(said) ?? [];
	const read = async (path: string) => visibleText(await (await fetch(address + path)).text());
	const start = await read('');
	expect(start).toContain('Kontakter i Norrbyn');
	expect(start).not.toContain('Exempel');
	expect(await read('organisation/tekniska-forvaltningen/')).toContain('Handläggare 10');
	const contact = await read('kontakt/socialforvaltningen-handlaggare-1/');
	expect(contact).toContain('Åsa Prövling-a');
	expect(contact.replaceAll('\u00A0', ' ').replaceAll('\u2011', '-')).toContain('08-465 004 00');
	server.kill('SIGTERM');
	await once(server, 'exit');
});
