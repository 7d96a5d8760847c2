import { describe, expect, it } from 'vitest';
import type { Contact, Directory } from '../../../src/domain/directory.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { createAnswerDisplay } from '../../../src/search/answer-view.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { createSearchEngine } from '../../../src/search/engine.ts';
import { decodeIndex, encodeIndex } from '../../../src/search/index-codec.ts';
import { mainContactPoints } from '../../../src/views/contact-point.ts';
import { createContactView } from '../../../src/views/contact-view.ts';
import { fixtureDirectory } from '../fixture-directory.ts';

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
		language: 'sv',
	};
	const answer = createSearchEngine(data).search('', question, question.limit);
	return createAnswerDisplay(data)(answer, question).hits;
}

/** The first network's contacts with ways to reach them of every kind. */
function withContactPoints(directory: Directory): Directory {
	const phone = (digits: string, extension?: string) => ({
		number: { kind: digits.startsWith('+') ? ('international' as const) : ('short' as const), digits },
		...(extension === undefined ? {} : { extension }),
	});
	const contactPoints: Partial<Contact>[] = [
		{ phones: [phone('+46980319200', '12'), phone('+46701740605')], emails: ['info@mala.example'] },
		{ phones: [phone('11414')] },
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
		expect(hits.length).toBe(directory.contacts.length);
		for (const [at, contact] of directory.contacts.entries()) {
			const view = createContactView(contact, t, 'sv');
			const contactPoints = view.via === undefined ? mainContactPoints(view.contactPoints) : [];
			const hit = hits[at];
			expect({
				title: hit?.title.text,
				namesPerson: hit?.namesPerson,
				role: hit?.role?.text,
				organisation: hit?.organisation.text,
				municipalities: hit?.municipalities.text || undefined,
				topics: hit?.topics.text || undefined,
				contactPoints: [hit?.phone, hit?.email].flatMap((each) =>
					each === undefined
						? []
						: [
								{
									text: each.text,
									uri: each.uri,
									extension: each.extension && t('contact.extension', { extension: each.extension }),
								},
							],
				),
				status: hit?.status,
				verified: hit?.verified,
				path: hit?.path,
			}).toEqual({
				title: view.title,
				namesPerson: view.namesPerson,
				role: view.role,
				organisation: view.organisation,
				municipalities: view.municipalities,
				topics: view.details
					.find(({ kind }) => kind === 'topics')
					?.texts.map(({ text }) => text)
					.join(', '),
				contactPoints: contactPoints.map(({ text, uri, extension }) => ({ text, uri, extension })),
				status: contact.status,
				verified: contact.verified,
				path: `/kontakt/${contact.id}/`,
			});
		}
	});
});
