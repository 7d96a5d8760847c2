import process from 'node:process';

/** True in `npm run test:long`, which tries every row of every table. */
export const isLongRun = process.env['TEST_LONG'] !== undefined;

/** Declares a test that the long run alone tries, for what takes long and that few changes can break: most of it is tried in every run in another way. */
export function inLongRun<Test extends { readonly skip: unknown }>(test: Test): Test | Test['skip'] {
	return isLongRun ? test : test.skip;
}

/**
 * The rows of a table that each run tries: the first ones, which are those that differ most from one another. The long run tries them all.
 *
 * @param most how many
 */
export function inEveryRun<Row>(most: number, rows: readonly Row[]): readonly Row[] {
	if (rows.length <= most)
		throw new Error(`Each run tries all of ${rows.length} rows: nothing is left to the long one`);
	return isLongRun ? rows : rows.slice(0, most);
}
