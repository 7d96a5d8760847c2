import { editorAddress } from '../domain/editing.ts';
import { fileAddresses, openDataAddresses } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import { translator } from '../i18n/translate.ts';
import { describeAge } from '../views/age.ts';
import { compareCatalogue } from './catalogue-readings.ts';
import { compareWords } from './compare-words.ts';
import { compareAge, compareCount, dataReaders } from './data-readings.ts';
import { readFeedResult } from './feed-readings.ts';
import type { Disagreement } from './finding.ts';
import { contactsOfIndex } from './index-parts.ts';
import { compareOrganisationRecords } from './organisation-readings.ts';
import { calendarReading, indexReading, printReading, readEmbedResult } from './other-readings.ts';
import { readPageResult } from './page-readings.ts';
import { comparePrintFile } from './print-readings.ts';
import { comparePageTexts, comparePointers } from './prose-readings.ts';
import { readPrintSource } from './readers/print-source.ts';
import type { ReadResult, Truth } from './reading.ts';
import type { ReadEntry } from './statement.ts';

/**
 * Reads a file of a build for what it says of contacts.
 *
 * @param path its address in the site's first language
 * @returns `undefined` for one that says nothing of contacts
 */
export function readKind(path: string, bytes: Uint8Array, language: Language, truth: Truth): ReadResult | undefined {
	const { directory, surfaces } = truth;
	const printed = surfaces.printFiles.get(path);
	if (printed !== undefined) {
		const text = truth.readPdf(bytes);
		return text === undefined
			? undefined
			: { readings: [], disagreements: comparePrintFile(printed, text, language, truth) };
	}
	const text = () => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	const file = surfaces.files.get(path);
	if (file !== undefined) {
		const read = dataReaders[file.format.ending];
		return {
			readings: read === undefined ? [] : [read(file, bytes, language, truth)],
			disagreements: [
				...(read === undefined ? compareWords(file, text(), language, truth) : []),
				...compareAge(file, bytes),
				...compareCount(file, bytes, language),
				...compareOrganisationRecords(file, bytes, truth),
			],
		};
	}
	// The editor shows the content of its own folder, and not that of the site.
	if (path === editorAddress) return undefined;
	if (/(?:\/|\.html)$/u.test(path)) return readPageResult(path, text(), language, truth);
	if (/^\/sok\/.*\.bin$/u.test(path)) {
		return only(indexReading(bytes, contactsOfIndex(path, bytes, directory), language, truth));
	}
	if (/^\/utskrift\/[\da-f]+\.json$/u.test(path)) return readPrintResult(text(), truth);
	if (/^\/embed\/.*\.json$/u.test(path)) return readEmbedResult(path, text(), language, truth);
	if (/\/feed\.(?:atom|json)$/u.test(path)) return readFeedResult(path, text(), language, truth);
	if (/^\/sok\/[\da-f]+\.json$/u.test(path)) return found(comparePageTexts(text(), truth));
	if (path === fileAddresses.llms()) return found(comparePointers(text(), truth));
	if (path === openDataAddresses.catalogueFile()) return found(compareCatalogue(text(), truth));
	if (path === fileAddresses.checkCalendar()) return only(calendarReading(text(), language, truth));
	return undefined;
}

function found(disagreements: readonly Disagreement[]): ReadResult {
	return { readings: [], disagreements };
}

function only(reading: ReadResult['readings'][number]): ReadResult {
	return { readings: [reading] };
}

function readPrintResult(text: string, truth: Truth): ReadResult | undefined {
	const read = readPrintSource(text);
	return read && only(printReading(read, languageOf(text, read.entries, truth), truth));
}

/** The language of what the print pages work from, whose address says none: that in which most of some contacts are said to have been checked. */
function languageOf(text: string, entries: readonly ReadEntry[], { directory, surfaces }: Truth): Language {
	const some = entries.slice(0, 20).flatMap(({ contact }) => surfaces.findContact(contact) ?? []);
	const countSaid = (language: Language) => {
		const t = translator(language);
		return some.filter((contact) => text.includes(JSON.stringify(describeAge(contact, t, language).sentence))).length;
	};
	const [first = 'sv', ...others] = directory.site.languages;
	return others.reduce((best, each) => (countSaid(each) > countSaid(best) ? each : best), first);
}
