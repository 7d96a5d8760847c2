// `npm run test:seconds -- links tests/site/dcat`: how long the tests of the last `npm test` took, by file: all of them, or those of a topic or whose path
// begins so. `path#words` counts only the tests with these words in their names.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './setup.mjs';

/** What belongs to a topic that has a time of its own to keep. The visit of every page is not among it: it shows more than that no other host is asked. */
const topics = {
	/** Links, embeds, hosts, what is read from a disk and without a network: 75 s of a run on two cores. */
	links: [
		'tests/hosts/',
		...['embeds', 'evolution', 'link-kit', 'missing-address', 'one-file', 'published-address', 'saved-copy'].map(
			(name) => `tests/site/${name}.test.ts`,
		),
		...['embeds', 'permalinks'].map((name) => `tests/hostile/process/${name}.test.ts`),
		...['domain/ledger/', 'embed-check/', 'hosting/', 'integrations/host-files', 'offline/', 'verification/'].map(
			(path) => `tests/unit/${path}`,
		),
		...['views/embed-code', 'views/embed-look', 'views/link-kit', 'search/likely-address'].map(
			(path) => `tests/unit/${path}`,
		),
		'tests/properties/views/embed-look.test.ts',
		...['embed', 'from-disk', 'link-kit', 'missing-address', 'offline', 'web-editor'].map(
			(name) => `tests/e2e/${name}.spec.ts`,
		),
		...['linking', 'a page of another site shows', 'the site read from a disk', 'the codes of a page'].map(
			(words) => `tests/engines/#${words}`,
		),
	],
	/** Making a directory, keeping it in sheets, taking in and giving out lists, releases and cards, the editor, the yearly round: 45 s. */
	authoring: [
		...['confirm-round', 'export', 'import', 'new'].map((name) => `tests/hostile/process/${name}.test.ts`),
		'tests/e2e/editor.spec.ts',
		'tests/site/own-directory.test.ts',
		...['formats/content-export', 'importers/edit-yaml', 'importers/import-plan', 'importers/read-drafts'].map(
			(name) => `tests/properties/${name}.test.ts`,
		),
		...['cli/confirm-round', 'cli/export', 'data/import-record', 'domain/due', 'domain/upkeep', 'editing/'].map(
			(path) => `tests/unit/${path}`,
		),
		...['formats/check-request', 'formats/mail-message', 'starter/', 'views/correction'].map(
			(path) => `tests/unit/${path}`,
		),
		...[
			'import-plan',
			'read-drafts',
			'read-release',
			'releases',
			'set-verified',
			'settle-drafts',
			'sheet',
			'vcards',
		].map((name) => `tests/unit/importers/${name}`),
		'tests/native/spreadsheets.test.ts#exported',
	],
};
/** So many files are tried at a time. */
const workers = 2;

const reports = join(root, '.cache', 'reports');
if (!existsSync(reports)) {
	console.error('Nothing is known of a run: npm test has not been run.');
	process.exit(1);
}
const wanted = process.argv.slice(2).flatMap((word) => topics[word] ?? [word]);
const seconds = new Map();
for (const { file, name, duration } of readdirSync(reports).flatMap((report) => listTests(join(reports, report)))) {
	const isWanted = wanted.some((each) => {
		const [path = '', words = ''] = each.split('#');
		return file.startsWith(path) && name.includes(words);
	});
	if (isWanted || wanted.length === 0) seconds.set(file, (seconds.get(file) ?? 0) + duration / 1000);
}
for (const [file, each] of [...seconds].sort(([, one], [, other]) => other - one)) console.log(line(each, file));
const total = [...seconds.values()].reduce((sum, each) => sum + each, 0);
console.log(
	`\n${line(total / workers, `s of a run in which ${workers} files are tried at a time; ${seconds.size} files`)}`,
);

function line(number, text) {
	return `${number.toFixed(1).padStart(7)} ${text}`;
}

/** The tests of a report by Vitest or Playwright; what a file does before and after its tests is one more, without a name. */
function listTests(path) {
	const report = JSON.parse(readFileSync(path, 'utf8'));
	if (report.testResults === undefined) return report.suites.flatMap(listInSuite);
	return report.testResults.flatMap(({ name: absolute, startTime, endTime, assertionResults }) => {
		const file = absolute.slice(root.length + 1).replaceAll('\\', '/');
		const tests = assertionResults.map(({ fullName, duration }) => ({ file, name: fullName, duration: duration ?? 0 }));
		const rest = endTime - startTime - tests.reduce((sum, { duration }) => sum + duration, 0);
		return [...tests, { file, name: '', duration: Math.max(rest, 0) }];
	});
}

function listInSuite({ specs = [], suites = [] }) {
	const own = specs.flatMap(({ file, title, tests }) =>
		tests.flatMap(({ results }) => results.map(({ duration }) => ({ file: `tests/${file}`, name: title, duration }))),
	);
	return [...own, ...suites.flatMap(listInSuite)];
}
