import { describe, expect, it } from 'vitest';
import type { Contact, Directory } from '../../../src/domain/directory.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { createSearchEngine } from '../../../src/search/engine.ts';
import { decodeIndex, encodeIndex } from '../../../src/search/index-codec.ts';
import { createAnswerDisplay } from '../../../src/search/shown-answer.ts';
import { createContactView } from '../../../src/views/contact-view.ts';
import { mainWays } from '../../../src/views/way.ts';
import { fixtureDirectory } from '../fixture-directory.ts';

/** What the search shows of every contact, in their order. */
function hitsOf(directory: Directory) {
	const data = decodeIndex(encodeIndex(buildIndex(directory)));
	const question = {
		query: '',
		municipality: '',
		county: '',
		kind: '',
		limit: 1e6,
		wantsCounts: false,
		language: 'sv',
	};
	const answer = createSearchEngine(data).search('', question, question.limit);
	return createAnswerDisplay(data)(answer, question).hits;
}

/** The first network's contacts with ways to reach them of every kind. */
function withWays(directory: Directory): Directory {
	const phone = (digits: string, extension?: string) => ({
		number: { kind: digits.startsWith('+') ? ('international' as const) : ('short' as const), digits },
		...(extension === undefined ? {} : { extension }),
	});
	const ways: Partial<Contact>[] = [
		{ phones: [phone('+46980319200', '12'), phone('+46701740605')], emails: ['info@mala.example'] },
		{ phones: [phone('11414')] },
		{ emails: ['mats.burman@norrbotten.example', 'registrator@norrbotten.example'] },
		{ phones: [phone('+4722123456')], emails: ['Post@Mala.example'] },
		{ url: 'https://mala.example/' },
	];
	const contacts = directory.contacts.map((contact, at) => ({ ...contact, ...ways[at % (ways.length + 1)] }));
	return { ...directory, contacts };
}

describe('a hit', () => {
	it.each([
		['of the first network', fixtureDirectory('content')],
		['of the invented network', fixtureDirectory()],
		['with ways to be reached', withWays(fixtureDirectory('content'))],
	])('says of a contact %s what its card says', (_, directory) => {
		const t = translator('sv');
		const hits = hitsOf(directory);
		expect(hits.length).toBe(directory.contacts.length);
		for (const [at, contact] of directory.contacts.entries()) {
			const view = createContactView(contact, t, 'sv');
			const ways = view.via === undefined ? mainWays(view.ways) : [];
			const hit = hits[at];
			expect({
				title: hit?.title.text,
				role: hit?.role?.text,
				organisation: hit?.organisation.text,
				places: hit?.places.text || undefined,
				topics: hit?.topics.text || undefined,
				ways: [hit?.phone, hit?.email].filter((way) => way !== undefined),
				status: hit?.status,
				verified: hit?.verified,
				path: hit?.path,
			}).toEqual({
				title: view.title,
				role: view.role,
				organisation: view.organisation,
				places: view.places,
				topics: view.details
					.find(({ kind }) => kind === 'topics')
					?.texts.map(({ text }) => text)
					.join(', '),
				ways: ways.map(({ text, uri }) => ({ text, uri })),
				status: contact.status,
				verified: contact.verified,
				path: `/kontakt/${contact.id}/`,
			});
		}
	});
});
