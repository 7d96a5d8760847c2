import { describe, expect, it } from 'vitest';
import { type Contact, type Directory, staleBefore } from '../../../src/domain/directory.ts';
import { parseOpeningHours } from '../../../src/domain/opening-hours.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { createAnswerDisplay } from '../../../src/search/answer-view.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { createSearchEngine } from '../../../src/search/engine.ts';
import { decodeIndex, encodeIndex } from '../../../src/search/index-codec.ts';
import { describeAges } from '../../../src/views/age-of-list.ts';
import { createCardView } from '../../../src/views/card-view.ts';
import { contactPointNote } from '../../../src/views/contact-point.ts';
import { fixtureDirectory } from '../fixture-directory.ts';
import { swedishWords } from './swedish-words.ts';

/** What the search shows of every contact, in their order. */
function listHits(directory: Directory) {
	const data = decodeIndex(encodeIndex(buildIndex(directory)));
	const question = {
		query: '',
		municipality: '',
		county: '',
		kind: '',
		limit: 1e6,
		wantsCounts: false,
		wantsPages: false,
		looksAhead: false,
		language: 'sv',
	};
	const answer = createSearchEngine(data).search('', question, question.limit);
	return createAnswerDisplay(data, swedishWords(staleBefore(directory)))(answer, question).hits;
}

/** The first network's contacts with ways to reach them of every kind. */
function withContactPoints(directory: Directory): Directory {
	const phone = (digits: string, extension?: string) => ({
		number: { kind: digits.startsWith('+') ? ('international' as const) : ('short' as const), digits },
		...(extension === undefined ? {} : { extension }),
	});
	const hours = parseOpeningHours('Mo-Fr 09:00-12:00');
	if (hours === undefined) throw new Error('not read');
	const contactPoints: Partial<Contact>[] = [
		{ phones: [phone('+46980319200', '12'), phone('+46701740605')], emails: ['info@mala.example'] },
		{ phones: [{ ...phone('11414'), label: 'växel', hours: 'vardagar 9–11' }], officeHours: ['tisdagar', hours] },
		{ emails: ['mats.burman@norrbotten.example', 'registrator@norrbotten.example'] },
		{ phones: [phone('+4722123456')], emails: ['Post@Mala.example'] },
		{ url: 'https://mala.example/' },
	];
	const contacts = directory.contacts.map((contact, at) => ({
		...contact,
		...contactPoints[at % (contactPoints.length + 1)],
	}));
	return { ...directory, contacts };
}

describe('a hit', () => {
	it.each([
		['of the first network', fixtureDirectory('content')],
		['of the invented network', fixtureDirectory()],
		['with ways to be reached', withContactPoints(fixtureDirectory('content'))],
	])('says of a contact %s what its card says', (_, directory) => {
		const t = translator('sv');
		const hits = listHits(directory);
		const ages = describeAges(directory.contacts, t, 'sv');
		expect(hits.length).toBe(directory.contacts.length);
		for (const [at, contact] of directory.contacts.entries()) {
			const view = createCardView(contact, { ages }, t, 'sv');
			const hit = hits[at];
			expect({
				...hit,
				title: hit?.title.text,
				role: hit?.role?.text,
				organisation: hit?.organisation.text,
				municipalities: hit?.municipalities?.text,
				lines: hit?.lines.map(({ kind, text, isWritten }) => ({ kind, text, isWritten })),
			}).toEqual({
				id: contact.id,
				path: `/kontakt/${contact.id}/`,
				title: view.title,
				namesPerson: view.namesPerson,
				role: view.role,
				organisation: view.organisation,
				municipalities: view.municipalities,
				contactPoints: view.contactPoints.map((contactPoint) => {
					const { kind, text, uri, extension } = contactPoint;
					return { kind, text, uri, extension, note: contactPointNote(contactPoint) };
				}),
				via: view.via,
				lines: view.lines.map(({ kind, text, isWritten }) => ({ kind, text, isWritten })),
				status: view.status,
				age: view.ageLeft && { sentence: view.ageLeft.sentence, isStale: view.ageLeft.isStale },
				alias: undefined,
				reach: undefined,
				reason: undefined,
			});
		}
	});
});

describe('topics beyond what there is room for', () => {
	const topics = Array.from({ length: 50 }, (_, number) => (number === 36 ? 'biodling' : `ämne nummer ${number + 1}`));
	const [first, ...others] = fixtureDirectory('content').contacts;
	if (first === undefined) throw new Error('nobody');
	const directory = { ...fixtureDirectory('content'), contacts: [{ ...first, topics }, ...others] };
	const data = decodeIndex(encodeIndex(buildIndex(directory)));
	const find = (query: string) => {
		const filters = { municipality: '', county: '', kind: '' };
		const question = {
			...filters,
			query,
			limit: 9,
			wantsCounts: false,
			wantsPages: false,
			looksAhead: false,
			language: 'sv',
		};
		const answer = createSearchEngine(data).search(query, filters, 9);
		return createAnswerDisplay(data, swedishWords())(answer, question)
			.hits.find(({ id }) => id === first.id)
			?.lines.find(({ kind }) => kind === 'topics');
	};

	it('are left out, and told to be', () => {
		expect(find(first.person?.family ?? '')?.text).toMatch(/^ämne nummer 1, .{40,100} …$/u);
	});

	it('give way to the one that was searched for, which is marked', () => {
		const found = find('biodling');
		expect(found?.text).toMatch(/^biodling, ämne nummer 1, /u);
		expect(found?.highlights.map(([start, end]) => found.text.slice(start, end))).toEqual(['biodling']);
	});
});
