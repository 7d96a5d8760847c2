import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeLargeContent } from './large-content.ts';

/** Where tests put the sites that they build. */
export const builtSites = join(import.meta.dirname, '../.cache/sites');

/** The content of the large site. */
export const largeContent = join(builtSites, 'large-content');

/** The day on which tests take place; the ten contacts of 2014 are old by then. */
export const buildDate = '2026-12-01';

/** The address of the site that is built as if it were on the web. */
export const publishedAddress = 'https://www.kommun.test/kontakter/';

/** The cache of the invented network as if it were on the web. */
export const otherPublishedCache = join(builtSites, 'other-published-cache');

/** Files of a content folder by their paths, and what becomes of their texts. */
type Edits = Readonly<Record<string, (text: string) => string>>;

/** A directory's name may be no longer. */
export const longestName =
	'Kontakter för brottsförebyggande arbete och folkhälsa i Norrbottens, Västerbottens och Jämtlands kommuner och regioner';

const root = join(import.meta.dirname, '..');
const otherNetwork = 'tests/fixtures/annat-natverk';

/** The sites that the tests of built sites and those in a browser read, by their names; each gives its folder. */
export const sharedSites = {
	main: () => mustBuildSite('main', 'content'),
	published: () => mustBuildSite('published', 'content', { SITE_URL: publishedAddress }),
	other: () => mustBuildSite('other', otherNetwork),
	/** The ten contacts, with all that hosts may be asked for. */
	hosted: () => {
		const asked = 'hosting:\n  hsts: ja\n  precompress: ja\n';
		return mustBuildSite('hosted', copyContent('hosted', 'content', { 'site.yaml': (text) => text + asked }));
	},
	/** The ten contacts, with an editor in the browser. */
	edited: () => {
		const asked = 'editing:\n  project: https://github.com/kommun/katalog\n';
		return mustBuildSite('edited', copyContent('edited', 'content', { 'site.yaml': (text) => text + asked }));
	},
	/** The ten contacts with a search index in parts, as a directory of more than a hundred thousand has it. */
	parted: () => mustBuildSite('parted', 'content', { LARGEST_INDEX: '0' }),
	/** No contacts, in a directory with the longest name that one may have. */
	empty: () => mustBuildSite('empty', writeLongContent('empty', 0, longestName)),
	/** 320 contacts in one municipality. */
	long: () => mustBuildSite('long', writeLongContent('long', 320)),
	/** 402 contacts in the municipalities of two counties. */
	large: () => mustBuildSite('large', writeLargeContent(largeContent, 402)),
	/**
	 * The invented network, with all that can be compressed, when one person has been removed by the command and the other is not published. Their names are
	 * like nothing else in it.
	 */
	removed: () =>
		mustRemovePerson('removed', 'ystad-arkiv', otherNetwork, {
			'site.yaml': (text) => `${text}hosting:\n  precompress: ja\n`,
			'contacts/ystad-arkiv.yaml': (text) =>
				text
					.replace('Ängla-Britt', 'Xärxa-Zöta')
					.replaceAll('Ölandsson', 'Qvistensköld')
					.replace('[arkivet@ystad.example]', '[arkivet@ystad.example, xarxa-zota.af.qvistenskold@ystad.example]'),
			'contacts/sydost-hembygd.yaml': (text) =>
				`${text.replace('Øystein', 'Zenobia').replace('Øst', 'Wåxfjälls')}publish: uppdrag\n`,
		}),
	/** The ten contacts once more, with an empty cache, so that nothing in it is another build's, and with files written as in a large directory. */
	again: () => {
		const cache = join(builtSites, 'again-cache');
		rmSync(cache, { recursive: true, force: true });
		return mustBuildSite('again', 'content', { CACHE_DIR: cache, ...withFileThread });
	},
	/** The invented network as if it were on the web, with a cache of its own, in which it is known what its files are made from. */
	otherPublished: () =>
		mustBuildSite('other-published', otherNetwork, {
			SITE_URL: publishedAddress,
			CACHE_DIR: otherPublishedCache,
		}),
	/** What the invented network looks like later: a number has changed, and a post has ended. */
	later: () => {
		const later = copyContent('later', otherNetwork, {
			'contacts/ystad-arkiv.yaml': (text) => text.replace('070-174 06 05', '070-174 06 06'),
			'contacts/karlskrona-radgivning.yaml': (text) => text.replace('status: vacant', 'status: ended'),
		});
		return mustBuildSite('later', later, { SITE_URL: publishedAddress });
	},
} satisfies Record<string, () => Promise<string>>;

/** Has the files beside the pages made by a thread, as they are in a large directory. */
export const withFileThread = { FILE_THREAD_FROM: '0' };

/** Builds a content folder into `.cache/sites/<name>`; gives the exit status, the output and the folder. */
export function buildSite(
	name: string,
	contentDir: string,
	env: Record<string, string> = {},
	options: readonly string[] = [],
) {
	const folder = join(builtSites, name);
	const run = spawnSync('node', ['src/cli/build.ts', ...options], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, ...variables(folder, contentDir, env) },
	});
	return { status: run.status, output: run.stdout + run.stderr, folder };
}

