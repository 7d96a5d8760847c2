import type { Details } from '../domain/details.ts';
import type { Contact, Directory } from '../domain/directory.ts';
import { isListed } from '../domain/listed-details.ts';
import { onceFor } from '../domain/once-for.ts';
import { absoluteAddress, localise, pageAddresses } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import { translator } from '../i18n/translate.ts';
import { dialled, factsOf } from './facts.ts';
import { type Expected, type Field, type Statement, statements } from './statement.ts';
import { isDetail, type Word, wordsOf } from './words.ts';

/** What the content says of contacts, as each kind of file must say it. */
export interface Expectations {
	/** Facts in some fields, as programs are told them. */
	facts(contact: Contact, fields: readonly Field[]): Expected[];
	words(contact: Contact, language: Language): readonly Word[];
}

/** Says each contact once, however many files it is in. */
export function createExpectations(directory: Pick<Directory, 'site'>): Expectations {
	const facts = onceFor((contact: Contact) => factsOf(contact, directory));
	const inLanguages = new Map<Language, (contact: Contact) => readonly Word[]>();
	const wordsIn = (language: Language) => {
		const known = inLanguages.get(language) ?? onceFor((contact: Contact) => wordsOf(contact, language));
		inLanguages.set(language, known);
		return known;
	};
	return {
		facts: (contact, fields) =>
			facts(contact).flatMap((each) => (fields.includes(each.field) ? [{ ...each, need: 'must' as const }] : [])),
		words: (contact, language) => wordsIn(language)(contact),
	};
}

/** Where a contact stands among others: in a card, a row of a table, an item of the edition in one file, or in what other sites show. */
export type ListPlace = 'card' | 'row' | 'item' | 'block';

/** What is said of a contact among others, where the page may say something of it once for all. */
export function expectInList(words: readonly Word[], place: ListPlace): Expected[] {
	const thinned = new Set(words.filter(({ isShortened }) => isShortened).map(({ field }) => field));
	return words.flatMap((word) => {
		const need = needInList(word, place, thinned.has(word.field));
		return need === undefined ? [] : [{ ...word, need }];
	});
}

function needInList(word: Word, place: ListPlace, isThinned: boolean): Expected['need'] | undefined {
	const { field, from, isMain } = word;
	if (isDetail(field)) return needOfDetail(word, field, place, isThinned);
	switch (field) {
		case 'title':
		case 'status':
			return 'must';
		case 'role':
		case 'organisation':
		case 'verified':
		case 'stale':
			return 'page';
		case 'municipalities':
			return 'may';
		case 'phones':
		case 'emails':
		case 'web':
			if (place === 'block' && !isMain) return undefined;
			return from === 'own' ? 'must' : 'may';
		case 'note':
			return place === 'item' && from === 'own' ? 'must' : undefined;
		default:
			return undefined;
	}
}

/** Where contacts are listed, some of their own details have a line; the edition in one file, which has no other pages, says all of them. */
function needOfDetail(
	{ from, isShortened }: Word,
	kind: keyof Details,
	place: ListPlace,
	isThinned: boolean,
): Expected['need'] | undefined {
	const isSaid = place === 'item' || (place !== 'row' && isListed(kind));
	if (!isSaid || from === 'shared') return undefined;
	return isShortened === (isThinned && place !== 'item') ? 'must' : undefined;
}

/** What the page about a contact says of it. */
export function expectOnPage(contact: Contact, words: readonly Word[], language: Language): Expected[] {
	const isEnded = contact.status === 'ended';
	const named = [...(contact.place === undefined ? [] : [contact.place]), ...contact.municipalities];
	const inWords = words.flatMap((word): Expected[] => {
		const { field, from, isShortened } = word;
		const isWay = field === 'phones' || field === 'emails' || field === 'web';
		if (isShortened || field === 'municipalities') return [];
		if (isWay && from === 'shared') {
			// Of an organisation there is one way to it, its page where it has nothing else.
			return isEnded ? [] : [{ ...word, need: 'must' }];
		}
		if (field === 'stale') return [{ field, text: translator(language)('fresh.noticeHeading'), need: 'must' }];
		return (word.parts ?? [word.text]).map((text) => ({ field, text, need: 'must' }));
	});
	return [
		...inWords,
		...named.map(({ name }): Expected => ({ field: 'municipalities', text: name, need: 'must' })),
		// It is also what one may be told to turn to.
		{ field: 'organisation', text: contact.organisation.name, need: 'may' },
	];
}

/** All that is said of a contact in a text, a web page by its whole address. */
export function expectInText(words: readonly Word[]): Expected[] {
	return words.flatMap((word): Expected[] => {
		const { address, field, isShortened } = word;
		if (isShortened || field === 'aliases' || field === 'source') return [];
		const need = field === 'verified' || field === 'stale' ? 'page' : 'must';
		return [{ ...word, text: field === 'web' && address !== undefined ? address : word.text, need }];
	});
}

