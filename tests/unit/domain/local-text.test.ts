import { describe, expect, it } from 'vitest';
import { textIn } from '../../../src/domain/local-text.ts';

describe('a text in several languages', () => {
	it('is shown in the language of the page', () => {
		expect(textIn({ sv: 'Arkiv', en: 'Archive' }, 'en', ['sv', 'en'])).toEqual({ text: 'Archive', lang: undefined });
	});

	it('is shown in the first language where the page has none of its own, and says so', () => {
		expect(textIn({ sv: 'Arkiv' }, 'en', ['sv', 'en'])).toEqual({ text: 'Arkiv', lang: 'sv' });
	});
});
