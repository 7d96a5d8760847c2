import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { buildAside } from '../../../src/cli/build-aside.ts';
import { readRemoveOptions } from '../../../src/cli/remove-options.ts';
import { openBuildOutput } from '../../../src/output/build-output.ts';
import { workBeside } from '../../../src/output/replace-site.ts';
import { inEveryRun } from '../../in-every-run.ts';
import { silent } from '../machine/project-folder.ts';

const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
const folders: string[] = [];
const post = 'contacts/sydost-hembygd.yaml';
const ofTwoFiles = `--import=${pathToFileURL(join(import.meta.dirname, 'removal-aside.ts')).href}`;

/** The invented network, in a folder of its own. */
function createContent(edits: Readonly<Record<string, (text: string) => string>> = {}): string {
	const around = mkdtempSync(join(tmpdir(), 'remove-'));
	folders.push(around);
	const folder = join(around, 'content');
	cpSync('tests/fixtures/annat-natverk', folder, { recursive: true });
	for (const [path, edit] of Object.entries(edits)) {
		writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), 'utf8')));
	}
	return folder;
}

function variablesFor(content: string) {
	return {
		CONTENT_DIR: content,
		OUT_DIR: join(content, '../site'),
		BUILD_DATE: '2026-12-01',
		LC_ALL: 'en_US.UTF-8',
	};
}

/** What the script of `package.json` starts once everything is set up, with no site built before. */
function run(content: string, ...options: readonly string[]) {
	const [command = '', ...args] = scripts['remove']?.split('with-setup.mjs --swedish ')[1]?.split(' ') ?? [];
	const { status, stdout, stderr } = spawnSync(command, [...args, ...options], {
		encoding: 'utf8',
		env: { ...process.env, ...variablesFor(content) },
	});
	return { status, said: (stdout + stderr).replaceAll(content, 'content') };
}

/** Removes somebody where the build gives two files at once. */
function runOnTwoFiles(content: string, env: Readonly<Record<string, string>> = {}) {
	const { status, stdout, stderr } = spawnSync('node', ['src/cli/remove.ts', 'sydost-hembygd', '--yes'], {
		encoding: 'utf8',
		env: {
			...process.env,
			...variablesFor(content),
			CACHE_DIR: join(content, '../cache'),
			LC_ALL: 'sv_SE.UTF-8',
			NODE_OPTIONS: ofTwoFiles,
			...env,
		},
	});
	return { status, said: stdout + stderr };
}

/** Every file of a folder with what is in it. */
function snapshot(folder: string): Record<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return Object.fromEntries(
		files.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			return [path, readFileSync(path, 'base64')];
		}),
	);
}

afterEach(() => {
	vi.unstubAllEnvs();
});

afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('npm run remove', { timeout: 120_000 }, () => {
	it('says what it would do, asks where it can, and does nothing until it is told to', () => {
		const content = createContent();
		const before = snapshot(content);
		const { status, said } = run(content, 'sydost-hembygd', '--dry-run');
		expect(status).toBe(0);
		expect(said).toContain('Namnet och telefonnumret tas bort. Uppdraget står kvar.');
		expect(said).toContain(`Filer som ändras: ${post}.`);
		expect(said).toContain('Inget är ändrat');
		expect(said).not.toMatch(/Øystein|319 200/u);
		expect(run(content, 'sydost-hembygd')).toMatchObject({
			status: 1,
			said: expect.stringContaining('Lägg till --yes'),
		});
		expect(snapshot(content)).toEqual(before);
	});

	it('leaves all as it was where the person is named elsewhere, and says where', () => {
		const content = createContent({
			'press-releases/nytt-natverk.mdx': (text) =>
				text.replace('## Kontakter', 'Fråga **Øystein** Øst.\n\n## Kontakter'),
			[post]: (text) => `${text}note: Øystein nås före tio.\n`,
			'pages/sv/om.mdx': (text) => `${text}\nNummer: +46 980 31 92 00.\n`,
		});
		const before = snapshot(content);
		const { status, said } = run(content, 'sydost-hembygd', '--yes');
		expect(status).toBe(1);
		expect(said).toMatch(/Står kvar i innehållet på 3 ställen/u);
		expect(said).toContain('press-releases/nytt-natverk.mdx:10:9  namnet');
		const line = readFileSync(join(content, post), 'utf8').trimEnd().split('\n').length;
		expect(said).toContain(`${post}:${line}:7  namnet`);
		expect(said).toMatch(/pages\/sv\/om\.mdx:\d+:9 {2}telefonnumret/u);
		expect(snapshot(content)).toEqual(before);
	});

	it('does not replace a folder that is no site, and changes nothing then', () => {
		const content = createContent();
		const target = join(content, '../site');
		mkdirSync(target, { recursive: true });
		writeFileSync(join(target, 'mitt.txt'), 'Mitt eget.');
		const before = snapshot(content);
		const { status, said } = run(content, 'sydost-hembygd', '--yes');
		expect({ status, said }).toMatchObject({ status: 1, said: expect.stringContaining('mitt.txt') });
		expect(snapshot(content)).toEqual(before);
	});

	it('knows what was meant where there is no such contact', () => {
		expect(run(createContent(), 'sydost-hembyggd', '--yes')).toMatchObject({
			status: 1,
			said: expect.stringContaining('finns ingen fil contacts/sydost-hembyggd.yaml. Menade du sydost-hembygd?'),
		});
	});

	it('tells how a file is to be written that nothing can be cut out of, without taking anything out of it', () => {
		const person = 'person: { given: Øystein, family: Øst, source: nytt-natverk }';
		const content = createContent({
			[post]: () => `{ role: Hembygdskonsulent, organisation: sydostarkivet, verified: 2025-03-01, ${person} }\n`,
		});
		expect(run(content, 'sydost-hembygd', '--yes')).toMatchObject({
			status: 1,
			said: expect.stringContaining('med en nyckel på varje rad, utan att ta bort något'),
		});
	});

	it('leaves nothing of what it builds aside when it ends, once that has been ended', async () => {
		const scratch = mkdtempSync(join(tmpdir(), 'remove-'));
		folders.push(scratch);
		for (const name of ['TMPDIR', 'TEMP']) vi.stubEnv(name, scratch);
		const listeners = process.listeners('exit');
		const building = buildAside([], new AbortController().signal);
		expect(readdirSync(scratch)).toHaveLength(1);
		const added = process.listeners('exit').filter((listener) => !listeners.includes(listener));
		expect(added).toHaveLength(1);
		added[0]?.(0);
		expect(await building).toMatchObject({ site: undefined, output: '' });
		expect(readdirSync(scratch)).toEqual([]);
	});

	it.skipIf(process.platform === 'win32')(
		'leaves all as it was, and nothing else, when it is interrupted',
		async () => {
			const content = createContent();
			const scratch = join(content, '../tmp');
			mkdirSync(scratch);
			const before = snapshot(join(content, '..'));
			const child = spawn(process.execPath, ['src/cli/remove.ts', 'sydost-hembygd', '--yes', '--language', 'sv'], {
				// As from a terminal, Ctrl+C reaches the build too.
				detached: true,
				env: { ...process.env, ...variablesFor(content), TMPDIR: scratch },
			});
			let said = '';
			for (const stream of [child.stdout, child.stderr]) {
				stream.on('data', (data) => {
					const isFirst = !said.includes('Bygger');
					said += String(data);
					if (isFirst && said.includes('Bygger')) process.kill(-Number(child.pid), 'SIGINT');
				});
			}
			const status = await new Promise((resolve) => child.on('close', resolve));
			expect({ status, said }).toEqual({
				status: 130,
				said: expect.stringMatching(/Avbrutet\. Inget är ändrat\.\n$/u),
			});
			expect(snapshot(join(content, '..'))).toEqual(before);
			expect(readdirSync(scratch)).toEqual([]);
		},
	);

	it.skipIf(process.platform === 'win32').each(
		inEveryRun<readonly [string, string, string]>(1, [
			['looks through the site', 'readFileSync', 'Øystein Øst'],
			['copies the site', 'cpSync', ''],
		]),
	)('leaves all as it was, and nothing else, when it is interrupted while it %s', (_, step, secondFile) => {
		const content = createContent();
		const around = join(content, '..');
		const scratch = join(around, 'tmp');
		mkdirSync(scratch);
		const before = snapshot(around);
		const env = { TMPDIR: scratch, INTERRUPT_AT: step, SECOND_FILE: secondFile };
		expect(runOnTwoFiles(content, env)).toEqual({
			status: 130,
			said: expect.stringMatching(/Avbrutet\. Inget är ändrat\.\n$/u),
		});
		expect(snapshot(around)).toEqual(before);
		expect(readdirSync(scratch)).toEqual([]);
	});

	it('forgets what stood before the last import, and has not done all where PDFs that builds have kept are left', () => {
		const content = createContent();
		mkdirSync(join(content, '.import'));
		writeFileSync(join(content, '.import/last.json'), '{}');
		const cache = join(content, '../cache');
		// A file is what is taken away, and this is a folder.
		mkdirSync(join(cache, '0.kontaktkatalog'), { recursive: true });
		const { status, said } = runOnTwoFiles(content);
		expect({ status, said }).toEqual({
			status: 1,
			said: expect.stringMatching(/^Obs: mellanlagret.*kunde inte tömmas/mu),
		});
		expect(said).toContain('Borttaget. 2 filer är genomsökta');
		expect(readdirSync(content)).not.toContain('.import');
	});

	it('names every earlier site that is kept beside the new one', () => {
		const content = createContent();
		const target = join(content, '../site');
		mkdirSync(join(target, 'data'), { recursive: true });
		for (const name of ['index.html', '404.html', 'sitemap.xml', 'robots.txt']) writeFileSync(join(target, name), '');
		writeFileSync(join(target, 'data/kontakter.json'), '{"contacts":[{"given":"Øystein"}]}');
		for (const name of ['tidigare', 'tidigare-3', 'tidigare-bilder']) mkdirSync(`${target}-${name}`);
		writeFileSync(`${target}.zip`, '');
		const { status, said } = runOnTwoFiles(content);
		expect({ status, said }).toMatchObject({ status: 0, said: expect.stringContaining('Borttaget.') });
		const left = ['.zip', '-tidigare', '-tidigare-2', '-tidigare-3'].map((ending) => target + ending);
		expect(said).toContain(`kvar från den gamla webbplatsen, och kan nämna personen: ${left.join(', ')}.`);
		expect(readFileSync(`${target}-tidigare-2/data/kontakter.json`, 'utf8')).toContain('Øystein');
	});

	it('says that it waits for another build, and what an ended one has left', async () => {
		const content = createContent();
		const target = join(content, '../site');
		const { earlier } = workBeside(target);
		mkdirSync(earlier);
		writeFileSync(join(earlier, 'brev.txt'), 'Mitt.');
		const folders = { project: process.cwd(), content };
		const other = await openBuildOutput(target, folders, silent);
		const child = spawn(process.execPath, ['src/cli/remove.ts', 'sydost-hembygd', '--yes', '--language', 'sv'], {
			env: { ...process.env, ...variablesFor(content), CACHE_DIR: join(content, '../cache'), NODE_OPTIONS: ofTwoFiles },
		});
		let said = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.on('data', (data) => {
				said += String(data);
				if (said.includes('väntar på det')) other.abandon();
			});
		}
		expect(await new Promise((resolve) => child.on('close', resolve)), said).toBe(0);
		expect(said).toContain(`Ett annat bygge av ${target} pågår (process ${process.pid}, enligt `);
		expect(said).toContain(`Ett tidigare bygge har lämnat ${earlier}, där det också ligger något annat.`);
		expect(said).toMatch(new RegExp(`kan nämna personen: ${RegExp.escape(earlier)}\\.`, 'u'));
	});

	it('ends with a sentence where there is no folder for temporary files', () => {
		const content = createContent();
		const around = join(content, '..');
		const before = snapshot(around);
		const scratch = join(around, 'finns-inte');
		const { status, said } = runOnTwoFiles(content, { TMPDIR: scratch, TEMP: scratch });
		expect(status).toBe(1);
		expect(said.slice(said.indexOf('Det gick'))).toBe(
			`Det gick inte att skriva i mappen för tillfälliga filer, ${scratch} (ENOENT), där webbplatsen byggs först. Frigör plats, eller välj en annan mapp med TMPDIR (TEMP i Windows). Inget är ändrat.\n`,
		);
		expect(snapshot(around)).toEqual(before);
	});

	it('clears away what a removal that was ended midway has left, and says so', () => {
		const content = createContent();
		const scratch = join(content, '../tmp');
		const left = join(scratch, 'kontaktkatalog-aside-999999999-AbCd12');
		mkdirSync(join(left, 'content'), { recursive: true });
		const { status, said } = runOnTwoFiles(content, { TMPDIR: scratch, TEMP: scratch });
		expect({ status, said }).toMatchObject({
			status: 0,
			said: expect.stringContaining(`hade lämnat en kopia av innehållet i ${left}. Den är borttagen.`),
		});
		expect(readdirSync(scratch)).toEqual([]);
	});

	it('refuses a file that is called by the name', () => {
		const content = createContent();
		cpSync(join(content, post), join(content, 'contacts/oystein-ost.yaml'));
		expect(run(content, 'oystein-ost', '--yes')).toMatchObject({
			status: 1,
			said: expect.stringContaining('står i filens namn'),
		});
	});

	it.each<[string, readonly string[]]>([
		['Säg vem det gäller', []],
		['tar en kontakt i taget', ['a', 'b']],
		['inget val som heter ”--all”', ['a', '--all']],
		['Efter --leads-to', ['a', '--entry', '--leads-to', 'hem']],
		['hör ihop med --entry', ['a', '--leads-to', 'organisation/b']],
		['går inte ihop', ['a', '--entry', '--vacant']],
	])('is told to be mistyped: %s', (mistake, options) => {
		expect(readRemoveOptions(options, 'sv')).toEqual({ mistake: expect.stringContaining(mistake) });
	});
});
