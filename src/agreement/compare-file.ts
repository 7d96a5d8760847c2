import { findCatalogueNeeds } from '../domain/catalogue-needs.ts';
import { harvestedDirectory } from '../domain/harvested-directory.ts';
import { delocalise, fileStems, openDataAddresses } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import { translator } from '../i18n/translate.ts';
import { canonical } from './canonical.ts';
import { compareEntry } from './compare-entry.ts';
import { createExpectations } from './expectations.ts';
import type { Disagreement, Finding } from './finding.ts';
import { readKind } from './read-kind.ts';
import type { Reading, Told, Truth } from './reading.ts';
import { listSurfaces } from './surfaces.ts';
import { staleWords } from './words.ts';

/** Prepares comparing the files of a build with the content, whose site has the address that it was built for. */
export function createTruth(told: Told, readPdf: Truth['readPdf']): Truth {
	const { directory } = told;
	const isHarvested = findCatalogueNeeds(directory.site).length === 0 && !directory.site.openData.includePersons;
	const harvested = isHarvested
		? createTruthOf({ ...told, directory: harvestedDirectory(directory) }, undefined, readPdf)
		: undefined;
	return createTruthOf(told, harvested, readPdf);
}

function createTruthOf(told: Told, harvested: Truth | undefined, readPdf: Truth['readPdf']): Truth {
	return {
		...told,
		expectations: createExpectations(told.directory),
		surfaces: listSurfaces(told.directory),
		harvested,
		readPdf,
	};
}

/**
 * Compares what a file of a build says of contacts with the content.
 *
 * @param file its path in the build
 * @returns `undefined` for a file that says nothing of contacts, or is not known
 */
export function compareFile(file: string, bytes: Uint8Array, truth: Truth): Finding[] | undefined {
	const address = `/${file}`.replace(/\/index\.html$/u, '/');
	const { language, path } = delocalise(address, truth.directory.site.languages);
	const stem = openDataAddresses.everyoneWithoutPersons();
	if (path.startsWith(stem)) {
		const { harvested } = truth;
		return harvested && compareAt(fileStems.everyone() + path.slice(stem.length), language, file, bytes, harvested);
	}
	return compareAt(path, language, file, bytes, truth);
}

/** @param path the address by which it is known what the file is */
function compareAt(
	path: string,
	language: Language,
	file: string,
	bytes: Uint8Array,
	truth: Truth,
): Finding[] | undefined {
	try {
		const result = readKind(path, bytes, language, truth);
		if (result === undefined) return undefined;
		const found = [
			...(result.disagreements ?? []),
			...result.readings.flatMap((reading) => compareReading(reading, language, truth)),
		];
		return found.map((each) => ({ ...each, file }));
	} catch (error) {
		return [{ code: 'unreadable', reason: reasonOf(error), file }];
	}
}

function compareReading(
	{ around, contacts, entries, expect, furniture }: Reading,
	language: Language,
	{ surfaces }: Truth,
): Disagreement[] {
	const words = around === undefined ? '' : sayStale(canonical(around), language);
	const missing = new Set(contacts);
	return [
		...entries.flatMap((entry): Disagreement[] => {
			const contact = surfaces.findContact(entry.contact);
			const isThere = contact !== undefined && (contacts === undefined || missing.delete(contact));
			if (!isThere) return [{ code: 'contact-extra', contact: entry.contact }];
			return compareEntry(contact.id, entry, expect(contact), furniture, words);
		}),
		...[...missing].map(({ id }): Disagreement => ({ code: 'contact-missing', contact: id })),
	];
}

/** A page that says of all its contacts that they may be out of date has said so of each. */
function sayStale(around: string, language: Language): string {
	const t = translator(language);
	const ofAll = [
		t('fresh.allStale', { date: '\0' }),
		t('fresh.allStaleOldest', { date: '\0' }),
		t('fresh.noticeHeading'),
	];
	const isSaid = ofAll.some((sentence) => around.includes(canonical(sentence.split('\0')[0] ?? '')));
	return isSaid ? around + canonical(staleWords(language)) : around;
}

/** What a parser says, in a sentence; a form that was not meant is found by what is missing in it. */
export function reasonOf(error: unknown): string {
	if (error instanceof TypeError && !('code' in error)) return 'another form than it should have';
	return error instanceof Error ? error.message : String(error);
}
