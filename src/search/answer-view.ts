// Ships to the browser.

import { emailUri } from '../domain/contact-point-uri.ts';
import { contactTitleParts } from '../domain/contact-title.ts';
import type { IsoDate } from '../domain/date.ts';
import { pageAddresses } from '../domain/published-address.ts';
import { createReachOfPlaces, type FindReach } from './asked-place.ts';
import type { Answer, Hit } from './engine.ts';
import type { Highlight } from './highlight.ts';
import { type IndexData, statuses } from './index-data.ts';
import type { PageSearch } from './page-search.ts';
import type { AnswerView, ContactPointView, HitView, LinkView, MarkedText, Question } from './protocol.ts';
import { restoreEmail } from './short-email.ts';
import { showPhone } from './stored-phone.ts';
import { createSynonyms } from './synonyms.ts';
import { foldedWords } from './words.ts';

/** Before every day: what has no day of checking counts as unchecked. */
const never = '' as IsoDate;

/** More would push the contacts' own list out of sight. */
const otherLimit = 6;

/** So many pages more are shown for what stands in their text. */
const textLimit = 4;

/**
 * Prepares describing answers over an index in the texts that a page shows. Who has the texts of pages gives what searches them: those are found
 * then too, after what is found by its name.
 */
export function createAnswerDisplay(
	data: IndexData,
): (answer: Answer, question: Question, searchPages?: PageSearch) => AnswerView {
	const pages = listPages(data);
	const reachOfPlaces = createReachOfPlaces(data);
	return (answer, question, searchPages = () => []) => {
		const findReach = reachOfPlaces(question);
		const byName = findOthers(pages, question);
		const byText = searchPages(question.query).filter(({ path }) =>
			byName.every((other) => other.path !== path.replace(/#.*$/u, '')),
		);
		return {
			total: answer.total,
			isPartial: answer.isPartial,
			suggestion: answer.suggestion,
			hits: answer.hits.map((hit) => showHit(data, hit, findReach)),
			counts: question.wantsCounts ? answer.counts : undefined,
			others: [...byName, ...byText.slice(0, textLimit)],
		};
	};
}

function showHit(data: IndexData, { index, tier, highlights }: Hit, findReach: FindReach): HitView {
	const cell = (name: keyof IndexData['columns']): MarkedText => {
		const { values, ids } = data.columns[name];
		return { text: values[ids[index] ?? 0]?.join(', ') ?? '', highlights: highlights[name] };
	};
	const [given, family] = [cell('given'), cell('family')];
	const role = cell('role');
	const id = data.ids[index] ?? '';
	const person = given.text === '' && family.text === '' ? undefined : { given, family };
	return {
		id,
		path: pageAddresses.contact({ id }),
		title: contactTitleParts({ person, role }).reduce(joined),
		namesPerson: person !== undefined,
		role: person === undefined ? undefined : role,
		organisation: cell('organisation'),
		topics: cell('topic'),
		alias: showAlias(data, index, highlights.alias),
		municipalities: cell('municipality'),
		reach: findReach(index),
		verified: data.days[data.dayIds[index] ?? 0] ?? never,
		phone: showFirstPhone(data, index),
		email: showEmail(data, index, { given: given.text, family: family.text }),
		status: statuses[data.status[index] ?? 0] ?? 'current',
		tier,
	};
}

function joined(first: MarkedText, second: MarkedText): MarkedText {
	const shift = first.text.length + 1;
	return {
		text: `${first.text} ${second.text}`,
		highlights: [
			...first.highlights,
			...second.highlights.map(([start, end]): Highlight => [start + shift, end + shift]),
		],
	};
}

function showFirstPhone({ phones }: IndexData, contact: number): ContactPointView | undefined {
	const [first = ''] = phones[contact]?.split('\t') ?? [];
	return first === '' ? undefined : showPhone(first);
}

function showEmail(
	{ columns, emails, organisations }: IndexData,
	contact: number,
	name: { readonly given: string; readonly family: string },
): ContactPointView | undefined {
	const domain = organisations[columns.organisation.ids[contact] ?? 0]?.emailDomain ?? '';
	const email = restoreEmail(emails[contact] ?? '', { ...name, domain });
	return email === undefined ? undefined : { text: email, uri: emailUri(email) };
}

/** The first of a contact's other names in which something matched. */
function showAlias({ columns, aliasLanguages }: IndexData, contact: number, highlights: readonly Highlight[]) {
	const value = columns.alias.ids[contact] ?? 0;
	let start = 0;
	for (const [at, text] of (columns.alias.values[value] ?? []).entries()) {
		const end = start + text.length;
		const own = highlights.filter(([from]) => from >= start && from < end);
		if (own.length > 0) {
			const shifted = own.map(([from, to]): Highlight => [from - start, to - start]);
			return { text, highlights: shifted, language: aliasLanguages[value]?.[at] || undefined };
		}
		start = end + ', '.length;
	}
	return undefined;
}

/** A municipality, organisation or page of prose, and the words of its name and of what it helps with. */
interface Page extends LinkView {
	/** Only for readers of this language; an empty string is for all. */
	readonly language: string;
	readonly words: readonly string[];
}

function listPages({ municipalities, organisations, columns, pages, synonyms }: IndexData): Page[] {
	const wordsFor = createSynonyms(synonyms);
	const links: (LinkView & { language: string; topics?: readonly string[] })[] = [
		...municipalities.map((municipality) => ({
			kind: 'municipality' as const,
			path: pageAddresses.municipality(municipality),
			title: municipality.name,
			language: '',
		})),
		...organisations.map((organisation, position) => ({
			kind: 'organisation' as const,
			path: pageAddresses.organisation(organisation),
			title: columns.organisation.values[position]?.[0] ?? '',
			topics: organisation.topics,
			language: '',
		})),
		...pages.map(({ path, title, language }) => ({ kind: 'page' as const, path, title, language })),
	];
	return links.map(({ topics = [], ...link }) => ({
		...link,
		words: [link.title, ...topics, ...wordsFor(topics)].flatMap(foldedWords),
	}));
}

/** Those of whose names and topics every word that is typed begins a word. */
function findOthers(pages: readonly Page[], { query, language }: Question): LinkView[] {
	const typed = foldedWords(query);
	if (typed.length === 0) return [];
	return pages
		.filter((page) => page.language === '' || page.language === language)
		.filter(({ words }) => typed.every((each) => words.some((word) => word.startsWith(each))))
		.slice(0, otherLimit)
		.map(({ kind, path, title }) => ({ kind, path, title }));
}
