import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { readContentFiles } from '../data/content-files.ts';
import { readEnvironmentOrExit, readLanguage } from '../data/environment.ts';
import { emptyFileCache } from '../data/file-cache.ts';
import { forgetImport } from '../data/import-record.ts';
import type { ContentEdit } from '../data/replace-content-files.ts';
import { contactSchema } from '../domain/contact.ts';
import { listFormerOwnFiles } from '../domain/ledger/former-files.ts';
import { nearest } from '../domain/nearest.ts';
import type { Problem } from '../domain/problem.ts';
import { createOrganisationFinder, publishEntry } from '../domain/publication.ts';
import { getSeverity } from '../domain/severity.ts';
import { createFinder, identifyValue } from '../domain/sought-values.ts';
import { listRemovedValues } from '../domain/withheld-values.ts';
import { locateInSheets } from '../importers/content-entries.ts';
import { readContentFolder } from '../importers/content-folder.ts';
import { cutPerson } from '../importers/cut-person.ts';
import { locateInFolder } from '../importers/locate-in-folder.ts';
import { readYamlFile } from '../importers/yaml-file.ts';
import { clearAsideFolders } from '../output/aside-folder.ts';
import { BuildFailure } from '../output/build-failure.ts';
import { explainBuildFailure } from '../output/build-failure-wording.ts';
import { listFolder } from '../output/build-marker.ts';
import { explainClearedAside, wordNotices } from '../output/build-notice-wording.ts';
import { resolveRealPath } from '../output/inspect-target.ts';
import { listEarlierSites } from '../output/replace-site.ts';
import { requireCacheApart } from '../output/require-cache-apart.ts';
import { describePlace } from '../reports/place.ts';
import { printable } from '../reports/printable.ts';
import { formatForTerminal } from '../reports/terminal.ts';
import { findTraces } from '../traces/find-traces.ts';
import { acceptOrExit } from './arguments.ts';
import { bringAside, buildAside, openSite } from './build-aside.ts';
import { exchangeContent } from './exchange-content.ts';
import { planRemoval, type Removal } from './plan-removal.ts';
import { readRemoveOptions } from './remove-options.ts';
import { wording } from './remove-wording.ts';

/** `npm run remove`: takes a person out of the content, and out of every file that is built of it. */
const options = acceptOrExit(readRemoveOptions(process.argv.slice(2), readLanguage()), wording);
const { language } = options;
const say = wording[language];
const { cacheDir, contentDir, outDir, today } = readEnvironmentOrExit(language);
try {
	requireCacheApart(cacheDir, outDir, { project: process.cwd(), content: contentDir });
} catch (error) {
	fail(error);
}
const files = readContentFiles(contentDir);
const { content, problems } = readContentFolder(files, today);
if (content === undefined) stopWith(problems);

const removal = describeRemoval();
const plan = await planRemoval(files, content, removal, today);
if ('problems' in plan) stopWith(plan.problems);
if ('noTarget' in plan) stop(say.noTarget(plan.noTarget));
const removed = removal.removed.map((value) => ({ ...value, contact: removal.id }));
const found = locateInFolder(plan.files, today, removed);
const sought = removed.filter((value) => !found.shared.has(identifyValue(value)));
const left = found.published.filter(({ value }) => sought.includes(value));

tell(
	say.plan(
		removal.removed.map(({ kind }) => kind),
		removal.after === undefined,
	),
);
if (removal.after !== undefined) tell(say.kept);
tell(say.files(plan.edits.map(({ path }) => path)));
if (left.length > 0) {
	stop(
		say.stillSaid(left.length),
		left.map(({ value, location: after, pdf }) => {
			const location = plan.locateBefore(after);
			const place = describePlace(location, language);
			const where = [location.file, ...(place === undefined ? [] : [place])];
			return say.place(where.join(location.cell === undefined ? ':' : ', '), value.kind, pdf);
		}),
	);
}
if (options.dryRun) {
	tell(say.dryRun);
	process.exit(0);
}
if (!options.yes && !(await isConfirmed())) stop(say.declined);

let isDone = false;
let interrupted: number | undefined;
let building: AbortController | undefined;
// What is built aside has the content in it, and goes with the process however that ends.
for (const [signal, status] of [
	['SIGINT', 130],
	['SIGTERM', 143],
	['SIGHUP', 129],
] as const) {
	process.on(signal, () => {
		if (isDone) return;
		const isAgain = interrupted !== undefined;
		interrupted = status;
		if (building === undefined || isAgain) exitInterrupted(status);
		building.abort();
	});
}
for (const folder of clearAsideFolders()) notify(explainClearedAside(folder, language));
const notices = wordNotices(outDir, language, notify);
// An earlier site that is kept is told with the other copies.
const output = await openSite(outDir, contentDir, { ...notices, kept: () => undefined }).catch((error: unknown) =>
	fail(error),
);
tell(say.building);
building = new AbortController();
const aside = await buildAside(plan.files, building.signal).catch((error: unknown) =>
	stop(say.noRoomAside(tmpdir(), reasonOf(error))),
);
building = undefined;
if (interrupted !== undefined) exitInterrupted(interrupted);
if (aside.site === undefined) {
	console.error(aside.output);
	stop(say.buildFailed);
}
const { site } = aside;
const built = listFolder(site).files;
const { traces, unread } = await findTraces(readBuilt(), sought);
if (traces.length > 0) {
	const most = 20;
	stop(say.remains(new Set(traces.map(({ file }) => file)).size), [
		...traces.slice(0, most).map(({ file, value }) => say.place(file, value.kind, undefined)),
		...(traces.length > most ? [say.more(traces.length - most)] : []),
	]);
}
try {
	bringAside(site, output);
} catch (error) {
	fail(error);
}
await hearSignals();
write(plan.edits);
aside.clear();

