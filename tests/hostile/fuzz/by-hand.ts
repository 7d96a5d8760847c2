import { parseArgs } from 'node:util';
import { buildMutant } from './build-mutant.ts';
import { runBatch } from './run-batch.ts';

/** `npm run test:long -- --mutants 5000 --builds 200 --seed 1`: mutants in any number, and whole builds of accepted ones, two at a time. */
const { values } = parseArgs({
	options: {
		mutants: { type: 'string', default: '5000' },
		builds: { type: 'string', default: '200' },
		seed: { type: 'string', default: '1' },
	},
});
const begun = Date.now();
const seconds = () => `${Math.round((Date.now() - begun) / 1000)} s`;
const half = Math.ceil(Number(values.mutants) / 2);
const batches = await Promise.all([runBatch(Number(values.seed), half), runBatch(Number(values.seed) + half, half)]);
const accepted = batches.flatMap((batch) => batch.accepted);
const refused = batches.reduce((sum, batch) => sum + batch.refused, 0);
const faults = batches.flatMap((batch) => batch.faults);
console.log(`${accepted.length + refused} mutants: ${refused} refused, ${accepted.length} accepted, ${seconds()}`);
const queue = accepted.slice(0, Number(values.builds));
const built = queue.length;
const buildAll = async () => {
	for (let seed = queue.shift(); seed !== undefined; seed = queue.shift()) faults.push(...(await buildMutant(seed)));
};
await Promise.all([buildAll(), buildAll()]);
console.log(`${built} of the accepted ones built whole, ${seconds()}`);
for (const fault of faults) console.log(fault);
console.log(`${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
