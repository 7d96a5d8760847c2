import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswerDisplay } from '../../../src/search/answer-view.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { buildPageTexts } from '../../../src/search/build-page-texts.ts';
import { createSearchEngine } from '../../../src/search/engine.ts';
import { decodeIndex, encodeIndex } from '../../../src/search/index-codec.ts';
import { createPageSearch } from '../../../src/search/page-search.ts';
import { decodePageTexts, encodePageTexts } from '../../../src/search/page-texts.ts';
import type { MarkedText } from '../../../src/search/protocol.ts';
import { findStem } from '../../../src/search/swedish-stem.ts';
import { foldedWords } from '../../../src/search/words.ts';
import { fixtureContent } from '../fixture-directory.ts';
import { swedishWords } from './swedish-words.ts';

const content = fixtureContent('content');
const texts = decodePageTexts(encodePageTexts(buildPageTexts(content, 'sv')));
const searchPages = createPageSearch(texts);

/** Searches contacts and pages as the worker does when the texts have come. */
function search(query: string, language = 'sv') {
	const data = decodeIndex(encodeIndex(buildIndex(content.directory, content.pages)));
	const filters = { municipality: '', county: '', kind: '' };
	const question = { ...filters, query, limit: 50, wantsCounts: false, wantsPages: true, looksAhead: false, language };
	const pages = language === 'sv' ? searchPages : createPageSearch(buildPageTexts(content, language));
	return createAnswerDisplay(data, swedishWords())(
		createSearchEngine(data).search(query, filters, 50),
		question,
		pages,
	);
}

const marks = ({ text, highlights }: MarkedText) => highlights.map(([start, end]) => text.slice(start, end));

describe('the text of pages', () => {
	it.each([
		['föräldrar', '/ordlista/#abc'],
		['föräldern', '/ordlista/#abc'],
		['fältrapporter', '/pressmeddelande/brottsforebyggande-samarbete/#så-gick-det-till'],
		['faltrapport', '/pressmeddelande/brottsforebyggande-samarbete/#så-gick-det-till'],
		['glesbygden', '/pressmeddelande/brottsforebyggande-samarbete/#mål'],
		['gruppledare', '/ordlista/#abc'],
		['högstadiet', '/ordlista/#effekt'],
		['invånarna', '/ordlista/#smakommun'],
	])('leads to what it stands under: %s', (query, path) => {
		expect(search(query).others.map((other) => other.path)).toContain(path);
	});

	it('is found by any word of it', () => {
		for (const { path, sections } of texts) {
			const words = new Set(sections.flatMap(({ heading, text }) => foldedWords(`${heading} ${text}`)));
			for (const word of words) {
				if (word.length < 4) continue;
				const found = searchPages(word).map((link) => link.path.replace(/#.*$/u, ''));
				expect(found, word).toContain(path);
			}
		}
	});

	it('is shown as the sentence with the match, marked', () => {
		const [first] = searchPages('faltrapport');
		expect(first?.excerpt && marks(first.excerpt)).toEqual(['fältrapport']);
		expect(first?.title).toBe('Brottsförebyggande samarbete');
		expect(first?.excerpt?.text.length).toBeLessThan(170);
	});

	it('has all the words, or is not found', () => {
		const both = searchPages('fältrapporter statistik').map(({ path }) => path);
		expect(both.length).toBeGreaterThan(0);
		for (const path of both) expect(searchPages('statistik').map((link) => link.path)).toContain(path);
		expect(searchPages('fältrapporter zebra')).toEqual([]);
		expect(searchPages('mö')).toEqual([]);
		expect(searchPages('')).toEqual([]);
	});

	it('stands below the hits, each page once', () => {
		const { hits, others } = search('samverkan');
		const pages = others.map(({ path }) => path.replace(/#.*$/u, ''));
		expect(new Set(pages).size).toBe(pages.length);
		expect(hits.every(({ path }) => path.startsWith('/kontakt/'))).toBe(true);
	});

	it('says which language it is in where the page is in another', () => {
		const { others } = search('fältrapporter', 'en');
		expect(others[0]).toMatchObject({ title: 'Brottsförebyggande samarbete', language: 'sv' });
		expect(search('fältrapporter').others[0]?.language).toBeUndefined();
	});

	it('is cut round the match, with marks inside it, whatever is typed', () => {
		const words = texts.flatMap(({ sections }) => sections.flatMap(({ text }) => text.split(/\s+/u)));
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 2 }), (typed) => {
				for (const { excerpt } of searchPages(typed.join(' '))) {
					expect(excerpt?.text.length).toBeLessThanOrEqual(164);
					let last = 0;
					for (const [start, end] of excerpt?.highlights ?? []) {
						expect(start).toBeGreaterThanOrEqual(last);
						expect(end).toBeGreaterThan(start);
						last = end;
					}
					expect(last).toBeLessThanOrEqual(excerpt?.text.length ?? 0);
				}
			}),
			{ numRuns: 100 },
		);
	});

	it.each([
		['missbruket', 'missbruk'],
		['kommunernas', 'kommun'],
		['foraldrar', 'foraldr'],
		['polis', 'polis'],
		['barn', 'barn'],
	])('is found by inflected forms: %s', (word, stem) => {
		expect(findStem(word)).toBe(stem);
	});

	it.each(['', '[]', '{}', '{"pages":{}}', '{"pages":[null]}', '{"pages":[{"path":"/om/"}]}', '<!doctype html>'])(
		'is refused where it is something else: %s',
		(json) => {
			expect(() => decodePageTexts(json)).toThrow();
		},
	);
});

describe('a word of the glossary', () => {
	const ids = (query: string) =>
		search(query)
			.hits.map(({ id }) => id)
			.sort();

	it.each(['brottsförebyggande råd', 'brottsförebyggande rådet', 'Brottsforebyggande radet'])(
		'finds by what it is short for those who have it: %s',
		(query) => {
			expect(ids(query)).toEqual(ids('BRÅ'));
			expect(ids(query)).toContain('mala-andt-bra');
		},
	);

	it('finds those who have what it is short for', () => {
		const [model, ...rest] = content.directory.contacts;
		if (model === undefined) throw new Error('no contact');
		const own = { ...model, id: 'rad', role: 'Ordförande i Brottsförebyggande rådet' };
		const data = buildIndex({ ...content.directory, contacts: [own, ...rest] });
		const { hits } = createSearchEngine(data).search('brå', { municipality: '', county: '', kind: '' });
		expect(hits.map(({ index }) => data.ids[index])).toContain('rad');
	});

	it('leads to its explanation', () => {
		expect(search('brottsförebyggande råd').others.map(({ path }) => path)).toContain('/ordlista/#bra');
	});
});