tell(say.done(built.length, outDir));
try {
	// It has what stood in the content before the last import.
	forgetImport(contentDir);
	emptyFileCache(cacheDir);
} catch {
	tell(say.cacheLeft(cacheDir));
	process.exitCode = 1;
}
const copies = [
	...[`${outDir}.zip`, `${outDir}-host`].filter((path) => existsSync(path)),
	...listEarlierSites(resolveRealPath(outDir)),
];
if (copies.length > 0) tell(say.copies(copies));
for (const value of removal.removed) {
	const by = found.shared.get(identifyValue(value));
	if (by !== undefined) tell(say.shared(value.kind, by));
}
const places = [...new Set(found.unpublished.map(({ location }) => location.file))];
if (places.length > 0) tell(say.unpublished(places));
const nameNow = new Map(listFormerOwnFiles(content.directory).map(({ from, to }) => [from.slice(1), to]));
const unreadFiles = [
	...found.unread,
	// A document of the content is told once, at whichever addresses it stands.
	...unread.filter((file) => !found.unread.includes(basename(nameNow.get(file) ?? file))),
];
if (unreadFiles.length > 0) tell(say.unread(unreadFiles));
tell('');
for (const line of say.beyond) tell(line);

function describeRemoval(): Removal {
	const { id, leadsTo: target } = options;
	const file = files.find(({ path }) => path === `contacts/${id}.yaml` || path === `contacts/${id}.yml`);
	const row = file === undefined ? locateInSheets(files, today, 'contact', id) : undefined;
	if (row !== undefined) {
		const { cell, ...rest } = row;
		stop(say.inSheet(row.file, describePlace({ ...rest, cell: { sheet: cell?.sheet } }, language) ?? ''));
	}
	if (file === undefined || 'refused' in file.content || content === undefined) {
		const ids = content?.directory.contacts.map((contact) => contact.id) ?? [];
		stop(say.noContact(id, nearest(id, ids)));
	}
	const { path } = file;
	const { located } = readYamlFile(file, contactSchema(today));
	if (located === undefined) stop(say.byHand(path));
	const contact = { ...located.value, id };
	const organisations = createOrganisationFinder(content.directory.organisations)(contact.organisation);
	if (options.entry) {
		const removed = listRemovedValues(contact, publishEntry(contact, 'role', organisations));
		return { id, path, after: undefined, cuts: [], removed, target };
	}
	if (contact.person === undefined) stop(say.noPerson(path));
	const cut = cutPerson(file.content, contact, organisations, today, options.vacant);
	if (cut === undefined) stop(say.byHand(path));
	if (createFinder(cut.removed)(id).length > 0) stop(say.nameInId(path));
	return { id, path, after: cut.text, cuts: cut.cuts, removed: cut.removed, target };
}

async function isConfirmed(): Promise<boolean> {
	if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) stop(say.notAsked);
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	// Ctrl+C and Ctrl+D are answers too.
	const answer = await terminal.question(say.question).catch(() => '');
	terminal.close();
	return say.answers.some((each) => each === answer.trim().toLowerCase());
}

async function* readBuilt() {
	for (const file of built) {
		await hearSignals();
		yield [file, () => readFileSync(join(site, file))] as const;
	}
}

/** A signal that has come during synchronous work is heard when that has made way. */
function hearSignals(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}

/** All of it, or nothing. A signal that comes meanwhile is not heard before it is done. */
function write(edits: readonly ContentEdit[]): void {
	const exchange = exchangeContent(contentDir, edits, () => output.publish());
	if (exchange.came === 'changed') stop(say.changedMeanwhile(exchange.file, exchange.left));
	if (exchange.came === 'failed') fail(exchange.error, exchange.left, exchange.isMixed);
	isDone = true;
}

/** @param left paths of the files that could not be put back */
function fail(error: unknown, left: readonly string[] = [], isMixed = false): never {
	if (error instanceof BuildFailure) {
		console.error(printable(explainBuildFailure(error, language)));
		stop(isMixed ? say.siteMixed(left) : say.notDone(left));
	}
	stop(say.notWritten(reasonOf(error), left));
}

function reasonOf(error: unknown): string {
	return (error as NodeJS.ErrnoException).code ?? String(error);
}

function exitInterrupted(status: number): never {
	console.error(say.interrupted);
	process.exit(status);
}

function stopWith(all: readonly Problem[]): never {
	const errors = all.filter((problem) => getSeverity(problem) === 'error');
	console.error(formatForTerminal(errors, language, contentDir));
	process.exit(1);
}

function tell(sentence: string): void {
	console.log(printable(sentence));
}

/** Says what is not about the person, where a build says it too. */
function notify(sentence: string): void {
	console.error(printable(sentence));
}

function stop(sentence: string, lines: readonly string[] = []): never {
	for (const line of [sentence, ...lines]) console.error(printable(line));
	process.exit(1);
}
