import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where tests put the sites that they build. */
export const builtSites = join(import.meta.dirname, '../.cache/sites');

/** The day on which tests take place; the ten contacts of 2014 are old by then. */
export const buildDate = '2026-12-01';

/** The address of the site that is built as if it were on the web. */
export const publishedAddress = 'https://www.kommun.test/kontakter/';

/** Builds a content folder into `.cache/sites/<name>`; gives the exit status, the output and the folder. */
export function buildSite(
	name: string,
	contentDir: string,
	env: Record<string, string> = {},
	options: readonly string[] = [],
) {
	const folder = join(builtSites, name);
	const run = spawnSync('node', ['src/cli/build.ts', ...options], {
		cwd: join(import.meta.dirname, '..'),
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: folder, BUILD_DATE: buildDate, LANG: 'C', ...env },
	});
	return { status: run.status, output: run.stdout + run.stderr, folder };
}

/** The same, for a site that the tests cannot do without. */
export function mustBuildSite(name: string, contentDir: string, env?: Record<string, string>): string {
	rmSync(join(builtSites, name), { recursive: true, force: true });
	const { status, output, folder } = buildSite(name, contentDir, env);
	if (status !== 0) throw new Error(`The site "${name}" was not built:\n${output}`);
	return folder;
}

/** Copies a content folder and changes some of its files. */
export function copyContent(name: string, from: string, edits: Record<string, (text: string) => string>): string {
	const folder = join(builtSites, `${name}-content`);
	rmSync(folder, { recursive: true, force: true });
	cpSync(from, folder, { recursive: true });
	for (const [path, edit] of Object.entries(edits)) {
		const before = readFileSync(join(folder, path), 'utf8');
		const after = edit(before);
		if (after === before) throw new Error(`${path} is the same after the change`);
		writeFileSync(join(folder, path), after);
	}
	return folder;
}

/** Writes a content folder of invented contacts, for what only a long list shows. */
export function writeLongContent(name: string, contacts: number): string {
	const folder = join(builtSites, `${name}-content`);
	const write = (path: string, text: string) => {
		mkdirSync(join(folder, path, '..'), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	rmSync(folder, { recursive: true, force: true });
	write(
		'site.yaml',
		'name: Lång lista\nshortName: Lång lista\ndescription: Påhittad.\nurl: https://lang.example/\nlanguages: [sv]\nowner:\n  name: Prov\nstaleAfterMonths: 12\nlicence:\n  name: CC0\n  url: https://creativecommons.org/publicdomain/zero/1.0/\nlegalBasis: Prov.\ntheme:\n  accent: "#0b5a6f"\n  accentDark: "#7fd0e4"\naccessibility:\n  status: partial\n  assessed: 2026-01-10\n  updated: 2026-01-10\n  method: self\n  methodDescription: Prov.\n  shortcomings: []\n  disproportionateBurden: []\n  outsideTheLaw: []\n',
	);
	for (const page of ['om', 'tillganglighet', 'personuppgifter']) {
		write(`pages/sv/${page}.mdx`, `---\ntitle: ${page}\ndescription: Prov.\n---\n\nProv.\n`);
	}
	write('organisations/ystad.yaml', 'name: Ystads kommun\nkind: kommun\narea: [Ystad]\n');
	for (let number = 1; number <= contacts; number++) {
		const digits = String(number).padStart(5, '0');
		write(
			`contacts/post-${digits}.yaml`,
			`role: Handläggare ${digits} med ett långt uppdrag som gärna tar mer än en rad på ett papper\norganisation: ystad\nmunicipalities: [Ystad]\nverified: 2026-11-01\n`,
		);
	}
	return folder;
}
