// Ships to the browser.
import { createAbbreviations } from './abbreviations.ts';
import { type ColumnName, columnNames, type IndexData, type ReachData } from './index-data.ts';
import { functionWords } from './small-words.ts';
import { createSynonyms } from './synonyms.ts';
import { splitWords } from './words.ts';

/**
 * Which words stand in which values, and which contacts have those values. A *slot* is one value of one column; slots of all columns are
 * numbered in one row. Besides the columns there are more rows of slots: codes of a contact's municipalities, everyday words for its topics,
 * abbreviations in its texts and what they are short for, and names of what it answers for through its organisation alone.
 */
export interface WordTable {
	/** Every distinct word, by number. */
	readonly words: readonly string[];
	readonly numbers: ReadonlyMap<string, number>;
	readonly nameWords: ReadonlySet<string>;
	readonly slotCount: number;
	/** Slots that hold a word, by the word's number. */
	readonly slotsOfWord: readonly (readonly number[])[];
	/** How much a match in the slot counts within its tier; less is better. */
	readonly slotFine: Uint8Array;
	/** Rows of slots: where each starts, and for each contact the position of its slot in it. */
	readonly rows: readonly {
		readonly start: number;
		readonly ids: Uint16Array | Uint32Array;
	}[];
	/** True for a slot of given names. */
	isGivenSlot(slot: number): boolean;
	/** Contacts whose value slot `s` is stand in `contactsOfSlots` from `firstContacts[s]` to `firstContacts[s + 1]`, in the order of the list. */
	readonly contactsOfSlots: Uint32Array;
	readonly firstContacts: Uint32Array;
}

/** A name before a municipality before a function, and details as functions. */
const columnFine: Readonly<Partial<Record<ColumnName, number>>> = {
	given: 0,
	family: 0,
	alias: 1,
	municipality: 1,
	organisation: 2,
	role: 3,
};
const detailFine = 3;

/** Columns of names, in which a hyphen or space may be left out. */
const joinedColumns: ReadonlySet<ColumnName> = new Set(['given', 'family', 'alias', 'municipality']);

/** Columns of what has words of a sentence in it. */
const titleColumns: ReadonlySet<ColumnName> = new Set(['organisation', 'role']);

/** Columns in which abbreviations stand, or what they are short for. */
const abbreviatedColumns = ['organisation', 'role', 'topics'] as const satisfies readonly ColumnName[];

/** A match only by a word for a topic or a kind of organisation, or by what an abbreviation is short for. */
const synonymFine = 6;

/** A match only by what the organisation covers. */
const coveredFine = 13;

