import { describe, expect, it } from 'vitest';
import { parsePrintChoice } from '../../../src/print/print-choice.ts';
import { createAnswerDisplay } from '../../../src/search/answer-view.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { createSearchEngine } from '../../../src/search/engine.ts';
import { formatQueryState, longestQuery, parseQueryState } from '../../../src/search/query-state.ts';
import { fixtureContent } from '../../unit/fixture-directory.ts';
import { swedishWords } from '../../unit/search/swedish-words.ts';

const { directory, pages } = fixtureContent('content');
const data = buildIndex(directory, pages);
const engine = createSearchEngine(data);
const display = createAnswerDisplay(data, swedishWords());
const million = 1_000_000;

/** What somebody pastes into the field, or has another program put there. A new case is a row. */
const pastes: Readonly<Record<string, string>> = {
	'a megabyte of one letter': 'a'.repeat(million),
	'a megabyte of words': 'malå '.repeat(million / 5),
	'a megabyte of different words': Array.from({ length: million / 7 }, (_, at) => `ord${at}`).join(' '),
	'a megabyte of digits': '0123456789'.repeat(million / 10),
	'a megabyte of spaces': ' '.repeat(million),
	'a megabyte of NUL': '\0'.repeat(million),
	'a megabyte of accents': `e${'\u0301'.repeat(million)}`,
	'half surrogates': '\ud800\udfff\ud800'.repeat(50),
	'a surrogate cut in two': `${'a'.repeat(longestQuery - 1)}😀`,
	'hs and qs': 'qhqhssttjsch'.repeat(million / 12),
	'words from right to left': '\u202eسلام עולם\u202c',
	'what objects inherit': '__proto__ constructor toString hasOwnProperty valueOf',
	markup: '<img src=x onerror=alert(1)>',
	'a pattern': '(a+)+$ [\\',
};

describe('words that nobody is called', () => {
	it.each(Object.entries(pastes))('are answered at once: %s', (_, query) => {
		for (const kind of ['', '__proto__', 'constructor']) {
			const filters = { municipality: kind, county: kind, kind };
			const answer = engine.search(query, filters, 100);
			const shown = display(answer, {
				...filters,
				query: query.slice(0, longestQuery),
				limit: 100,
				wantsCounts: true,
				wantsPages: true,
				looksAhead: false,
				language: 'sv',
			});
			expect(shown.hits.length).toBe(answer.hits.length);
			expect(Object.keys(answer.counts)).toEqual(['municipalities', 'counties', 'kinds']);
		}
	});

	it.each(Object.entries(pastes))('stand in an address, cut to what can be searched for: %s', (_, paste) => {
		const text = paste.slice(0, 20_000);
		const state = parseQueryState(formatQueryState({ query: text, municipality: text, county: text, kind: text }));
		for (const part of Object.values(state)) expect(part.length).toBeLessThanOrEqual(longestQuery);
		expect(parseQueryState(formatQueryState(state)).query).toBe(state.query.toWellFormed());
		expect(parsePrintChoice(formatQueryState(state), '').of.kind).toMatch(/search|list/u);
	});
});
