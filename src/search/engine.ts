// Ships to the browser.
import { type Highlight, highlightText } from './highlight.ts';
import { type ColumnName, columnNames, type IndexData } from './index-data.ts';
import { createNarrowing, type FilterCounts, type Filters } from './narrowing.ts';
import { digitsOfQuery, isSameNumber } from './phone-digits.ts';
import { longestQuery } from './query-state.ts';
import { takeBest } from './take-best.ts';
import { createVocabulary, noMatch, type Tier, tiers, tierWidth } from './vocabulary.ts';
import { createWordTable } from './word-table.ts';
import { splitWords } from './words.ts';

/** A contact that answers a query. */
export interface Hit {
	/** The contact's place in the index, which is its place in the list. */
	readonly index: number;
	/** The least sure way in which one of the words matched; undefined where nothing was asked or digits matched. */
	readonly tier: Tier | undefined;
	/** What matched in each shown text. */
	readonly highlights: Readonly<Record<ColumnName, readonly Highlight[]>>;
}

/** An answer to a query. */
export interface Answer {
	/** How many contacts match in all. */
	readonly total: number;
	/** The best of them, as many as were asked for. */
	readonly hits: readonly Hit[];
	/** True when no contact has all the words, and these have the most of them. */
	readonly isPartial: boolean;
	readonly counts: FilterCounts;
	/** The query with its unknown words replaced by the nearest known ones, where that would find something. */
	readonly suggestion: string | undefined;
}

export interface SearchEngine {
	/** @param query what follows its first {@link longestQuery} code units is not looked for */
	search(query: string, filters: Filters, limit?: number): Answer;
}

/** Below this many answers, none of them sure, words are also matched loosely. */
const enough = 10;

/** Name particles that may be left out or put in. */
const particles = new Set(['af', 'av', 'von', 'van', 'de', 'der', 'den', 'du', 'la', 'le', 'mac', 'mc']);

/** Rank of an ended post: after everyone else. */
const endedRank = 1 << 20;

