import { expect, it } from 'vitest';
import type { Language } from '../../../src/domain/site.ts';
import { formatSize } from '../../../src/reports/format-size.ts';

it.each([
	['sv', '12\u00A0345,7 MB'],
	['en', '12,345.7 MB'],
	['fi', '12\u00A0345,7 MB'],
])('a size is written as the language %s writes numbers, rounded up', (language, written) => {
	expect(formatSize(12_345_678_901, language as Language)).toBe(written);
});

it('a size is never 0 where there is something', () => {
	expect(formatSize(1, 'sv')).toBe('0,1 kB');
});
