// Building directories of invented contacts in all 290 municipalities, with nothing kept from an earlier build, once more over it, and after a change of one
// contact, beside an Astro project that writes as many pages and nothing else, twice, in one run. `node bench/build.mjs [contacts …]`
//
// Each size has folders of its own, and nothing is taken away until the end: for five minutes after many files are gone, ext4 takes several times as long for a new
// one (recently_deleted() in fs/ext4/ialloc.c), whoever's it is. A run that follows another waits for that.
import { spawn } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildFlags, memoryVariables } from '../scripts/node-memory.mjs';
import { writeLargeContent } from '../tests/large-content.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = join(root, '.cache/bench-build');
const folder = join(folders, String(Date.now()));
/** Dated by when a run has taken its files away. */
const removed = `${folders}-removed`;
const given = process.argv.slice(2).map(Number);
const sizes = (given.length > 0 ? given : [1000, 10_000, 100_000]).sort((one, other) => one - other);
const all = new Map();
/** `readyLists` where a directory does not set it. */
const mostWithPosters = 2000;
const unprintedRow = 'cold, without PDFs';
/** What fewer PDFs are worth, by `readyLists` of a directory of so many contacts. */
const fewerPdfs = {
	'cold, without posters': (contacts) => contacts - 1,
	[unprintedRow]: () => 0,
};

await waitForRemoval();
console.log(`\nBuilding, on ${availableParallelism()} cores`);
for (const size of sizes) {
	const own = join(folder, String(size));
	const content = writeLargeContent(join(own, 'content'), size, 290);
	const ours = (folder = content, name = 'site') =>
		measure([...buildFlags, 'src/cli/build.ts'], root, join(own, name), {
			CONTENT_DIR: folder,
			OUT_DIR: join(own, name),
			CACHE_DIR: join(own, `${name}-cache`),
			BUILD_DATE: '2026-12-01',
			...memoryVariables(),
		});
	const bare = (name, pages) => {
		const project = writeBareProject(join(own, name), pages);
		return measure(['build.mjs'], project, join(project, 'dist'), {});
	};
	const cold = await ours();
	const pages = cold.kinds['.html'].files;
	const between = await bare('bare', pages);
	const fewer = {};
	for (const [name, readyLists] of Object.entries(fewerPdfs)) {
		// In a larger directory PDFs are few beside the pages.
		if (size <= mostWithPosters) fewer[name] = await ours(withReadyLists(content, name, readyLists(size)), name);
	}
	const warm = await ours();
	changeContact(content);
	const changed = await ours();
	const after = await bare('bare-again', pages);
	all.set(size, {
		'bare Astro': mean(between, after),
		cold,
		...fewer,
		warm,
		'one contact changed': changed,
	});
	report(size);
}
for (const [index, size] of sizes.entries()) {
	const before = sizes[index - 1];
	if (before === undefined) continue;
	console.log(`\nFrom ${before} contacts to ${size}, ${size / before} times as many`);
	for (const [name, { cpu, seconds }] of Object.entries(all.get(size))) {
		const of = all.get(before)[name];
		if (of === undefined) continue;
		console.log(
			`${name}: ${(seconds / of.seconds).toFixed(1)} × the time, ${(cpu / of.cpu).toFixed(1)} × the CPU seconds`,
		);
	}
}
// A million files take minutes to take away.
rmSync(folders, { recursive: true, force: true });
writeFileSync(removed, '');

/** Waits until the files of the run before have been gone for five minutes. */
async function waitForRemoval() {
	const since = Date.now() - (statSync(removed, { throwIfNoEntry: false })?.mtimeMs ?? 0);
	const left = 300_000 - since;
	if (left <= 0) return;
	console.log(`Waiting ${Math.ceil(left / 1000)} s: files were taken away by the run before`);
	await setTimeout(left);
}

/** The machine may be faster or slower by a quarter from one minute to the next. */
function mean(one, other) {
	const of = (name) => (one[name] + other[name]) / 2;
	return { ...other, seconds: of('seconds'), cpu: of('cpu'), megabytes: of('megabytes') };
}