/** Prepares a search over an index. The same query always gives the same list: ties keep the order of names. */
export function createSearchEngine(data: IndexData): SearchEngine {
	const table = createWordTable(data);
	const { rows, slotFine, slotsOfWord, numbers } = table;
	const vocabulary = createVocabulary(table.words, (word) => table.nameWords.has(word));
	const narrowing = createNarrowing(data);
	const ranks = new Uint32Array(data.count);
	const cache = new Map<string, WordMatch>();

	return { search };

	function search(whole: string, filters: Filters, limit = 200): Answer {
		const query = whole.slice(0, longestQuery);
		const typed = splitWords(query).map(({ text }) => text);
		const words = [...new Set(typed)].slice(0, 8);
		if (words.length === 0) return collect(undefined, [], filters, limit, false);
		const digits = digitsOfQuery(query);
		if (digits !== undefined) return collect(rankByDigits(digits), [], filters, limit, false);
		let matches = words.map((word) => matchWord(word, false));
		let found = rankAll(matches, typed);
		if (found.length < enough && !found.some(isSure)) {
			matches = words.map((word) => matchWord(word, true));
			found = rankAll(matches, typed);
		}
		// "anna maria" for Annamaria: neighbours joined.
		for (let at = 0; found.length === 0 && at < words.length - 1; at++) {
			const joined = [...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)];
			const joinedMatches = joined.map((word) => matchWord(word, true));
			found = rankAll(joinedMatches, joined);
			if (found.length > 0) matches = joinedMatches;
		}
		if (found.length > 0) return collect(found, matches, filters, limit, false);
		const partly = words.length > 1 ? rankPartly(matches) : [];
		return { ...collect(partly, matches, filters, limit, partly.length > 0), suggestion: suggest(words) };
	}

	/** True for a contact that has every word as it was typed, diacritics apart. */
	function isSure(contact: number): boolean {
		return ((ranks[contact] ?? 0) & (endedRank - 1)) >> 11 <= tiers.indexOf('folded-prefix');
	}

	/** Penalties of one query word for every slot. */
	function matchWord(word: string, isFuzzy: boolean): WordMatch {
		const key = `${isFuzzy ? '~' : '='}${word}`;
		const known = cache.get(key);
		if (known !== undefined) return known;
		const penalties = vocabulary.match(word, isFuzzy);
		const slotPenalties = new Uint8Array(table.slotCount).fill(noMatch);
		const slots: number[] = [];
		for (const [number, penalty] of penalties) {
			const fine = penalty % tierWidth;
			for (const slot of slotsOfWord[number] ?? []) {
				const within = Math.min(tierWidth - 1, fine + (slotFine[slot] ?? 0));
				const total = penalty - fine + within;
				const before = slotPenalties[slot] ?? noMatch;
				if (before === noMatch) slots.push(slot);
				if (total < before) slotPenalties[slot] = total;
			}
		}
		const reach = slots.reduce((sum, slot) => sum + table.contactsOf(slot).length, 0);
		const match: WordMatch = { word, penalties, slotPenalties, slots, reach, isOptional: particles.has(word) };
		if (cache.size > 200) cache.clear();
		cache.set(key, match);
		return match;
	}

	/** The best penalty of a word for one contact. */
	function penaltyOf(match: WordMatch, contact: number): number {
		let penalty = noMatch;
		for (let row = 0; row < rows.length; row++) penalty = Math.min(penalty, penaltyInRow(match, contact, row));
		return penalty;
	}

	/** The penalty of a word in one row of slots. */
	function penaltyInRow({ slotPenalties }: WordMatch, contact: number, row: number): number {
		const { start, ids } = rows[row] as (typeof rows)[number];
		return slotPenalties[start + (ids[contact] as number)] as number;
	}

	/** The penalty of a word that was typed twice where it matches a contact second best; mild where it does so once. */
	function secondPenaltyOf(match: WordMatch, contact: number): number {
		const penalties = rows.map((_, row) => penaltyInRow(match, contact, row)).sort((a, b) => a - b);
		return Math.min(penalties[1] ?? noMatch, tierWidth);
	}

	/** Ranks, better first, the contacts that match every word; gives those contacts, each once. */
	function rankAll(matches: readonly WordMatch[], typed: readonly string[]): number[] {
		const needed = matches.filter(({ isOptional }) => !isOptional);
		const asked = needed.length === 0 ? matches : needed;
		// Only contacts of the rarest word need to be looked at.
		const rarest = asked.reduce((a, b) => (b.reach < a.reach ? b : a));
		// "ali ali": whoever is called so twice comes before who is called so once.
		const repeated = matches.filter(({ word }) => typed.indexOf(word) !== typed.lastIndexOf(word));
		return rankEach(contactsWith([rarest]), (contact) => {
			let worst = 0;
			let sum = 0;
			for (const match of matches) {
				const penalty = penaltyOf(match, contact);
				if (penalty !== noMatch) {
					worst = Math.max(worst, Math.floor(penalty / tierWidth));
					sum += penalty;
				} else if (asked.includes(match)) return 0;
				else sum += tierWidth;
			}
			for (const match of repeated) sum += secondPenaltyOf(match, contact);
			return 1 + (worst << 11) + Math.min(sum, 2047);
		});
	}

	/** Ranks contacts that match some of the words: those with most of them first. */
	function rankPartly(matches: readonly WordMatch[]): number[] {
		return rankEach(contactsWith(matches), (contact) => {
			let missing = 0;
			let sum = 0;
			for (const match of matches) {
				const penalty = penaltyOf(match, contact);
				if (penalty === noMatch) missing++;
				else sum += penalty;
			}
			return missing === matches.length ? 0 : 1 + (missing << 14) + sum;
		});
	}

	/** A telephone number by its end or its beginning, or a municipality's code; digits are never matched loosely. */
	function rankByDigits(digits: string): number[] {
		const position = data.municipalities.findIndex(({ code }) => code === digits);
		const name = data.municipalities[position]?.name ?? '';
		const { place } = data.columns;
		return rankEach(data.ids.keys(), (contact) => {
			if (data.digits[contact]?.split(' ').some((stored) => isSameNumber(stored, digits))) return 1;
			if (position < 0) return 0;
			if (place.values[place.ids[contact] ?? 0]?.includes(name)) return 2;
			return data.reaches[data.reachIds[contact] ?? 0]?.municipalities.includes(position) ? 3 : 0;
		});
	}

	/** Writes a rank for each contact for which there is one; an ended post comes after everyone else. */
	function rankEach(contacts: Iterable<number>, rankOf: (contact: number) => number): number[] {
		const found: number[] = [];
		for (const contact of contacts) {
			const rank = rankOf(contact);
			if (rank === 0) continue;
			ranks[contact] = rank + (data.status[contact] === 2 ? endedRank : 0);
			found.push(contact);
		}
		return found;
	}

	/** Contacts that have one of the words, each once. */
	function contactsWith(matches: readonly WordMatch[]): number[] {
		const seen = new Uint8Array(data.count);
		const contacts: number[] = [];
		for (const { slots } of matches) {
			for (const slot of slots) {
				for (const contact of table.contactsOf(slot)) {
					if (seen[contact] === 1) continue;
					seen[contact] = 1;
					contacts.push(contact);
				}
			}
		}
		return contacts;
	}

	/** Applies the filters and takes the best of those found; without any list, everyone in the order of the list. */
	function collect(
		found: readonly number[] | undefined,
		matches: readonly WordMatch[],
		filters: Filters,
		limit: number,
		isPartial: boolean,
	): Answer {
		const { kept, counts } = narrowing.narrow(found ?? data.ids.keys(), filters);
		const best = found === undefined ? kept.slice(0, limit) : takeBest(kept, ranks, limit);
		return {
			total: kept.length,
			hits: best.map((index) => ({
				index,
				tier: tierOf(matches, index),
				highlights: highlightsOf(matches, index),
			})),
			isPartial,
			counts,
			suggestion: undefined,
		};
	}

	function tierOf(matches: readonly WordMatch[], contact: number): Tier | undefined {
		let worst = -1;
		for (const match of matches) {
			const penalty = penaltyOf(match, contact);
			if (penalty !== noMatch) worst = Math.max(worst, Math.floor(penalty / tierWidth));
		}
		return tiers[worst];
	}

	function highlightsOf(matches: readonly WordMatch[], contact: number): Hit['highlights'] {
		const matchers = matches.map((match) => {
			const tier = Math.floor(penaltyOf(match, contact) / tierWidth);
			const matchesWord = (word: string) => {
				const penalty = match.penalties.get(numbers.get(word) ?? -1);
				return penalty !== undefined && Math.floor(penalty / tierWidth) === tier;
			};
			return { word: match.word, matches: matchesWord };
		});
		const entries = columnNames.map((name): [ColumnName, readonly Highlight[]] => {
			const { values, ids } = data.columns[name];
			return [name, highlightText(values[ids[contact] ?? 0]?.join(', ') ?? '', matchers)];
		});
		return Object.fromEntries(entries) as Record<ColumnName, readonly Highlight[]>;
	}

	/** The query with each unknown word replaced by the nearest known one, if that finds someone. */
	function suggest(words: readonly string[]): string | undefined {
		const better = words.map((word) => (numbers.has(word) ? word : (vocabulary.nearest(word) ?? word)));
		const isBetter = better.join(' ') !== words.join(' ');
		return isBetter &&
			rankAll(
				better.map((word) => matchWord(word, false)),
				better,
			).length > 0
			? better.join(' ')
			: undefined;
	}
}

/** One query word against the whole directory. */
interface WordMatch {
	readonly word: string;
	/** By number of the directory's word. */
	readonly penalties: ReadonlyMap<number, number>;
	readonly slotPenalties: Uint8Array;
	/** Slots with a match. */
	readonly slots: readonly number[];
	/** How many contacts have one of the slots, those with several counted several times. */
	readonly reach: number;
	/** True for a particle, which may be missing. */
	readonly isOptional: boolean;
}
