import { describe, expect, it } from 'vitest';
import { suggestId } from '../../../src/domain/id.ts';
import { finding } from '../../../src/domain/problem.ts';
import { explain } from '../../../src/reports/explain.ts';

describe('what was meant as an id', () => {
	it.each([
		['Malå ANDT', 'mala-andt'],
		['index', undefined],
		['CON', undefined],
		['å'.repeat(65), undefined],
		['–', undefined],
	])('%s is %s', (text, id) => {
		expect(suggestId(text)).toBe(id);
	});

	it('is never the word itself, which is told as one that is kept', () => {
		const location = { file: 'lista.csv', position: 'unavailable' } as const;
		const about = finding('id-invalid', { value: 'index', of: 'contact', suggestion: suggestId('index') });
		expect(explain({ ...about, location }, 'sv')).toMatchObject({
			what: '”index” är ett namn som datorer och webbservrar har för eget bruk, så det kan inte vara ett id.',
			fix: 'Välj ett annat id.',
		});
	});
});