function report(size) {
	const found = all.get(size);
	const { 'bare Astro': bare, cold } = found;
	console.log(`\n${size} contacts`);
	console.table(
		Object.fromEntries(
			Object.entries(found).map(([name, { cpu, megabytes, seconds, kinds }]) => [
				name,
				{
					seconds: Number(seconds.toFixed(1)),
					'× bare': Number((seconds / bare.seconds).toFixed(1)),
					'CPU seconds': Number(cpu.toFixed(1)),
					'CPU × bare': Number((cpu / bare.cpu).toFixed(1)),
					'peak memory, MB': Math.round(megabytes),
					files: sum(kinds, 'files'),
					'all files, MB': Math.round(sum(kinds, 'bytes') / 1e6),
				},
			]),
		),
	);
	const unprinted = found[unprintedRow];
	if (unprinted !== undefined) {
		const { files } = cold.kinds['.pdf'];
		const milliseconds = (1000 * (cold.cpu - unprinted.cpu)) / files;
		console.log(`${files} PDFs: ${milliseconds.toFixed(1)} ms of processors each`);
	}
	const rows = Object.entries(cold.kinds).sort(([, a], [, b]) => b.bytes - a.bytes);
	console.table(
		Object.fromEntries(rows.map(([kind, { bytes, files }]) => [kind, { files, MB: Number((bytes / 1e6).toFixed(1)) }])),
	);
}

/** Runs a script of Node and looks at it, and at all that it starts, ten times a second. Where there is no /proc, nothing is known of memory and processors. */
async function measure(args, cwd, site, env) {
	const before = cpuOfChildren();
	const start = performance.now();
	const child = spawn(process.execPath, args, {
		cwd,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	let megabytes = Number.NaN;
	const watch = setInterval(() => {
		// The last look may come too late.
		megabytes = Math.max(megabytes || 0, memoryOf(child.pid) || megabytes);
	}, 100);
	const status = await new Promise((resolve) => child.on('exit', resolve));
	clearInterval(watch);
	if (status !== 0) throw new Error(`${args.at(-1)} ended with ${status}`);
	return {
		seconds: (performance.now() - start) / 1000,
		cpu: cpuOfChildren() - before,
		megabytes,
		kinds: countKinds(site),
	};
}

/** Seconds of processors that ended children have taken: `cutime` and `cstime` of proc_pid_stat(5), in hundredths. */
function cpuOfChildren() {
	if (!existsSync('/proc/self/stat')) return Number.NaN;
	const fields = readFileSync('/proc/self/stat', 'utf8')
		.replace(/^.*\) /su, '')
		.split(' ');
	return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** What a process and those below it have in memory, in megabytes: VmRSS of proc_pid_status(5). */
function memoryOf(pid) {
	try {
		const kilobytes = Number(/^VmRSS:\s*(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
		const children = readdirSync(`/proc/${pid}/task`)
			.flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '))
			.filter(Boolean);
		return children.reduce((before, each) => before + memoryOf(each), kilobytes / 1000);
	} catch {
		// It has ended meanwhile, or this is no Linux.
		return Number.NaN;
	}
}

function countKinds(site) {
	const kinds = {};
	for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const kind = extname(entry.name) || 'other';
		kinds[kind] ??= { bytes: 0, files: 0 };
		kinds[kind].bytes += statSync(join(entry.parentPath, entry.name)).size;
		kinds[kind].files++;
	}
	return kinds;
}

function sum(kinds, what) {
	return Object.values(kinds).reduce((before, each) => before + each[what], 0);
}

function withReadyLists(content, name, most) {
	const copy = `${content} ${name}`;
	cpSync(content, copy, { recursive: true });
	appendFileSync(join(copy, 'site.yaml'), `readyLists: ${most}\n`);
	return copy;
}

function changeContact(content) {
	const [first] = readdirSync(join(content, 'contacts')).sort();
	const path = join(content, 'contacts', first);
	writeFileSync(path, readFileSync(path, 'utf8').replace(/^role: (.*)$/mu, 'role: $1 och mer'));
}

/** An Astro project with one kind of page, so small that writing it is all there is to do. */
function writeBareProject(bare, pages) {
	mkdirSync(join(bare, 'src/pages/p'), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(bare, 'node_modules'));
	writeFileSync(join(bare, 'package.json'), '{ "type": "module" }');
	writeFileSync(join(bare, 'build.mjs'), "import { build } from 'astro';\nawait build({ logLevel: 'warn' });\n");
	writeFileSync(
		join(bare, 'src/pages/p/[id].astro'),
		`---\nexport const getStaticPaths = () => Array.from({ length: ${pages} }, (_, id) => ({ params: { id: String(id) } }));\nconst { id } = Astro.params;\n---\n<!doctype html>\n<html lang="sv"><head><meta charset="utf-8"><title>{id}</title></head><body><h1>Sida {id}</h1></body></html>\n`,
	);
	return bare;
}
