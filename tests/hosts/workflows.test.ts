import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { builtSites } from '../build.ts';

const folder = 'docs/driftsatt';
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8'));

const step = z.strictObject({
	name: z.string().optional(),
	id: z.string().optional(),
	uses: z
		.string()
		.regex(/^[\w-]+\/[\w-]+@v\d+$/u)
		.optional(),
	run: z.string().optional(),
	with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
	env: z.record(z.string(), z.string()).optional(),
	'working-directory': z.string().optional(),
});
/** What GitHub and Forgejo read, with what we use of it and nothing else. */
const actions = z.strictObject({
	name: z.string(),
	on: z.strictObject({
		push: z.strictObject({ branches: z.array(z.string()) }),
		schedule: z.array(z.strictObject({ cron: z.string().regex(/^\d+ \d+ \* \* \*$/u) })),
		workflow_dispatch: z.null().optional(),
	}),
	permissions: z.partialRecord(z.enum(['contents', 'pages', 'id-token']), z.enum(['read', 'write'])).optional(),
	concurrency: z.strictObject({ group: z.string() }).optional(),
	jobs: z.record(
		z.string(),
		z.strictObject({
			'runs-on': z.enum(['ubuntu-latest', 'docker']),
			container: z.strictObject({ image: z.string() }).optional(),
			needs: z.string().optional(),
			environment: z.strictObject({ name: z.string(), url: z.string() }).optional(),
			outputs: z.record(z.string(), z.string()).optional(),
			steps: z.array(step),
		}),
	),
});
const gitlabJob = z.strictObject({
	image: z.string(),
	script: z.array(z.string()),
	publish: z.string().optional(),
	artifacts: z.strictObject({ paths: z.array(z.string()) }).optional(),
	needs: z.array(z.string()).optional(),
	// Beside rules a job may not say when it starts: GitLab refuses the whole file.
	rules: z.array(
		z.strictObject({ if: z.string(), when: z.literal('delayed').optional(), start_in: z.string().optional() }),
	),
});
const netlify = z.strictObject({
	build: z.strictObject({
		command: z.string(),
		publish: z.string(),
		environment: z.strictObject({ NODE_VERSION: z.string() }),
	}),
});

const actionFiles = [
	'azure-static-web-apps.yml',
	'cloudflare-pages.yml',
	'forgejo-pages.yml',
	'github-pages.yml',
] as const;
const readActions = (name: string) => actions.parse(parseYaml(read(name)));
const stepsOf = (name: string) => Object.values(readActions(name).jobs).flatMap(({ steps }) => steps);

/** Every command of a work-flow, by its file. */
const commands: Readonly<Record<string, readonly string[]>> = {
	...Object.fromEntries(actionFiles.map((name) => [name, stepsOf(name).flatMap(({ run }) => run ?? [])])),
	'gitlab-pages.yml': Object.values(z.record(z.string(), gitlabJob).parse(parseYaml(read('gitlab-pages.yml')))).flatMap(
		({ script }) => script,
	),
	'netlify.toml': [netlify.parse(parseToml(read('netlify.toml'))).build.command],
};

/** The part of TOML 1.0 that we write: tables, and keys with strings of one line. Throws at anything else. */
function parseToml(text: string): Record<string, unknown> {
	const root: Record<string, unknown> = {};
	let table = root;
	for (const line of text.split('\n')) {
		const [, name] = /^\[([\w.]+)\]$/u.exec(line) ?? [];
		const [, key, value] = /^(\w+) = "([^"\\]*)"$/u.exec(line) ?? [];
		if (name !== undefined) {
			table = name.split('.').reduce<Record<string, unknown>>((above, part) => {
				above[part] ??= {};
				return above[part] as Record<string, unknown>;
			}, root);
		} else if (key !== undefined && !(key in table)) table[key] = value;
		else if (line !== '' && !line.startsWith('#')) throw new Error(`No TOML of ours: ${line}`);
	}
	return root;
}

