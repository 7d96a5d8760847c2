// Ships to the browser.
import { optionalWords } from './small-words.ts';
import { createVocabulary, noMatch, tiers, tierWidth } from './vocabulary.ts';
import type { WordTable } from './word-table.ts';

/** One query word against the whole directory. */
export interface WordMatch {
	readonly word: string;
	/** By number of the directory's word. */
	readonly penalties: ReadonlyMap<number, number>;
	readonly slotPenalties: Uint8Array;
	/** How near each slot's nearest word is, as `Vocabulary` counts it, names before places; undefined where words were not matched loosely. */
	readonly slotNearness: Uint8Array | undefined;
	/** Slots with a longer word that has this one as a later part. */
	readonly partSlots: ReadonlySet<number>;
	/** Slots with a match. */
	readonly slots: readonly number[];
	/** How many contacts have one of the slots, those with several counted several times. */
	readonly frequency: number;
	/** True for a word that a contact need not have. */
	readonly isOptional: boolean;
}

/** Which contacts have which words, and how well they fit: penalties as `Vocabulary` counts them, or `noMatch`. */
export interface Matching {
	/** With `isFuzzy`, words that are merely like it match too. */
	match(word: string, isFuzzy: boolean): WordMatch;
	/** The best penalty of a word for one contact. */
	findPenalty(match: WordMatch, contact: number): number;
	/** True where the word stands within a longer one of a contact that is matched loosely. */
	hasPart(match: WordMatch, contact: number): boolean;
	/** How near the nearest of a contact's words is to one that was matched loosely, as `Vocabulary` counts it. */
	findNearness(match: WordMatch, contact: number): number;
	/** The penalty of a word that was typed twice where it matches a contact second best; mild where it does so once. */
	findSecondPenalty(match: WordMatch, contact: number): number;
	/** Contacts that have one of the words, each once. */
	contactsWith(matches: readonly WordMatch[]): number[];
	/** For contacts that have the word, the same as `findPenalty`, and faster for all of them; for others `noMatch`. By contact. */
	listPenalties(match: WordMatch): Uint8Array;
	/** The directory's word that a mistyped one most likely meant; undefined for one that it has or that says nothing, and where none is near. */
	correct(word: string): string | undefined;
}

const nicknamePenalty = tiers.indexOf('nickname') * tierWidth;

/** So many words are remembered; whoever types asks for most words again with the next letter. */
const remembered = 200;

/** Prepares matching over a table of words. */
export function createMatching(table: WordTable): Matching {
	const { rows, slotCount, slotFine, slotsOfWord, numbers, contactsOfSlots, firstContacts } = table;
	const contactCount = rows[0]?.ids.length ?? 0;
	const vocabulary = createVocabulary(table.words, (word) => table.nameWords.has(word));
	const cache = new Map<string, WordMatch>();

	return {
		match,
		findPenalty,
		hasPart,
		findNearness,
		findSecondPenalty,
		contactsWith,
		listPenalties,
		correct: (word) => (numbers.has(word) || optionalWords.has(word) ? undefined : vocabulary.correct(word)),
	};

	function match(word: string, isFuzzy: boolean): WordMatch {
		const key = `${isFuzzy ? '~' : '='}${word}`;
		const known = cache.get(key);
		if (known !== undefined) return known;
		const { penalties, nearness, parts } = vocabulary.match(word, isFuzzy);
		const slotPenalties = new Uint8Array(slotCount).fill(noMatch);
		const slotNearness = isFuzzy ? new Uint8Array(slotCount).fill(noMatch) : undefined;
		const slots: number[] = [];
		const partSlots = new Set<number>();
		for (const [number, penalty] of penalties) {
			const fine = penalty % tierWidth;
			const isNickname = penalty - fine === nicknamePenalty;
			const near = nearness.get(number) ?? noMatch;
			for (const slot of slotsOfWord[number] ?? []) {
				if (isNickname && !table.isGivenSlot(slot)) continue;
				const within = Math.min(tierWidth - 1, fine + (slotFine[slot] ?? 0));
				const total = penalty - fine + within;
				const before = slotPenalties[slot] ?? noMatch;
				if (before === noMatch) slots.push(slot);
				if (total < before) slotPenalties[slot] = total;
				if (parts.has(number)) partSlots.add(slot);
				if (slotNearness === undefined) continue;
				const nearHere = near + 2 * (slotFine[slot] ?? 0);
				if (nearHere < (slotNearness[slot] ?? noMatch)) slotNearness[slot] = nearHere;
			}
		}
		let frequency = 0;
		for (const slot of slots) frequency += (firstContacts[slot + 1] as number) - (firstContacts[slot] as number);
		const made: WordMatch = {
			word,
			penalties,
			slotPenalties,
			slotNearness,
			partSlots,
			slots,
			frequency,
			isOptional: optionalWords.has(word),
		};
		if (cache.size > remembered) cache.clear();
		cache.set(key, made);
		return made;
	}

	function findPenalty(match: WordMatch, contact: number): number {
		let penalty = noMatch;
		for (let row = 0; row < rows.length; row++) penalty = Math.min(penalty, penaltyInRow(match, contact, row));
		return penalty;
	}

	function hasPart({ partSlots }: WordMatch, contact: number): boolean {
		return partSlots.size > 0 && rows.some(({ start, ids }) => partSlots.has(start + (ids[contact] as number)));
	}

	function findNearness({ slotNearness }: WordMatch, contact: number): number {
		let nearness = noMatch;
		for (const { start, ids } of rows) {
			nearness = Math.min(nearness, slotNearness?.[start + (ids[contact] as number)] ?? noMatch);
		}
		return nearness;
	}

	function findSecondPenalty(match: WordMatch, contact: number): number {
		const penalties = rows.map((_, row) => penaltyInRow(match, contact, row)).sort((a, b) => a - b);
		return Math.min(penalties[1] ?? noMatch, tierWidth);
	}

	/** The penalty of a word in one row of slots. */
	function penaltyInRow({ slotPenalties }: WordMatch, contact: number, row: number): number {
		const { start, ids } = rows[row] as (typeof rows)[number];
		return slotPenalties[start + (ids[contact] as number)] as number;
	}

	function contactsWith(matches: readonly WordMatch[]): number[] {
		const seen = new Uint8Array(contactCount);
		const contacts: number[] = [];
		for (const { slots } of matches) {
			for (const slot of slots) {
				const end = firstContacts[slot + 1] as number;
				for (let at = firstContacts[slot] as number; at < end; at++) {
					const contact = contactsOfSlots[at] as number;
					if (seen[contact] === 1) continue;
					seen[contact] = 1;
					contacts.push(contact);
				}
			}
		}
		return contacts;
	}

	function listPenalties({ slots, slotPenalties }: WordMatch): Uint8Array {
		const penalties = new Uint8Array(contactCount).fill(noMatch);
		for (const slot of slots) {
			const penalty = slotPenalties[slot] as number;
			const end = firstContacts[slot + 1] as number;
			for (let at = firstContacts[slot] as number; at < end; at++) {
				const contact = contactsOfSlots[at] as number;
				if (penalty < (penalties[contact] as number)) penalties[contact] = penalty;
			}
		}
		return penalties;
	}
}
