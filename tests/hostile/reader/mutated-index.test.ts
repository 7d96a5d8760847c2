import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswerDisplay } from '../../../src/search/answer-view.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { createSearchEngine } from '../../../src/search/engine.ts';
import { decodeIndex, encodeIndex } from '../../../src/search/index-codec.ts';
import { columnNames } from '../../../src/search/index-data.ts';
import { fixtureContent } from '../../unit/fixture-directory.ts';
import { swedishWords } from '../../unit/search/swedish-words.ts';
import { forgeIndex, signIndex } from './forge-index.ts';

const { directory, pages } = fixtureContent('content');
const data = buildIndex(directory, pages);
const whole = encodeIndex(data);
const none = { municipality: '', county: '', kind: '' };

const withHead = (edit: (head: Record<string, unknown>) => Record<string, unknown>) => forgeIndex(whole, edit);

/** The columns whose words are searched, and those of reaches, days, statuses, ids, numbers and addresses. */
const columnCount = columnNames.length + 7;

const html = new TextEncoder().encode('<!doctype html><title>Logga in</title><form action="/login"></form>');

/** Files at the address of the index that are not it. A new case is a row. */
const files: Readonly<Record<string, Uint8Array>> = {
	empty: new Uint8Array(),
	'a page to log in on': html,
	'a page, signed': signIndex(Uint8Array.from(html)),
	'zeros for ever': new Uint8Array(5_000_000),
	'of the form before this': whole.subarray(8),
	'of another form': Uint8Array.from(whole, (byte, at) => (at === 0 ? byte + 1 : byte)),
	'twice over': Uint8Array.from([...whole, ...whole]),
	'with a byte more': signIndex(Uint8Array.from([...whole, 0])),
	'with a text longer than the file': signIndex(Uint8Array.from(whole, (byte, at) => (at === 11 ? 0xff : byte))),
	'of a thousand million contacts': withHead((head) => ({ ...head, count: 1e9, widths: Array(columnCount).fill(0) })),
	'of more contacts than there are numbers': withHead((head) => ({ ...head, count: 1e300 })),
	'of minus one contact': withHead((head) => ({ ...head, count: -1 })),
	'of half a contact': withHead((head) => ({ ...head, count: 9.5 })),
	'of a text of contacts': withHead((head) => ({ ...head, count: '10' })),
	'with columns a thousand bytes wide': withHead((head) => ({ ...head, widths: Array(columnCount).fill(1000) })),
	'with a thousand columns': withHead((head) => ({ ...head, widths: Array(1000).fill(0) })),
	'without values': withHead((head) => ({ ...head, values: columnNames.map(() => []) })),
	'of nothing but a JSON text': withHead(() => ({})),
};

describe('an index that is not whole', () => {
	it.each(Object.entries(files))('is refused: %s', (_, bytes) => {
		expect(() => decodeIndex(bytes)).toThrow();
	});

	it('is refused whatever byte differs', () => {
		fc.assert(
			fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
				const bytes = Uint8Array.from(whole);
				bytes[at] = (bytes[at] ?? 0) ^ change;
				expect(() => decodeIndex(bytes)).toThrow();
			}),
			{ numRuns: 500 },
		);
	});

	it('is refused, or answers, whatever stands in it when its checksum is right', () => {
		let answered = 0;
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat(whole.length - 9), fc.nat(255)), { minLength: 1, maxLength: 4 }),
				(changes) => {
					const bytes = Uint8Array.from(whole);
					for (const [at, value] of changes) bytes[at + 8] = value;
					let count = 0;
					try {
						const decoded = decodeIndex(signIndex(bytes));
						({ count } = decoded);
						const answer = createSearchEngine(decoded).search('nilsson malå', none, 100);
						const question = {
							...none,
							query: 'malå',
							limit: 9,
							wantsCounts: true,
							wantsPages: false,
							looksAhead: false,
							language: 'sv',
						};
						createAnswerDisplay(decoded, swedishWords())(answer, question);
						answered++;
					} catch (error) {
						// The worker says so, and the page filters its list.
						expect(error).toBeInstanceOf(Error);
					}
					expect(count).toBeLessThanOrEqual(whole.length);
				},
			),
			{ numRuns: 500 },
		);
		expect(answered).toBeGreaterThan(50);
	});
});
