import { describe, expect, it } from 'vitest';
import { createAnswerDisplay } from '../../../src/search/answer-view.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { createSearchEngine } from '../../../src/search/engine.ts';
import { decodeIndex, encodeIndex } from '../../../src/search/index-codec.ts';
import type { Question } from '../../../src/search/protocol.ts';
import { fixtureContent } from '../fixture-directory.ts';
import { swedishWords } from './swedish-words.ts';

const everywhere = { municipality: '', county: '', kind: '' };

/** Searches a content folder's directory as the browser does, the index written and read. */
function searcher(folder?: string) {
	const { directory, pages } = fixtureContent(folder);
	const data = decodeIndex(encodeIndex(buildIndex(directory, pages)));
	const { search } = createSearchEngine(data);
	const display = createAnswerDisplay(data, swedishWords());
	return (query: string) => {
		const question: Question = {
			...everywhere,
			query,
			limit: 50,
			wantsCounts: false,
			wantsPages: false,
			looksAhead: false,
			language: 'sv',
		};
		return display(search(query, everywhere, 50), question);
	};
}

describe('what one can be helped with', () => {
	const search = searcher('content');
	const ids = (query: string) =>
		search(query)
			.hits.map(({ id }) => id)
			.sort();
	const coordinators = [
		'arjeplog-andt-bra',
		'arvidsjaur-andt-bra',
		'lansstyrelsen-norrbotten-andt',
		'lansstyrelsen-vasterbotten-andt',
		'mala-andt-bra',
		'norsjo-andt-bra',
		'sorsele-andt-bra',
	];
	const againstCrime = [
		...coordinators.filter((id) => !id.startsWith('lans')),
		'polis-lycksele',
		'polis-pitea',
		'polis-umea',
	];

	it.each(['alkohol', 'narkotika', 'tobak', 'Dopning', 'alkohl'])('finds those who have the topic: %s', (query) => {
		expect(ids(query)).toEqual(coordinators);
	});

	it.each([
		['police', ['polis-lycksele', 'polis-pitea', 'polis-umea']],
		['county administrative board', ['lansstyrelsen-norrbotten-andt', 'lansstyrelsen-vasterbotten-andt']],
		['municipalities malå', ['mala-andt-bra']],
	])(
		'finds organisations by what readers of another language of the directory call their kind: %s',
		(query, expected) => {
			expect(ids(query)).toEqual(expected);
		},
	);

	it.each(['droger', 'knark', 'ungdom', 'Ungdomar', 'snus'])('finds them by an everyday word for it: %s', (query) => {
		expect(ids(query)).toEqual(coordinators);
	});

	it.each(['brott', 'brottsförebyggande', 'inbrott'])('keeps one topic apart from another: %s', (query) => {
		expect(ids(query)).toEqual(againstCrime.sort());
	});

	it('is marked in the hit where it stands there', () => {
		const topics = (query: string) => search(query).hits[0]?.lines.find(({ kind }) => kind === 'topics');
		expect(topics('narkotika')).toMatchObject({
			text: 'alkohol, narkotika, dopning, tobak',
			highlights: [[9, 18]],
		});
		expect(topics('knark')?.highlights).toEqual([]);
	});
});

describe('what an organisation helps with', () => {
	it('leads to the organisation, and makes nobody in it answer for it', () => {
		const answer = searcher()('slöjd');
		expect(answer.hits).toEqual([]);
		expect(answer.others.map(({ title }) => title)).toEqual(['Ystads kommun']);
	});
});
