import { type ChangedEntry, changeAnchor, concernsMunicipality, listToldChanges } from '../domain/changed-entries.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Municipality } from '../domain/municipality.ts';
import { fileAddresses } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import { formatDate } from '../i18n/locale.ts';
import { newestVerified } from '../views/age-of-list.ts';
import { canonical } from './canonical.ts';
import { expectInFeed } from './expectations.ts';
import type { Disagreement } from './finding.ts';
import { pairInOrder } from './pair-in-order.ts';
import { type ReadFeed, readAtom, readChangesPage, readJsonFeed } from './readers/feeds.ts';
import type { ReadResult, Truth } from './reading.ts';
import { type FeedEntryKind, feedFurniture } from './words.ts';

/** Reads a feed of changes, of everyone or of a municipality. */
export function readFeedResult(path: string, text: string, language: Language, truth: Truth): ReadResult {
	if (path === fileAddresses.changesJsonFeed()) return resultOf(readJsonFeed(text), undefined, asTold, language, truth);
	const { formerMunicipalities, municipalities } = truth.directory;
	const municipality = [...municipalities, ...formerMunicipalities].find(
		(each) => fileAddresses.municipalityChangesAtom(each) === path,
	);
	return resultOf(readAtom(text), municipality, asTold, language, truth);
}

/** Reads the page of changes, where days are said in words. */
export function readChangesResult(html: string, language: Language, truth: Truth): ReadResult {
	return resultOf(readChangesPage(html), undefined, (day) => formatDate(day, language), language, truth);
}

function asTold(day: IsoDate): string {
	return day;
}

function resultOf(
	{ days, entries }: ReadFeed,
	municipality: Municipality | undefined,
	sayDay: (day: IsoDate) => string,
	language: Language,
	{ directory, expectations }: Truth,
): ReadResult {
	const told = listToldChanges(
		directory,
		municipality && ((each) => concernsMunicipality(each, municipality, directory)),
	);
	const should = told[0]?.date ?? newestVerified(directory.contacts) ?? directory.today;
	const byAnchor = new Map(told.map((change) => [changeAnchor(change), change]));
	const groups = Map.groupBy(entries, ({ anchor }) => kindOf(byAnchor.get(anchor)));
	return {
		readings: [...groups].map(([kind, group]) => ({
			entries: group,
			contacts: undefined,
			expect: (contact) =>
				kind === 'gone' ? [] : expectInFeed(contact, expectations.words(contact, language), language),
			furniture: feedFurniture(language, kind),
		})),
		disagreements: [
			...(days.ofAll === undefined || days.ofAll === should ? [] : [differs('', days.ofAll, should)]),
			...compareChanges(days.changes, told, sayDay),
		],
	};
}

/** Of what is gone nothing is said, where its address leads to a contact either. */
function kindOf(told: ChangedEntry | undefined): FeedEntryKind {
	if (told === undefined) return 'present';
	return told.entry === undefined ? 'gone' : told.change === 'removed' ? 'returned' : 'present';
}

/** Compares which changes are told, in which order and of which days, with the record. */
function compareChanges(
	read: ReadFeed['days']['changes'],
	told: ReturnType<typeof listToldChanges>,
	sayDay: (day: IsoDate) => string,
): Disagreement[] {
	const pairs = pairInOrder(read, told, ({ anchor }, change) => anchor === changeAnchor(change));
	return pairs.flatMap(([stands, change]): Disagreement[] => {
		if (change === undefined) return stands === undefined ? [] : [differs(stands.anchor, stands.day, undefined)];
		const should = sayDay(change.date);
		if (stands !== undefined && canonical(stands.day) === canonical(should)) return [];
		const { id, kind } = change;
		return [differs(kind === 'contact' ? id : `${kind} ${id}`, stands?.day, should)];
	});
}

function differs(contact: string, stands: string | undefined, should: string | undefined): Disagreement {
	return { code: 'differs', contact, field: 'changed', stands, should };
}
