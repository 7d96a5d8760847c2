import { detailKinds } from '../domain/details.ts';
import type { Language } from '../domain/site.ts';
import type { Disagreement } from './finding.ts';
import type { Truth } from './reading.ts';
import type { Field } from './statement.ts';
import type { FormatFile } from './surfaces.ts';

/** What every format says of a contact, as programs are told it or in words. */
const said: readonly Field[] = [
	...(['given', 'family', 'role', 'organisation', 'phones', 'phoneLabels', 'phoneHours', 'emails', 'web'] as const),
	...detailKinds,
	...(['note', 'aliases', 'verified'] as const),
];

/**
 * Compares a text in a format that has no reader of its own, whose form is not known: all that contacts say must stand somewhere in it, whatever signs
 * stand between the words. What it says too much, or of somebody else, takes a reader to find.
 */
export function compareWords(
	{ contacts }: FormatFile,
	text: string,
	language: Language,
	{ expectations }: Truth,
): Disagreement[] {
	const words = wordsIn(text);
	const there = new Set([...words, ...pairsOf(words)]);
	const isThere = (each: { readonly text: string }) => {
		const wanted = wordsIn(each.text);
		return (wanted.length === 1 ? wanted : pairsOf(wanted)).every((piece) => there.has(piece));
	};
	return contacts.flatMap((contact) => {
		const inWords = Map.groupBy(expectations.words(contact, language), ({ field }) => field);
		return expectations
			.facts(contact, said)
			.filter((fact) => !isThere(fact) && inWords.get(fact.field)?.every(isThere) !== true)
			.map(({ field, text: should }) => ({ code: 'differs', contact: contact.id, field, stands: undefined, should }));
	});
}

function wordsIn(text: string): string[] {
	return (
		text
			.normalize('NFC')
			.replace(/\p{Cf}/gu, '')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

/** Words with the next, so that the same words in another order are something else. */
function pairsOf(words: readonly string[]): string[] {
	return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}
