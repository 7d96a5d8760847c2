import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineTable } from '../../../src/importers/line-table.ts';

describe('the place of an offset', () => {
	it('is its line and column, counted from one', () => {
		const findPosition = createLineTable('ab\n\nc');
		expect([0, 2, 3, 4, 5].map(findPosition)).toEqual([
			{ line: 1, column: 1 },
			{ line: 1, column: 3 },
			{ line: 2, column: 1 },
			{ line: 3, column: 1 },
			{ line: 3, column: 2 },
		]);
	});

	it('is where counting the lines before it leads', () => {
		const text = fc.string({ unit: fc.constantFrom('a', '\n', 'å') });
		fc.assert(
			fc.property(text, fc.nat(20), (value, offset) => {
				const before = value.slice(0, offset).split('\n');
				const column = offset - (value.slice(0, offset).lastIndexOf('\n') + 1) + 1;
				expect(createLineTable(value)(offset)).toEqual({ line: before.length, column });
			}),
		);
	});
});
