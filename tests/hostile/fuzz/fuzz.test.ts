import { describe, expect, it } from 'vitest';
import { inLongRun } from '../../in-every-run.ts';
import { buildMutant } from './build-mutant.ts';
import { type Batch, runBatch } from './run-batch.ts';

/** Drawn anew only by hand, with `npm run test:long`: what passed once passes again. */
const FIRST_SEED = 1;
const MUTANTS = 200;
const BUILDS = 1;

describe('a content folder that somebody has changed', { timeout: 180_000 }, () => {
	let batch: Batch;

	it(`ends cleanly in all of ${MUTANTS} ways`, async () => {
		batch = await runBatch(FIRST_SEED, MUTANTS);
		expect(batch.faults).toEqual([]);
		expect(batch.accepted.length + batch.refused).toBe(MUTANTS);
		expect(batch.refused).toBeGreaterThan(MUTANTS / 4);
		expect(batch.accepted.length).toBeGreaterThan(BUILDS);
	});

	inLongRun(it)('builds where it was accepted', async () => {
		const seeds = batch.accepted.slice(0, BUILDS);
		expect((await Promise.all(seeds.map(buildMutant))).flat()).toEqual([]);
	});
});
