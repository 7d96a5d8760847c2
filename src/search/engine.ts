// Ships to the browser.
import { type Highlight, highlightText } from './highlight.ts';
import { type ColumnName, columnNames, endedStatus, type IndexData } from './index-data.ts';
import { createMatching, type WordMatch } from './matching.ts';
import { createNarrowing, type FilterCounts, type Filters, isUnfiltered } from './narrowing.ts';
import { parseDigits } from './phone-digits.ts';
import { longestQuery } from './query-state.ts';
import { decodeTier } from './rank.ts';
import { createRanking, type Ranked } from './ranking.ts';
import { takeBest } from './take-best.ts';
import { noMatch, type Tier, tiers, tierWidth } from './vocabulary.ts';
import { searchWithinCounties } from './within-county.ts';
import { createWordTable } from './word-table.ts';
import { splitWords } from './words.ts';

/** A contact that answers a query. */
export interface Hit {
	/** The contact's position in the index, which is its position in the list. */
	readonly index: number;
	/** The least sure way in which one of the words matched, a part of a longer word as its beginning; undefined where nothing was asked or digits matched. */
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
	/** True when none of the hits has what was typed, and these have words that are spelt like it. */
	readonly isSimilar: boolean;
	/** Counted when first asked for. */
	readonly counts: FilterCounts;
	/** The query with its unknown words replaced by the nearest known ones, where that would find something. */
	readonly suggestion: string | undefined;
}

export interface SearchEngine {
	/**
	 * Where words are asked for, ended posts are found too, last. Filters alone leave them out, as the lists of the same places and kinds do.
	 *
	 * @param query what follows its first {@link longestQuery} code units is not looked for
	 */
	search(query: string, filters: Filters, limit?: number): Answer;
}

/** Below this many answers, none of them sure, words are also matched loosely. */
const enough = 10;

/** So many different words are looked for; what follows them is left out. */
export const mostWords = 8;

const fuzzyTier = tiers.indexOf('fuzzy');

/** The least sure of those where what was typed stands as it is, diacritics apart. */
const partTier = tiers.indexOf('folded-prefix');

/** Prepares a search over an index. The same query always gives the same list: ties keep the order of names. */
export function createSearchEngine(data: IndexData): SearchEngine {
	return searchWithinCounties(data, createEngine(data), createEngine);
}

function createEngine(data: IndexData): SearchEngine {
	const table = createWordTable(data);
	const matching = createMatching(table);
	const { rankAll, rankPartly, rankByDigits } = createRanking(data, matching);
	const narrowing = createNarrowing(data);

	return { search };

	function search(whole: string, filters: Filters, limit = 200): Answer {
		const query = whole.slice(0, longestQuery);
		const typed = splitWords(query).map(({ text }) => text);
		const words = [...new Set(typed)].slice(0, mostWords);
		if (words.length === 0) return everyone(filters, limit);
		const digits = parseDigits(query);
		if (digits !== undefined) return answer(rankByDigits(digits), [], filters, limit);
		let matches = words.map((word) => matching.match(word, false));
		let found = rankAll(matches, typed);
		if (found.contacts.length < enough && !isAnySure(found)) {
			matches = words.map((word) => matching.match(word, true));
			found = rankAll(matches, typed);
		}
		// "anna maria" for Annamaria: neighbours joined.
		for (let at = 0; isEmpty(found) && at < words.length - 1; at++) {
			const joined = [...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)];
			const joinedMatches = joined.map((word) => matching.match(word, true));
			found = rankAll(joinedMatches, joined);
			if (!isEmpty(found)) matches = joinedMatches;
		}
		if (!isEmpty(found)) return answer(found, matches, filters, limit);
		const suggestion = suggest(words);
		const partly = words.length > 1 ? rankPartly(matches) : found;
		return answer(partly, matches, filters, limit, { isPartial: !isEmpty(partly), suggestion });
	}

	/** Those whom the filters leave, in the order of the list; without any filter everyone. */
	function everyone(filters: Filters, limit: number): Answer {
		const all = [...data.ids.keys()];
		const open = all.filter((contact) => data.status[contact] !== endedStatus);
		const contacts = isUnfiltered(filters) ? all : narrowing.narrow(open, filters);
		return compose(contacts.length, contacts.slice(0, limit), [], () => narrowing.count(open, filters));
	}

	/** The best of those found whom the filters leave. */
	function answer(
		{ contacts, ranks }: Ranked,
		matches: readonly WordMatch[],
		filters: Filters,
		limit: number,
		doubts?: Pick<Answer, 'isPartial' | 'suggestion'>,
	): Answer {
		const remaining = narrowing.narrow(contacts, filters);
		const best = takeBest(remaining, ranks, limit);
		return compose(remaining.length, best, matches, () => narrowing.count(contacts, filters), doubts);
	}

	function compose(
		total: number,
		contacts: readonly number[],
		matches: readonly WordMatch[],
		count: () => FilterCounts,
		doubts: Pick<Answer, 'isPartial' | 'suggestion'> = { isPartial: false, suggestion: undefined },
	): Answer {
		const hits = contacts.map((index) => ({
			index,
			tier: findTier(matches, index),
			highlights: highlightColumns(matches, index),
		}));
		let counts: FilterCounts | undefined;
		return {
			total,
			hits,
			isSimilar: !doubts.isPartial && hits.length > 0 && hits.every(({ tier }) => tier === 'fuzzy'),
			get counts() {
				counts ??= count();
				return counts;
			},
			...doubts,
		};
	}

	function findTier(matches: readonly WordMatch[], contact: number): Tier | undefined {
		let worst = -1;
		for (const match of matches) {
			const penalty = matching.findPenalty(match, contact);
			if (penalty === noMatch) continue;
			const tier = Math.floor(penalty / tierWidth);
			worst = Math.max(worst, tier === fuzzyTier && matching.hasPart(match, contact) ? partTier : tier);
		}
		return tiers[worst];
	}

	function highlightColumns(matches: readonly WordMatch[], contact: number): Hit['highlights'] {
		const matchers = matches.map((match) => {
			const tier = Math.floor(matching.findPenalty(match, contact) / tierWidth);
			const matchesWord = (word: string) => {
				const penalty = match.penalties.get(table.numbers.get(word) ?? -1);
				return penalty !== undefined && Math.floor(penalty / tierWidth) === tier;
			};
			return { word: match.word, matches: matchesWord, isNickname: tiers[tier] === 'nickname' };
		});
		const entries = columnNames.map((name): [ColumnName, readonly Highlight[]] => {
			const { values, ids } = data.columns[name];
			const own = name === 'given' ? matchers : matchers.filter(({ isNickname }) => !isNickname);
			return [name, highlightText(values[ids[contact] ?? 0]?.join(', ') ?? '', own)];
		});
		return Object.fromEntries(entries) as Record<ColumnName, readonly Highlight[]>;
	}

	/** The query with each unknown word replaced by the nearest known one, if that finds someone. */
	function suggest(words: readonly string[]): string | undefined {
		const better = words.map((word) => matching.correct(word) ?? word);
		if (better.join(' ') === words.join(' ')) return undefined;
		const matches = better.map((word) => matching.match(word, false));
		return isEmpty(rankAll(matches, better)) ? undefined : better.join(' ');
	}
}

function isEmpty({ contacts }: Ranked): boolean {
	return contacts.length === 0;
}

/** True when one of the contacts has every word as it was typed, diacritics apart. */
function isAnySure({ contacts, ranks }: Ranked): boolean {
	return contacts.some((contact) => decodeTier(ranks[contact] ?? 0) <= partTier);
}