describe('the work-flows to copy', () => {
	it('are all tried', () => {
		expect(readdirSync(folder).sort()).toEqual(Object.keys(commands).sort());
		const docs = readFileSync('docs/driftsatt.md', 'utf8');
		for (const name of Object.keys(commands)) expect(docs).toContain(`(driftsatt/${name})`);
	});

	it.each(Object.entries(commands))('%s has commands that a shell reads and the project knows', (_, lines) => {
		expect(lines.length).toBeGreaterThan(0);
		for (const line of lines) {
			expect(spawnSync('sh', ['-n', '-c', line], { encoding: 'utf8' }).stderr).toBe('');
			for (const [, name = ''] of line.matchAll(/npm run ([\w-]+)/gu)) expect(Object.keys(scripts)).toContain(name);
		}
		expect(lines.join('\n')).toMatch(/npm run kontroll[\s\S]*npm run build/u);
	});

	it.each(actionFiles)('%s says no secret in a command, and uses a Node.js that is new enough', (name) => {
		for (const { run = '', uses, with: options } of stepsOf(name)) {
			expect(run).not.toContain('${{');
			if (uses?.startsWith('actions/setup-node@')) {
				expect(Number(options?.['node-version'])).toBeGreaterThanOrEqual(Number.parseInt(engines.node.slice(2), 10));
			}
		}
	});

	it.each(actionFiles)('%s hands on what a job or a step before it has given', (name) => {
		const { jobs } = readActions(name);
		const text = read(name);
		for (const [, job = '', output = ''] of text.matchAll(/needs\.([\w-]+)\.outputs\.([\w-]+)/gu)) {
			expect(Object.keys(jobs[job]?.outputs ?? {})).toContain(output);
		}
		for (const [, id] of text.matchAll(/steps\.([\w-]+)\.outputs/gu)) {
			expect(stepsOf(name).map((each) => each.id)).toContain(id);
		}
		for (const { needs } of Object.values(jobs)) if (needs !== undefined) expect(Object.keys(jobs)).toContain(needs);
	});
});

describe("the commands that are not npm's", () => {
	const work = mkdtempSync(join(tmpdir(), 'kontaktkatalog-workflow-'));
	// Without the files that are most and largest, and of which no command knows.
	beforeAll(() => {
		const filter = (path: string) => !/\.(?:br|gz|pdf|png|xlsx)$|\/hosted\/(?:en|a-o|embed|kontakt)$/u.test(path);
		cpSync(join(builtSites, 'hosted'), join(work, 'dist'), { recursive: true, filter });
	});
	afterAll(() => rmSync(work, { recursive: true, force: true }));
	/** Stands in for the commands of npm, which the other tests run. */
	const shell = (line: string, cwd: string, env: Record<string, string> = {}) =>
		execFileSync('sh', ['-e', '-c', `npm() { :; }\n${line}`], {
			cwd,
			encoding: 'utf8',
			env: { PATH: process.env['PATH'], HOME: work, GIT_CONFIG_NOSYSTEM: '1', ...env },
		});

	it('make Netlify lead on from addresses that have a page', () => {
		const before = readFileSync(join(work, 'dist/_redirects'), 'utf8');
		shell(commands['netlify.toml']?.[0] ?? '', work, { URL: 'https://kontakter.example' });
		const after = readFileSync(join(work, 'dist/_redirects'), 'utf8');
		expect(before).toMatch(/^\/kommun\/2418\/ \/kommun\/mala\/ 301$/mu);
		expect(after).toBe(before.replaceAll(/ 301$/gmu, ' 301!'));
		writeFileSync(join(work, 'dist/_redirects'), before);
	});

	it('put the site in the branch that a server of pages shows, hidden files too', () => {
		const remote = join(work, 'remote.git');
		execFileSync('git', ['init', '--quiet', '--bare', remote]);
		const [push] = stepsOf('forgejo-pages.yml').filter((each) => each['working-directory'] === 'dist');
		for (const time of [1, 2]) {
			shell(push?.run ?? '', join(work, 'dist'), { REPOSITORY: remote, PAGES_TOKEN: `nyckel-${time}` });
		}
		const listed = execFileSync('git', ['-C', remote, 'ls-tree', '-r', '--name-only', 'pages'], { encoding: 'utf8' });
		expect(listed.split('\n')).toEqual(expect.arrayContaining(['index.html', '.nojekyll', 'kommun/mala/index.html']));
		expect(readdirSync(join(work, 'dist'))).not.toContain('.git');
	});
});
