import { join } from 'node:path';
import { readContentFiles } from '../../../src/data/content-files.ts';
import { examine } from './examine.ts';
import { mutate } from './mutate.ts';

/**
 * `node run-mutants.ts <first seed> <how many>`: examines mutants one after another and says of each, a line of JSON, what it came to. Before
 * each it says its seed, so that whoever started this knows which one ended it.
 */
export const folders = ['content', 'tests/fixtures/annat-natverk', 'tests/fixtures/broken/_valid'] as const;

const root = join(import.meta.dirname, '../../..');
const valid = folders.map((folder) => readContentFiles(join(root, folder)));

/** The mutant of a seed. */
export function createMutant(seed: number) {
	return mutate(valid[seed % valid.length] ?? [], seed);
}

if (import.meta.main) {
	const [first = 1, count = 1] = process.argv.slice(2).map(Number);
	for (let seed = first; seed < first + count; seed++) {
		console.log(JSON.stringify({ seed }));
		try {
			console.log(JSON.stringify({ seed, ...(await examine(createMutant(seed))) }));
		} catch (error) {
			const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
			console.log(JSON.stringify({ seed, isAccepted: false, faults: [`threw ${trace.split('\n', 3).join(' | ')}`] }));
		}
	}
}
