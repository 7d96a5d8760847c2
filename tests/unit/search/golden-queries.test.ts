import { describe, expect, it } from 'vitest';
import { checkGoldenQueries } from '../../../src/cli/check-golden-queries.ts';
import { finding } from '../../../src/domain/problem.ts';
import { fixtureContent } from '../fixture-directory.ts';

const content = fixtureContent('content');

describe('golden queries', () => {
	it('are at least forty for the ten contacts, and every contact has some', () => {
		expect(content.goldenQueries.length).toBeGreaterThanOrEqual(40);
		expect(new Set(content.goldenQueries.map(({ contact }) => contact)).size).toBe(10);
	});

	it('all show the right contact first', () => {
		expect(checkGoldenQueries(content)).toEqual([]);
	});

	it('of the invented network too', () => {
		const other = fixtureContent();
		expect(other.goldenQueries.length).toBeGreaterThan(0);
		expect(checkGoldenQueries(other)).toEqual([]);
	});

	it('name the query, and who came instead, when the right contact is not first', () => {
		const [first] = content.goldenQueries;
		if (first === undefined) throw new Error('no golden query');
		const problems = checkGoldenQueries({
			...content,
			goldenQueries: [
				{ ...first, query: 'burman' },
				{ ...first, query: 'qqqq' },
			],
		});
		const args = { query: 'burman', wanted: 'mala-andt-bra', found: 'lansstyrelsen-norrbotten-andt' };
		expect(problems).toEqual([
			{
				...finding('golden-query-missed', args),
				location: { file: 'golden-queries.yaml', position: { line: 3, column: 5 } },
			},
			expect.objectContaining({ args: { query: 'qqqq', wanted: 'mala-andt-bra', found: undefined } }),
		]);
	});
});