/** Prepares the table of an index. */
export function createWordTable(data: IndexData): WordTable {
	const numbers = new Map<string, number>();
	const nameWords = new Set<string>();
	const slotsOfWord: number[][] = [];
	const slotFine: number[] = [];
	const rows: { start: number; ids: Uint16Array | Uint32Array }[] = [];
	const codes = new Map(data.municipalities.map(({ name, code }) => [name, code]));
	const { municipality } = data.columns;
	// A name of one word comes before one of which it is a part.
	const createFine = (column: number) => (words: readonly string[]) => column + (words.length > 1 ? 1 : 0);

	let givenSlots = { start: 0, end: 0 };
	for (const name of columnNames) {
		const { values, ids } = data.columns[name];
		if (name === 'given') givenSlots = { start: slotFine.length, end: slotFine.length + values.length };
		const isTitle = titleColumns.has(name);
		const words = values
			.map((texts) => texts.flatMap((text) => listForms(text, joinedColumns.has(name))))
			.map((forms) => (isTitle ? forms.filter((word) => !functionWords.has(word)) : forms));
		if (name === 'given' || name === 'family') for (const word of words.flat()) nameWords.add(word);
		addRow(words, ids, createFine(columnFine[name] ?? detailFine));
	}
	addRow(
		municipality.values.map((texts) => texts.flatMap((text) => codes.get(text) ?? [])),
		municipality.ids,
		createFine(0),
	);
	const wordsFor = createSynonyms(data.synonyms);
	addRow(
		data.columns.topics.values.map((topics) => wordsFor(topics).flatMap((text) => listForms(text, false))),
		data.columns.topics.ids,
		() => synonymFine,
	);
	const abbreviationsFor = createAbbreviations(data.abbreviations);
	for (const name of abbreviatedColumns) {
		const { values, ids } = data.columns[name];
		const words = values.map(abbreviationsFor);
		if (words.some(({ length }) => length > 0)) addRow(words, ids, () => synonymFine);
	}
	const kindForms = data.organisations.map(({ kind }) =>
		(data.kindWords[kind] ?? []).flatMap((text) => listForms(text, false)),
	);
	// Every row costs each search a look.
	if (kindForms.some(({ length }) => length > 0)) addRow(kindForms, data.columns.organisation.ids, () => synonymFine);
	addRow(
		data.reaches.map((reach) => namesCovered(reach, data).flatMap((text) => listForms(text, false))),
		data.reachIds,
		() => coveredFine,
	);
	return {
		words: [...numbers.keys()],
		numbers,
		nameWords,
		slotCount: slotFine.length,
		slotsOfWord,
		slotFine: Uint8Array.from(slotFine),
		rows,
		isGivenSlot: (slot) => slot >= givenSlots.start && slot < givenSlots.end,
		...sortContacts(rows, slotFine.length),
	};

	function addRow(
		valueWords: readonly (readonly string[])[],
		ids: Uint16Array | Uint32Array,
		fine: (words: readonly string[]) => number,
	): void {
		const start = slotFine.length;
		for (const words of valueWords) {
			const slot = slotFine.length;
			slotFine.push(fine(words));
			for (const word of new Set(words)) {
				let number = numbers.get(word);
				if (number === undefined) {
					number = numbers.size;
					numbers.set(word, number);
					slotsOfWord.push([]);
				}
				slotsOfWord[number]?.push(slot);
			}
		}
		rows.push({ start, ids });
	}
}

/** Names of what a contact answers for through its organisation alone, a whole county's municipalities among them. */
function namesCovered({ coveredMunicipalities, wholeCounties }: ReachData, data: IndexData): string[] {
	return [
		...coveredMunicipalities.map((position) => data.municipalities[position]),
		...wholeCounties.map((position) => data.counties[position]),
		...data.municipalities.filter(({ county }) => wholeCounties.includes(county)),
	].flatMap((area) => area?.name ?? []);
}

/** A text's words, and for a name of two or three words ("Anna-Maria") also the words in one. */
function listForms(text: string, isJoined: boolean): string[] {
	const words = splitWords(text).map((word) => word.text);
	return isJoined && words.length > 1 && words.length <= 3 ? [...words, words.join('')] : words;
}

/** Contacts sorted by slot, a contact once in each row. */
function sortContacts(
	rows: WordTable['rows'],
	slotCount: number,
): Pick<WordTable, 'contactsOfSlots' | 'firstContacts'> {
	const firstContacts = new Uint32Array(slotCount + 1);
	for (const { start, ids } of rows) {
		for (const id of ids) firstContacts[start + id + 1] = (firstContacts[start + id + 1] ?? 0) + 1;
	}
	for (let slot = 0; slot < slotCount; slot++) {
		firstContacts[slot + 1] = (firstContacts[slot + 1] ?? 0) + (firstContacts[slot] ?? 0);
	}
	const next = firstContacts.slice();
	const contactsOfSlots = new Uint32Array(firstContacts[slotCount] ?? 0);
	for (const { start, ids } of rows) {
		for (let contact = 0; contact < ids.length; contact++) {
			const slot = start + (ids[contact] as number);
			const at = next[slot] as number;
			contactsOfSlots[at] = contact;
			next[slot] = at + 1;
		}
	}
	return { contactsOfSlots, firstContacts };
}
