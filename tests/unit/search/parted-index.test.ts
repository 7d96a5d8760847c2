import { describe, expect, it } from 'vitest';
import { messagesSv } from '../../../src/i18n/messages.sv.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { createCountyFinder } from '../../../src/search/find-county.ts';
import { decodeIndex, encodeIndex } from '../../../src/search/index-codec.ts';
import type { IndexData } from '../../../src/search/index-data.ts';
import { isParted, partIndex } from '../../../src/search/part-index.ts';
import { createPartedIndex } from '../../../src/search/parted-index.ts';
import type { Question } from '../../../src/search/protocol.ts';
import { createAreaDirectory } from '../area-directory.ts';
import { swedishWords } from './swedish-words.ts';

const directory = createAreaDirectory(
	[
		{ id: 'mala-kommun', area: ['Malå'] },
		{ id: 'polisen-norr', area: ['Norrbottens län', 'Västerbottens län'] },
		{ id: 'habo-kommun', area: ['Habo'] },
		{ id: 'habo-uppland', area: ['Håbo'] },
		{ id: 'riket', area: [] },
	],
	[
		{ organisation: 'mala-kommun', role: 'Arkivarie' },
		{ organisation: 'polisen-norr', role: 'Kommunpolis' },
		{ organisation: 'habo-kommun', role: 'Arkivarie' },
		{ organisation: 'habo-uppland', role: 'Bibliotekarie' },
		{ organisation: 'riket', role: 'Riksarkivarie' },
	],
);
const data = buildIndex(directory);
const words = { ...swedishWords(), messages: { ...swedishWords().messages, ...messagesSv } };

/** The index in parts, as a browser has it, with the names of the parts that it has fetched. */
function open(isThere: (name: string) => boolean = () => true) {
	const { counties, head } = partIndex(data);
	const files = new Map<string, IndexData>([
		['alla', data],
		...counties.map((each) => [each.name, each.data] as const),
	]);
	const parts = { whole: 'alla', counties: counties.map(({ name }) => name) };
	const fetched: string[] = [];
	const opened = decodeIndex(encodeIndex({ ...head, parts }));
	const finder = createPartedIndex(opened, opened.parts ?? parts, words, async (name) => {
		fetched.push(name);
		const file = files.get(name);
		if (file === undefined || !isThere(name)) throw new Error('HTTP 404');
		return decodeIndex(encodeIndex(file));
	});
	const ask = async (query: string, filters: Partial<Question> = {}) => {
		const question = createQuestion(query, filters);
		const answering = await finder.find(question);
		return answering.describe(answering.search(question), question);
	};
	return { ask, fetched, finder };
}

function createQuestion(query: string, filters: Partial<Question> = {}): Question {
	return {
		query,
		municipality: '',
		county: '',
		kind: '',
		limit: 9,
		wantsCounts: true,
		wantsPages: false,
		looksAhead: false,
		language: 'sv',
		...filters,
	};
}

const roles = ({ hits }: { hits: readonly { title: { text: string } }[] }) => hits.map(({ title }) => title.text);

