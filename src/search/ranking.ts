// Ships to the browser.
import { endedStatus, type IndexData } from './index-data.ts';
import type { Matching, WordMatch } from './matching.ts';
import { isSameNumber } from './phone-digits.ts';
import { encodeRank, type RankFields } from './rank.ts';
import { toDigits } from './stored-phone.ts';
import { noMatch, tiers, tierWidth } from './vocabulary.ts';

/** Contacts that were found, in no order, and their ranks. */
export interface Ranked {
	/** Each once. */
	readonly contacts: readonly number[];
	/** By contact, as `encodeRank` makes them; 0 for those that were not found. */
	readonly ranks: Uint32Array;
}

export interface Ranking {
	/**
	 * Contacts that match every word, those apart that they need not have.
	 *
	 * @param typed the words as they were typed, those that were typed twice twice
	 */
	rankAll(matches: readonly WordMatch[], typed: readonly string[]): Ranked;
	/** Contacts that match some of the words: those with most of them first. */
	rankPartly(matches: readonly WordMatch[]): Ranked;
	/** A telephone number by its end or its beginning, or a municipality's code; digits are never matched loosely. */
	rankByDigits(digits: string): Ranked;
}

const lastTier = tiers.length - 1;
const prefixTier = tiers.indexOf('prefix');
const foldedTier = tiers.indexOf('folded');

/** Whoever types a word after another has finished it: what only begins with it is then less than what is it in another form. */
function weighFinished(penalty: number): number {
	const tier = Math.floor(penalty / tierWidth);
	if (tier === prefixTier) return penalty + tierWidth;
	return tier === foldedTier ? penalty - tierWidth : penalty;
}

/** A word that need not be there is better there. With a single letter no sentence begins: there it is an initial. */
function weighMissing({ word }: WordMatch, first: string | undefined): number {
	return word.length === 1 && word === first ? 3 * tierWidth : tierWidth;
}

/** Prepares ranking over an index. */
export function createRanking(data: IndexData, matching: Matching): Ranking {
	/** Worked out when digits are first asked for. */
	let numbers: readonly (readonly string[])[] | undefined;

	return { rankAll, rankPartly, rankByDigits };

	/** A contact's telephone numbers, international without `+`, short numbers as they are. */
	function listNumbers(contact: number): readonly string[] {
		numbers ??= data.phones.map((phones) =>
			phones === '' ? [] : phones.split('\t').map((stored) => toDigits(stored).replace('+', '')),
		);
		return numbers[contact] ?? [];
	}

	function rankAll(matches: readonly WordMatch[], typed: readonly string[]): Ranked {
		const needed = matches.filter(({ isOptional }) => !isOptional);
		const asked = needed.length === 0 ? matches : needed;
		// Only contacts of the rarest word need to be looked at.
		const rarest = asked.reduce((a, b) => (b.frequency < a.frequency ? b : a));
		// "ali ali": whoever is called so twice comes before who is called so once.
		const repeated = matches
			.filter(({ word }) => typed.indexOf(word) !== typed.lastIndexOf(word))
			.map((match) => [match, matching.match(match.word.repeat(2), false)] as const);
		const penaltiesOfRarest = matching.listPenalties(rarest);
		const [first, last] = [typed[0], typed.at(-1)];
		return rankEach(matching.contactsWith([rarest]), (contact) => {
			let tier = 0;
			let sum = 0;
			for (const match of matches) {
				const penalty =
					match === rarest ? (penaltiesOfRarest[contact] as number) : matching.findPenalty(match, contact);
				if (penalty === noMatch && asked.includes(match)) return undefined;
				const own = match.word === last ? penalty : weighFinished(penalty);
				const weight = match.isOptional ? Math.min(own, weighMissing(match, first)) : own;
				tier = Math.max(tier, Math.floor(weight / tierWidth));
				sum += weight;
			}
			let distance = 0;
			if (tier === lastTier) ({ distance, sum } = measure(matches, contact));
			for (const [match, inOne] of repeated)
				sum += Math.min(matching.findSecondPenalty(match, contact), matching.findPenalty(inOne, contact));
			return { missing: 0, tier, distance, sum };
		});
	}

	/** How far what was typed is from what stands there, and what tells those apart that are as far. */
	function measure(matches: readonly WordMatch[], contact: number): Pick<RankFields, 'distance' | 'sum'> {
		let distance = 0;
		let sum = 0;
		for (const match of matches) {
			const nearness = matching.findNearness(match, contact);
			if (nearness === noMatch) {
				sum += tierWidth;
			} else {
				distance += Math.floor(nearness / tierWidth);
				sum += nearness % tierWidth;
			}
		}
		return { distance, sum };
	}

	function rankPartly(matches: readonly WordMatch[]): Ranked {
		return rankEach(matching.contactsWith(matches), (contact) => {
			let missing = 0;
			let sum = 0;
			let isAnySure = false;
			for (const match of matches) {
				const penalty = matching.findPenalty(match, contact);
				if (penalty === noMatch) missing++;
				else sum += penalty;
				isAnySure ||= penalty < lastTier * tierWidth || matching.hasPart(match, contact);
			}
			// A part of what was asked for, and that only spelt like it, is another name.
			return isAnySure ? { missing, tier: 0, distance: 0, sum } : undefined;
		});
	}

	function rankByDigits(digits: string): Ranked {
		const position = data.municipalities.findIndex(({ code }) => code === digits);
		const name = data.municipalities[position]?.name ?? '';
		const { municipality } = data.columns;
		// A number, then who names the municipality, then who answers for it.
		const fields = [0, 1, 2].map((sum) => ({ missing: 0, tier: 0, distance: 0, sum }));
		return rankEach(data.ids.keys(), (contact) => {
			if (listNumbers(contact).some((stored) => isSameNumber(stored, digits))) return fields[0];
			if (position < 0) return undefined;
			if (municipality.values[municipality.ids[contact] ?? 0]?.includes(name)) return fields[1];
			return data.reaches[data.reachIds[contact] ?? 0]?.municipalities.includes(position) ? fields[2] : undefined;
		});
	}

	/** Ranks the contacts for which there is something to rank them by. */
	function rankEach(
		candidates: Iterable<number>,
		getFields: (contact: number) => Omit<RankFields, 'isEnded'> | undefined,
	): Ranked {
		const contacts: number[] = [];
		const ranks = new Uint32Array(data.count);
		for (const contact of candidates) {
			const fields = getFields(contact);
			if (fields === undefined) continue;
			ranks[contact] = encodeRank({ isEnded: data.status[contact] === endedStatus, ...fields });
			contacts.push(contact);
		}
		return { contacts, ranks };
	}
}
