// Whether a first hit is as good an answer as the contact that was meant: nobody could tell from what was typed. Measured here by the letters
// alone, so that it says nothing of how the search ranks, and shares no code with it.
import { petNames } from './pet-names.mjs';

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/gu, 'o').replace(/æ/gu, 'a');
const split = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Gives a judge over a directory: `isFair(query, first, meant)`, with two contacts' ids. A first hit is fair where it matches what was typed at
 * least as closely as the contact meant, both with å, ä and ö as letters of their own and as decorated a and o.
 */
export function createFairness(directory) {
	const contacts = new Map(directory.contacts.map((contact) => [contact.id, contact]));
	return (query, first, meant) => {
		if (first === meant) return true;
		const [a, b] = [contacts.get(first), contacts.get(meant)];
		if (a === undefined || b === undefined) return false;
		return [(text) => text, fold].every((form) => farness(query, a, form) <= farness(query, b, form));
	};
}

/** Least sum of distances between the typed words and words of the contact, each of which answers to one typed word. */
function farness(query, contact, form) {
	const typed = split(query).map(form);
	const words = wordsOf(contact).map(({ text, pets }) => ({ text: form(text), pets: pets.map(form) }));
	const costs = typed.map((word) =>
		words.map(({ text, pets }) => (pets.includes(word) ? 0 : damerauLevenshtein(word, text))),
	);
	const assign = (at, used) => {
		if (at === typed.length) return 0;
		let least = typed[at].length + assign(at + 1, used);
		for (const [position, cost] of costs[at].entries()) {
			if (used.has(position) || cost >= least) continue;
			least = Math.min(least, cost + assign(at + 1, new Set([...used, position])));
		}
		return least;
	};
	return assign(0, new Set());
}

/** Words of all that a query may be about; a name of several words also in one. */
function wordsOf({ person, role, organisation, place, municipalities }) {
	const given = split(person.given);
	const others = [person.family, place?.name ?? '', ...municipalities.map(({ name }) => name)];
	return [
		...[...given, given.join('')].map((text) => ({ text, pets: petNames[text] ?? [] })),
		...[
			...others.flatMap((text) => [...split(text), split(text).join('')]),
			...split(role),
			...split(organisation.name),
		].map((text) => ({ text, pets: [] })),
	];
}

/** Insertions, deletions, replacements and swaps of neighbours, by the whole matrix (Lowrance and Wagner, 1975). */
export function damerauLevenshtein(a, b) {
	const most = a.length + b.length;
	const rows = Array.from({ length: a.length + 2 }, () => new Array(b.length + 2).fill(most));
	for (let i = 0; i <= a.length; i++) rows[i + 1][1] = i;
	for (let j = 0; j <= b.length; j++) rows[1][j + 1] = j;
	const lastRow = new Map();
	for (let i = 1; i <= a.length; i++) {
		let lastColumn = 0;
		for (let j = 1; j <= b.length; j++) {
			const [row, column] = [lastRow.get(b[j - 1]) ?? 0, lastColumn];
			const isSame = a[i - 1] === b[j - 1];
			if (isSame) lastColumn = j;
			rows[i + 1][j + 1] = Math.min(
				rows[i][j] + (isSame ? 0 : 1),
				rows[i + 1][j] + 1,
				rows[i][j + 1] + 1,
				rows[row][column] + (i - row - 1) + 1 + (j - column - 1),
			);
		}
		lastRow.set(a[i - 1], i);
	}
	return rows[a.length + 1][b.length + 1];
}