/** The same, beside others, for a site that the tests cannot do without. */
export function mustBuildSite(name: string, contentDir: string, env: Record<string, string> = {}): Promise<string> {
	return onceInARun(
		name,
		() => hashOfSources(contentDir, env),
		async (folder) => {
			const { status, output } = await runNode(['src/cli/build.ts'], variables(folder, contentDir, env));
			if (status !== 0) throw new Error(`The site "${name}" was not built:\n${output}`);
		},
	);
}

/**
 * Records what a content folder says when some of its files have been changed, and lets `npm run remove` build the site. What the command says
 * is kept beside the site.
 */
function mustRemovePerson(name: string, id: string, from: string, edits: Edits): Promise<string> {
	return onceInARun(
		name,
		() => hashOfSources(from, {}),
		async (folder) => {
			// A build before has kept a file of its own.
			const cache = `${folder}-cache`;
			mkdirSync(cache, { recursive: true });
			writeFileSync(join(cache, 'a.kontaktkatalog'), 'What names the person.');
			const env = variables(folder, copyContent(name, from, edits), { CACHE_DIR: cache });
			const recorded = await runNode(['src/cli/record.ts'], env);
			if (recorded.status !== 0) throw new Error(`"${name}" was not recorded:\n${recorded.output}`);
			writeFileSync(`${folder}.zip`, 'What npm run package made before.');
			const removed = await runNode(['src/cli/remove.ts', id, '--yes', '--language', 'sv'], env);
			if (removed.status !== 0) throw new Error(`Nobody was removed from "${name}":\n${removed.output}`);
			writeFileSync(`${folder}.said`, removed.output);
		},
	);
}

/**
 * Builds a site into the folder of its name. Within one `npm test` (`TEST_RUN`) the site that an earlier stage has built under the name is
 * taken, as long as nothing that it was built from has changed.
 */
async function onceInARun(name: string, hash: () => string, build: (folder: string) => Promise<void>): Promise<string> {
	const folder = join(builtSites, name);
	const record = `${folder}.built-from`;
	const builtFrom = process.env['TEST_RUN'] && `${process.env['TEST_RUN']} ${hash()}`;
	if (builtFrom && existsSync(record) && readFileSync(record, 'utf8') === builtFrom) return folder;
	rmSync(record, { force: true });
	rmSync(folder, { recursive: true, force: true });
	await build(folder);
	if (builtFrom) writeFileSync(record, builtFrom);
	return folder;
}

async function runNode(args: readonly string[], env: Record<string, string>) {
	const child = spawn('node', args, { cwd: root, env: { ...process.env, ...env } });
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
	const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
	return { status, output };
}

function variables(folder: string, contentDir: string, env: Record<string, string>): Record<string, string> {
	return { CONTENT_DIR: contentDir, OUT_DIR: folder, BUILD_DATE: buildDate, LANG: 'C', ...env };
}

/** One hash of all that a build reads: code, content, what is copied as it is, settings, packages and environment. */
function hashOfSources(contentDir: string, env: Record<string, string>): string {
	const hash = createHash('sha256').update(JSON.stringify([contentDir, env]));
	const files = ['src', 'public', contentDir]
		.filter((folder) => existsSync(resolve(root, folder)))
		.flatMap((folder) =>
			readdirSync(resolve(root, folder), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name)),
		);
	for (const file of ['astro.config.mjs', 'tsconfig.json', 'package-lock.json']) files.push(join(root, file));
	for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(file));
	return hash.digest('hex');
}

/** Copies a content folder and changes some of its files. */
export function copyContent(name: string, from: string, edits: Edits): string {
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
export function writeLongContent(name: string, contacts: number, siteName = 'Lång lista'): string {
	const folder = join(builtSites, `${name}-content`);
	const write = (path: string, text: string) => {
		mkdirSync(join(folder, path, '..'), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	rmSync(folder, { recursive: true, force: true });
	write(
		'site.yaml',
		`name: ${siteName}\nshortName: Lång lista\ndescription: Påhittad.\nurl: https://lang.example/\nuid: 7c6fdbe3-3d3c-4c4f-9d0e-6a1e7f0a4b11\nlanguages: [sv]\nowner:\n  name: Prov\nstaleAfterMonths: 12\nlicence:\n  name: CC0\n  url: https://creativecommons.org/publicdomain/zero/1.0/\nlegalBasis: Prov.\ntheme:\n  accent: "#0b5a6f"\n  accentDark: "#7fd0e4"\naccessibility:\n  status: partial\n  assessed: 2026-01-10\n  updated: 2026-01-10\n  method: self\n  methodDescription: Prov.\n  shortcomings: []\n  disproportionateBurden: []\n  outsideTheLaw: []\n`,
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
