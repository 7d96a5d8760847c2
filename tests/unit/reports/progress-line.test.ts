import { describe, expect, it } from 'vitest';
import { formatProgress } from '../../../src/reports/progress-line.ts';

describe('the line that says how far a build has come', () => {
	it.each([
		['sv', 'reading', 0, 0, 0, 'Läser innehållet …'],
		['en', 'preparing', 0, 0, 0, 'Preparing the pages …'],
		['sv', 'writing', 1500, 6000, 10, 'Skriver sidor och filer: 1 500 av 6 000, ungefär 30 s kvar'],
		['en', 'writing', 1500, 6000, 10, 'Writing pages and files: 1,500 of 6,000, about 30 s left'],
		['sv', 'writing', 10_000, 60_000, 60, 'Skriver sidor och filer: 10 000 av 60 000, ungefär 5 min kvar'],
		['sv', 'writing', 6000, 6000, 40, 'Skriver sidor och filer: 6 000 av 6 000, ungefär 0 s kvar'],
		// Too early to say.
		['sv', 'writing', 1500, 6000, 1, 'Skriver sidor och filer: 1 500 av 6 000'],
		['sv', 'writing', 100, 6000, 10, 'Skriver sidor och filer: 100 av 6 000'],
		['sv', 'writing', 0, 0, 0, 'Skriver sidor och filer: 0 av 0'],
	] as const)('says in %s of %s, %i of %i after %i s: %s', (language, stage, done, all, seconds, expected) => {
		expect(formatProgress({ stage, done, all, seconds }, language).replaceAll('\u00a0', ' ')).toBe(expected);
	});
});
