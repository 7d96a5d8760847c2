import { namedMunicipalities } from '../domain/contact.ts';
import { monthsAfter } from '../domain/date.ts';
import type { Contact } from '../domain/directory.ts';
import { searchedDetails } from '../domain/listed-details.ts';
import { findReach, listMunicipalities } from '../domain/reach.ts';
import type { Language } from '../domain/site.ts';
import { contactPointNote } from '../views/contact-point.ts';
import { describeOpeningHours } from '../views/opening-hours.ts';
import { compareCountInEmbed } from './count-readings.ts';
import { expectInList, expectOnPaper, type ListPlace, waysOf } from './expectations.ts';
import { readCalendar } from './readers/calendar.ts';
import { readEmbedData } from './readers/embed-data.ts';
import type { PrintSourceReading } from './readers/print-source.ts';
import { readSearchIndex } from './readers/search-index.ts';
import type { Reading, ReadResult, Truth } from './reading.ts';
import { type Expected, type Field, required, statements } from './statement.ts';
import { isOpen } from './surfaces.ts';
import { feedFurniture, furnitureOf } from './words.ts';

/** What must be said of a contact among others, and where its links may lead. */
export function expectAmongOthers(
	contact: Contact,
	place: ListPlace,
	language: Language,
	{ expectations }: Truth,
): Expected[] {
	return [...expectInList(expectations.words(contact, language), place), ...waysOf(contact, expectations)];
}

/** What the element for other sites fetches. */
export function readEmbedResult(path: string, text: string, language: Language, truth: Truth): ReadResult {
	const { more, ...read } = readEmbedData(text);
	const reading: Reading = {
		...read,
		contacts: truth.surfaces.embeds.get(path),
		expect: (contact) => expectAmongOthers(contact, 'block', language, truth),
		furniture: furnitureOf(language),
	};
	return { readings: [reading], disagreements: compareCountInEmbed(path, more, language, truth) };
}

/**
 * What the print pages work from: all that paper can say of everyone, in each language. Where it is in parts, whom each is of is the build's choice, and
 * that nobody is missing shows in all of them together.
 */
export function printReading(
	{ entries, of }: PrintSourceReading,
	language: Language,
	{ directory, expectations }: Truth,
): Reading {
	if (of === 'names') {
		const fields: readonly Field[] = ['title', 'role', 'organisation', 'municipalities'];
		const expect = (contact: Contact) =>
			expectOnPaper(expectations.words(contact, language)).filter(({ field }) => fields.includes(field));
		return { entries, contacts: undefined, expect };
	}
	return {
		entries,
		contacts: of === 'everyone' ? directory.contacts : undefined,
		expect: (contact) => [
			...expectOnPaper(expectations.words(contact, language)),
			...expectations.facts(contact, ['id', 'verified', 'replacedBy', 'status']),
			// The day stands by itself and under a heading too, and what may be out of date says so there as well.
			...days(contact),
			...days(contact).filter(({ field }) => field === 'verified'),
			...envelope(contact),
			...waysOf(contact, expectations),
		],
		furniture: furnitureOf(language),
	};

	function days(contact: Contact): Expected[] {
		return expectOnPaper(expectations.words(contact, language)).filter(
			({ field }) => field === 'verified' || field === 'stale',
		);
	}

	/** The address that post is sent to. */
	function envelope(contact: Contact): Expected[] {
		const own = expectations.facts(contact, ['postalAddress']);
		return own.length > 0 ? own : expectations.facts(contact, ['visitingAddress']);
	}
}

/** The search index, of everyone or of some. */
export function indexReading(
	bytes: Uint8Array,
	contacts: readonly Contact[],
	language: Language,
	{ directory, expectations }: Truth,
): Reading {
	const kept: readonly Field[] = [
		...(['id', 'given', 'family', 'role'] as const),
		...searchedDetails,
		...(['aliases', 'phones', 'status', 'verified'] as const),
	];
	return {
		entries: readSearchIndex(bytes, language),
		contacts,
		expect: (contact) => {
			const { emails, officeHours, organisation, phones, url } = contact;
			const [phone] = phones;
			const more = statements({
				organisation: organisation.name,
				municipalities: namedMunicipalities(contact).map(({ name }) => name),
				reach: listMunicipalities(findReach(contact), directory).map(({ code }) => code),
				phoneLabels: phone && contactPointNote(phone),
				emails: emails.slice(0, 1),
				web: phones.length + emails.length === 0 ? url : undefined,
				officeHours: officeHours.map((each) =>
					typeof each === 'string' ? each : describeOpeningHours(each, language),
				),
			});
			return [...expectations.facts(contact, kept), ...required(more)];
		},
	};
}

/** When contacts must be checked again. */
export function calendarReading(text: string, language: Language, { directory, expectations }: Truth): Reading {
	return {
		entries: readCalendar(text),
		contacts: directory.contacts.filter(isOpen),
		expect: (contact) => [
			{ field: 'role', text: contact.role, need: 'must' },
			...(contact.place === undefined ? [] : [{ field: 'place', text: contact.place.name, need: 'must' } as const]),
			...expectations.facts(contact, ['organisation']),
			// The first day on which it counts as out of date is the day of its event.
			{ field: 'stale', text: monthsAfter(contact.verified, directory.site.staleAfterMonths), need: 'must' },
			...expectations
				.words(contact, language)
				.flatMap((word): Expected[] => (word.field === 'verified' ? [{ ...word, need: 'must' }] : [])),
		],
		furniture: feedFurniture(language),
	};
}
