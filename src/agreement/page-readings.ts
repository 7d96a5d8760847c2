import type { Contact } from '../domain/directory.ts';
import { textIn } from '../domain/local-text.ts';
import { embedAddresses, fileAddresses, ownerAddresses, pageAddresses } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import { compareCountsOnPage } from './count-readings.ts';
import { expectInCorrection, expectOnPage, type ListPlace, waysOf } from './expectations.ts';
import { readChangesResult } from './feed-readings.ts';
import { compareLinkedOrganisations, linkedReadings } from './linked-readings.ts';
import { compareOrganisationPage } from './organisation-readings.ts';
import { expectAmongOthers, indexReading } from './other-readings.ts';
import { contactOf, type ReadPage, readPage } from './readers/page.ts';
import type { Reading, ReadResult, Truth } from './reading.ts';
import type { Expected, Field, ReadEntry } from './statement.ts';
import { compareStatus } from './status-readings.ts';
import { correctionFurniture, furnitureOf, pageFurniture } from './words.ts';

/** Reads a page: what stands on it of contacts in lists, of its own contact, in blocks to copy, and for programs. */
export function readPageResult(path: string, html: string, language: Language, truth: Truth): ReadResult {
	if (path === pageAddresses.changes()) return readChangesResult(html, language, truth);
	const page = readPage(html);
	return {
		readings: readingsOf(path, page, language, truth),
		disagreements: [
			...compareOrganisationPage(path, page, language, truth),
			...compareCountsOnPage(path, page, language, truth),
			...compareLinkedOrganisations(path, findOwn(path, truth), page, truth),
			...(path === ownerAddresses.status() ? compareStatus(html, language, truth) : []),
		],
	};
}

/** The contact whose page stands at an address. */
function findOwn(path: string, { surfaces }: Truth): Contact | undefined {
	const contact = surfaces.findContact(contactOf(path) ?? '');
	return contact !== undefined && path === pageAddresses.contact(contact) ? contact : undefined;
}

function readingsOf(path: string, page: ReadPage, language: Language, truth: Truth): Reading[] {
	const { directory } = truth;
	const own = findOwn(path, truth);
	const place: ListPlace =
		path === fileAddresses.oneFile() ? 'item' : path.startsWith(pageAddresses.index()) ? 'row' : 'card';
	return [
		...(own !== undefined
			? [ownReading(own, page, language, truth), ...correctionReadings(own, page, language, truth)]
			: [listReading(path, page, place, language, truth)]),
		...page.blocks.map(
			(block): Reading => ({
				...block,
				contacts: undefined,
				expect: (contact) => expectAmongOthers(contact, 'block', language, truth),
				furniture: furnitureOf(language),
			}),
		),
		{
			entries: [...page.entries.filter(({ isNameAlone }) => isNameAlone), ...page.choices],
			contacts: undefined,
			expect: (contact) => truth.expectations.facts(contact, ['title']),
		},
		postsReading(page.names, truth),
		...headReadings(path, page, language, truth),
		...linkedReadings(own, page, language, truth),
		...(page.index === undefined
			? []
			: [
					indexReading(
						new Uint8Array(Buffer.from(page.index, 'base64')),
						directory.contacts.filter(({ status }) => status !== 'ended'),
						language,
						truth,
					),
				]),
	];
}

function listReading(path: string, page: ReadPage, place: ListPlace, language: Language, truth: Truth): Reading {
	const shown = page.entries.filter(({ isNameAlone }) => !isNameAlone);
	return {
		entries: shown,
		contacts: truth.surfaces.pages.get(path),
		expect: (contact) => expectAmongOthers(contact, place, language, truth),
		furniture: furnitureOf(language),
		around: page.around,
	};
}

function ownReading(contact: Contact, { prose, ways }: ReadPage, language: Language, truth: Truth): Reading {
	return {
		entries: [{ contact: contact.id, said: ways, prose }],
		contacts: [contact],
		expect: (each) => [
			...expectOnPage(each, truth.expectations.words(each, language), language),
			...waysOf(each, truth.expectations),
		],
		furniture: pageFurniture(language),
	};
}

/** What a message to the owner says of the contact of the page. */
function correctionReadings(contact: Contact, { correction }: ReadPage, language: Language, truth: Truth): Reading[] {
	if (correction === undefined) return [];
	return [
		{
			entries: [{ contact: contact.id, prose: correction }],
			contacts: [contact],
			expect: (each) => expectInCorrection(each, truth.expectations.words(each, language), language, truth.directory),
			furniture: correctionFurniture(language),
		},
	];
}

/** What calls contacts by their posts, and never by who holds them. */
function postsReading(entries: readonly ReadEntry[], { expectations }: Truth): Reading {
	return {
		entries,
		contacts: undefined,
		expect: (contact) => [...expectations.facts(contact, ['role']), nameOfOrganisation(contact)],
	};
}

/** What search engines and services that show links are told of a contact's page, and of the page of it in a frame. */
function headReadings(path: string, { descriptions, titles }: ReadPage, language: Language, truth: Truth): Reading[] {
	const { directory, expectations, surfaces } = truth;
	const contact = surfaces.findContact(contactOf(path) ?? '');
	if (contact === undefined) return [];
	const { languages, shortName } = directory.site;
	const entry = (prose: string): ReadEntry => ({ contact: contact.id, prose });
	const furniture = [textIn(shortName, language, languages).text];
	if (path === embedAddresses.contact(contact)) {
		return [{ ...postsReading([...titles, ...descriptions].map(entry), truth), furniture }];
	}
	if (path !== pageAddresses.contact(contact)) return [];
	const named = (...fields: readonly Field[]): Reading['expect'] => {
		return (each) => [...expectations.facts(each, fields), nameOfOrganisation(each)];
	};
	return [
		{ entries: titles.map(entry), contacts: undefined, expect: named('title'), furniture },
		{ entries: descriptions.map(entry), contacts: undefined, expect: named('title', 'role') },
	];
}

function nameOfOrganisation({ organisation }: Contact): Expected {
	return { field: 'organisation', text: organisation.name, need: 'must' };
}