describe('an index in parts', () => {
	it('opens the county of a chosen place, and has all that there is of it', async () => {
		const { ask, fetched } = open();
		const answer = await ask('arkivarie', { municipality: 'mala' });
		expect(roles(answer)).toEqual(['Arkivarie']);
		expect(answer).toMatchObject({ heading: '1 träff för ”arkivarie”', isPart: false, counts: undefined });
		expect(roles(await ask('', { county: 'vasterbotten' }))).toEqual(['Arkivarie', 'Kommunpolis']);
		expect(fetched).toEqual(['vasterbotten']);
	});

	it('opens the county of a typed place, and says that it is a part', async () => {
		const { ask, fetched } = open();
		const answer = await ask('arkivarie malå');
		expect(roles(answer)).toEqual(['Arkivarie']);
		expect(answer).toMatchObject({ heading: 'Västerbottens län: 1 träff för ”arkivarie malå”', isPart: true });
		expect(fetched).toEqual(['vasterbotten']);
	});

	it('asks for a place first, and then answers from the county that was opened last', async () => {
		const { ask, fetched } = open();
		expect(await ask('bibliotekarie')).toMatchObject({
			heading: 'Välj kommun eller län, eller sök i hela landet',
			total: 0,
			isPart: true,
			isEmpty: false,
		});
		expect(fetched).toEqual([]);
		await ask('', { county: 'uppsala' });
		expect(roles(await ask('bibliotekarie'))).toEqual(['Bibliotekarie']);
		expect(await ask('kommunpolis')).toMatchObject({ total: 0, isPart: true, isEmpty: false });
		expect(fetched).toEqual(['uppsala']);
	});

	it('finds a place by its name before anything is fetched', async () => {
		const { ask, fetched } = open();
		expect((await ask('hab')).others.map(({ title }) => title)).toEqual(['Habo', 'Håbo']);
		expect(fetched).toEqual([]);
	});

	it('opens everyone when that is asked for, and then needs nothing more', async () => {
		const { ask, fetched } = open();
		const answer = await ask('riksarkivarie', { county: 'alla' });
		expect(roles(answer)).toEqual(['Riksarkivarie']);
		expect(answer.isPart).toBe(false);
		expect(await ask('bibliotekarie')).toMatchObject({ total: 1, isPart: false });
		expect(await ask('arkivarie', { municipality: 'mala' })).toMatchObject({ total: 1, isPart: false });
		expect(fetched).toEqual(['alla']);
	});

	it('opens no more than the place where one is chosen besides everyone', async () => {
		const { ask, fetched } = open();
		expect(await ask('arkivarie', { municipality: 'mala', county: 'alla' })).toMatchObject({ total: 1, isPart: false });
		expect(fetched).toEqual(['vasterbotten']);
	});

	it('fetches a part once, however often it is asked for, and again where it could not be had', async () => {
		let isThere = false;
		const { ask, fetched } = open(() => isThere);
		const both = await Promise.allSettled([ask('', { county: 'uppsala' }), ask('x', { county: 'uppsala' })]);
		expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
		isThere = true;
		expect(roles(await ask('', { county: 'uppsala' }))).toEqual(['Bibliotekarie']);
		expect(fetched).toEqual(['uppsala', 'alla', 'uppsala']);
	});

	it('answers from everyone where a part cannot be had, as from a saved copy', async () => {
		const { ask } = open((name) => name === 'alla');
		expect(await ask('bibliotekarie', { county: 'uppsala' })).toMatchObject({ total: 1, isPart: false });
		expect(await ask('arkivarie', { county: 'uppsala' })).toMatchObject({ total: 0, isPart: false });
	});

	it('answers ahead from what has been fetched alone', async () => {
		const { ask, finder, fetched } = open();
		expect(finder.findNow(createQuestion('malå'))).toBeUndefined();
		await ask('malå');
		expect(finder.findNow(createQuestion('malå'))).toBeDefined();
		expect(fetched).toEqual(['vasterbotten']);
	});

	it('puts who answers for several counties in each, and who answers for none in the whole alone', () => {
		const { counties, head } = partIndex(data);
		expect(Object.fromEntries(counties.map((each) => [each.name, each.data.ids]))).toEqual({
			jonkoping: ['post-2'],
			norrbotten: ['post-1'],
			uppsala: ['post-3'],
			vasterbotten: ['post-0', 'post-1'],
		});
		expect(head.count).toBe(0);
	});

	it('is made of more contacts than so many, in more than one county', () => {
		expect(isParted(data, 4)).toBe(true);
		expect(isParted(data, 5)).toBe(false);
		expect(isParted({ ...data, counties: data.counties.slice(1, 2) }, 4)).toBe(false);
	});
});

describe('the county of a question', () => {
	const find = createCountyFinder(data);
	const countyOf = (query: string, filters: { municipality?: string; county?: string } = {}) => {
		const asked = find({ query, municipality: '', county: '', ...filters });
		return asked && [directory.counties[asked.county]?.slug, asked.isChosen];
	};

	it.each([
		['nilsson malå', 'vasterbotten'],
		['Malås arkivarie', 'vasterbotten'],
		['mala', 'vasterbotten'],
		['2418', 'vasterbotten'],
		['polis västerbotten', 'vasterbotten'],
		['polis i norrbottens län', 'norrbotten'],
		['habo', 'jonkoping'],
		['håbo', 'uppsala'],
	])('is found in what is typed: %s', (query, county) => {
		expect(countyOf(query)).toEqual([county, false]);
	});

	it.each(['nilsson', 'mal', 'malå håbo', 'län', '241', ''])('is not found in %j', (query) => {
		expect(countyOf(query)).toBeUndefined();
	});

	it('is that of what is chosen, whatever is typed', () => {
		expect(countyOf('håbo', { municipality: 'mala' })).toEqual(['vasterbotten', true]);
		expect(countyOf('håbo', { county: 'norrbotten' })).toEqual(['norrbotten', true]);
		expect(countyOf('håbo', { municipality: 'mala', county: 'norrbotten' })).toEqual(['vasterbotten', true]);
	});
});