/** All that is said of a contact on paper. */
export function expectOnPaper(words: readonly Word[]): Expected[] {
	return words.flatMap((word): Expected[] => {
		const { field, isShortened } = word;
		if (isShortened || field === 'aliases' || field === 'source') return [];
		return [{ ...word, need: field === 'municipalities' ? 'may' : 'must' }];
	});
}

/** What may be said of a contact where its changes are told: its post, and any of the rest as it is today. */
export function expectInFeed(contact: Contact, words: readonly Word[], language: Language): Expected[] {
	const t = translator(language);
	const { municipalities, officeHours: _, place, status } = contact;
	const may = (field: Field, texts: readonly (string | undefined)[]): Expected[] =>
		texts.flatMap((text) => (text === undefined ? [] : [{ field, text, need: 'may' as const }]));
	return [
		{ field: 'role', text: contact.role, need: 'must' },
		{ field: 'organisation', text: contact.organisation.name, need: 'must' },
		...words
			.filter(({ field, from }) => field !== 'municipalities' && field !== 'web' && from === 'own')
			.map((word): Expected => ({ ...word, need: 'may' })),
		...may('role', [contact.role]),
		...may('organisation', [contact.organisation.name]),
		...may('place', [place?.name]),
		...may(
			'municipalities',
			municipalities.map(({ name }) => name),
		),
		...may('web', [contact.url]),
		...may('status', [status === 'current' ? t('change.current') : undefined]),
	];
}

/** What the owner is told that stands there today: the contact's own, as much of it as there is room for, under its id and the address of its page. */
export function expectInCorrection(
	contact: Contact,
	words: readonly Word[],
	language: Language,
	{ site }: Pick<Directory, 'site'>,
): Expected[] {
	const page = absoluteAddress(site.url, localise(pageAddresses.contact(contact), language, site.languages));
	const own = expectInFeed(contact, words, language).map((each): Expected => ({ ...each, need: 'may' }));
	return [{ field: 'id', text: contact.id, need: 'must' }, { field: 'text', text: page, need: 'may' }, ...own];
}

/** What a card in an address book says: facts in its properties, and in its note what no property has. */
export function expectOnCard(
	contact: Contact,
	facts: readonly Expected[],
	words: readonly Word[],
	isOfVersion3: boolean,
): Expected[] {
	const isEnded = contact.status === 'ended';
	const isReach = (field: Field) => ['phones', 'emails', ...addressFields].includes(field);
	const inFields = facts
		.filter(({ field }) => !(isEnded && isReach(field)))
		// Version 3.0 has no place for an extension.
		.map((each) =>
			isOfVersion3 && each.field === 'phones' ? { ...each, text: each.text.replace(/;.*$/u, '') } : each,
		);
	const inNote = words.flatMap((word): Expected[] => {
		const { field, from, isShortened, text } = word;
		if (isShortened) return [];
		if (field === 'phones' && from === 'own') return [{ ...word, need: hasMore(text) ? 'must' : 'may' }];
		if (field === 'status' || field === 'verified' || field === 'stale') return [{ ...word, need: 'must' }];
		if (field === 'replacedBy') return [{ ...word, need: 'must' }];
		const isNoted = field === 'note' || (isDetail(field) && !addressFields.includes(field));
		return isNoted && !isEnded ? [{ ...word, need: 'must' }] : [];
	});
	// An address has a label as well, for which version 3.0 has no place.
	const labels = isOfVersion3 ? [] : inFields.filter(({ field }) => addressFields.includes(field));
	return [
		...inFields,
		...labels,
		{ field: 'role', text: contact.role, need: 'must' },
		{ field: 'organisation', text: contact.organisation.name, need: 'must' },
		...inNote,
	];
}

const addressFields: readonly Field[] = ['visitingAddress', 'postalAddress'];

/** True for a number of which something is said besides the number. */
function hasMore(text: string): boolean {
	return /[^+\d\s\u2011-]/u.test(text);
}

/** Where the links of a contact may lead: to its own numbers and addresses, or else to its organisation's. */
export function waysOf(contact: Contact, { facts }: Expectations): Expected[] {
	const { emails, organisation, phones, url } = contact;
	if (phones.length > 0 || emails.length > 0 || url !== undefined)
		return optional(facts(contact, ['phones', 'emails', 'web']));
	const { website } = organisation;
	return optional([
		...statements({ phones: organisation.phones.map(dialled), emails: organisation.emails, web: website }),
	]);
}

function optional(facts: readonly Statement[]): Expected[] {
	return facts.map((each) => ({ ...each, need: 'may' }));
}
