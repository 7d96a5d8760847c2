// A content folder of many invented contacts, read from the disk into a directory, beside parsing the same files' YAML and nothing more, in one
// run. Each is measured in a process of its own, in turns, and the best of three counts. `node bench/reading.mjs [contacts …]`
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { readContentFiles } from '../src/data/content-files.ts';
import { isPrintable } from '../src/data/printable-signs.ts';
import { readContentFolder } from '../src/importers/content-folder.ts';
import { createCorpus } from './search-corpus.mjs';

const ROUNDS = 3;

/** What is measured, by its name in the table. Each gives the seconds that it took. */
const measures = {
	'parsing the YAML alone': (folder) => {
		const texts = ['contacts', 'organisations'].flatMap((name) =>
			readdirSync(join(folder, name)).map((file) => readFileSync(join(folder, name, file), 'utf8')),
		);
		return measureSeconds(() => {
			for (const text of texts) {
				parseDocument(text, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false, logLevel: 'error' }).toJS();
			}
		});
	},
	'reading the folder into a directory': (folder) =>
		measureSeconds(() => {
			const { content, problems } = readContentFolder(readContentFiles(folder), '2026-12-01', isPrintable);
			if (content === undefined) throw new Error(JSON.stringify(problems[0]));
		}),
};
const [yaml, whole] = Object.keys(measures);

if (process.argv[2] === '--measure') {
	const [name, folder] = process.argv.slice(3);
	const seconds = measures[name](folder);
	console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1000 }));
} else {
	const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000];
	const found = new Map(sizes.map((size) => [size, measureFolder(size)]));
	for (const [size, { [yaml]: parsing, [whole]: reading }] of found) {
		console.log(
			`\n${size} contacts: reading takes ${(reading.seconds / parsing.seconds).toFixed(2)} × the time of parsing`,
		);
		console.table({ [yaml]: rounded(parsing), [whole]: rounded(reading) });
	}
	const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
	if (least < most) {
		const growth = (name) => (found.get(most)[name].seconds / found.get(least)[name].seconds).toFixed(1);
		console.log(
			`\n${most / least} times as many contacts: ${growth(yaml)} × the time to parse, ${growth(whole)} × to read`,
		);
	}
}

function measureFolder(size) {
	const folder = mkdtempSync(join(tmpdir(), 'bench-reading-'));
	try {
		writeFolder(folder, size);
		const best = {};
		for (let round = 0; round < ROUNDS; round++) {
			for (const name of Object.keys(measures)) {
				const args = [fileURLToPath(import.meta.url), '--measure', name, folder];
				const run = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
				if (run.status !== 0) throw new Error(`"${name}" of ${size} contacts ended with ${run.status ?? run.signal}`);
				const measured = JSON.parse(run.stdout);
				if (best[name] === undefined || measured.seconds < best[name].seconds) best[name] = measured;
			}
		}
		return best;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** A content folder without problems: the site and the pages of a fixture, with other contacts and organisations. */
function writeFolder(folder, size) {
	const fixture = fileURLToPath(new URL('../tests/fixtures/broken/_valid', import.meta.url));
	for (const name of ['site.yaml', 'pages']) cpSync(join(fixture, name), join(folder, name), { recursive: true });
	for (const name of ['contacts', 'organisations']) mkdirSync(join(folder, name));
	const { contacts, organisations } = createCorpus(size, 1);
	const write = (path, lines) => writeFileSync(join(folder, path), `${lines.filter(Boolean).join('\n')}\n`);
	for (const { id, name, kind, municipalities, counties } of organisations) {
		const area = [...municipalities, ...counties].map((each) => each.name).join(', ');
		write(`organisations/${id}.yaml`, [`name: ${name}`, `kind: ${kind}`, `area: [${area}]`]);
	}
	const taken = new Set();
	for (const { id, role, organisation, place, municipalities, person, phones, verified } of contacts) {
		const [phone] = phones;
		// Nobody is in an organisation twice; a namesake gets an initial more.
		let given = person.given;
		const key = () => `${organisation.id} ${given} ${person.family}`.toLowerCase();
		for (let initial = 65; taken.has(key()); initial++) given = `${person.given} ${String.fromCharCode(initial)}`;
		taken.add(key());
		write(`contacts/${id}.yaml`, [
			`role: ${role}`,
			`organisation: ${organisation.id}`,
			place && `place: ${place.name}`,
			municipalities.length > 0 && `municipalities: [${municipalities.map(({ name }) => name).join(', ')}]`,
			`person:\n  given: ${given}\n  family: ${person.family}\n  source: ${person.source}`,
			phone && `phones:\n  - number: ${phone.number.digits.replace(/^\+46(\d{3})/, '0$1-')}`,
			`verified: ${verified}`,
		]);
	}
}

function measureSeconds(work) {
	const start = performance.now();
	work();
	return (performance.now() - start) / 1000;
}

function rounded({ seconds, megabytes }) {
	return { seconds: Number(seconds.toFixed(1)), 'peak memory, MB': Math.round(megabytes) };
}
