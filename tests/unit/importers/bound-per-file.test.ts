import { describe, expect, it } from 'vitest';
import { type Finding, finding, type Problem } from '../../../src/domain/problem.ts';
import { getSeverity } from '../../../src/domain/severity.ts';
import { boundPerFile } from '../../../src/importers/bound-per-file.ts';

const many = (about: Finding, count: number, file = 'site.yaml') =>
	Array.from({ length: count }, (_, index): Problem => {
		return { ...about, location: { file, position: { line: index + 1, column: 1 } } };
	});
const empty = finding('file-empty', {});
const costly = finding('phone-premium', { value: '0900' });

describe('many problems in a file', () => {
	it('are left as they are up to a hundred of a code', () => {
		const problems = [...many(empty, 100), ...many(costly, 100), ...many(empty, 100, 'glossary.yaml')];
		expect(boundPerFile(problems)).toEqual(problems);
	});

	it('are counted beyond that, and a count is added to if more come', () => {
		const once = boundPerFile(many(empty, 130));
		expect(once).toHaveLength(101);
		expect(once.at(-1)).toMatchObject({ code: 'problems-not-listed', args: { of: 'file-empty', count: 30 } });
		expect(boundPerFile([...once, ...many(empty, 5)]).at(-1)).toMatchObject({ args: { count: 35 } });
	});

	it('are as grave when they are counted as when they are told', () => {
		expect(getSeverity(boundPerFile(many(costly, 101)).at(-1) ?? empty)).toBe('warning');
		expect(getSeverity(boundPerFile(many(empty, 101)).at(-1) ?? costly)).toBe('error');
	});
});
