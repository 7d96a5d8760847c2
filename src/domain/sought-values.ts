import { foldWord, isParticle, nominatives, placedWords, wordsOf } from './name-words.ts';

/** Something that says who somebody is or leads to them, which is looked for in texts. */
export type SoughtValue =
	| { readonly kind: 'name'; readonly given: string; readonly family: string; readonly sortName?: string | undefined }
	/** A number as stored: `+46701740605`. */
	| { readonly kind: 'phone'; readonly digits: string }
	| { readonly kind: 'email'; readonly email: string };

/** Where a text has a value, in UTF-16 code units. */
export interface FoundValue<Value extends SoughtValue = SoughtValue> {
	readonly value: Value;
	readonly start: number;
	readonly end: number;
}

/** Words of a name in the order in which they are looked for. */
interface NameForm<Value> {
	readonly value: Value;
	readonly words: readonly string[];
	/** `initial`: the first of them is a letter alone, and a full stop comes after it. `turned`: the family name comes first. */
	readonly form: 'plain' | 'initial' | 'turned';
}

/**
 * Prepares to look for values in texts, however many they are: each word, number and address of a text is looked up.
 *
 * A name is found as given and family name beside each other, with or without the middle names, in either order, or with an initial; in large letters or small,
 * with or without diacritics, in the genitive, and whatever stands between: a space, a line break, a comma, a hyphen, marks of emphasis. A name of which one half
 * stands alone is not found, since it is most often somebody else's. A number is found in every form in which it can be written, and an address in
 * large letters or small.
 */
export function createFinder<Value extends SoughtValue>(
	values: Iterable<Value>,
): (text: string) => FoundValue<Value>[] {
	const names = new Map<string, NameForm<Value>[]>();
	const emails = new Map<string, (readonly [local: string, value: Value])[]>();
	const phones = new Map<string, Value>();
	for (const value of values) {
		if (value.kind === 'email') {
			const [local = '', domain = ''] = value.email.toLowerCase().split('@');
			emails.set(domain, [...(emails.get(domain) ?? []), [local, value]]);
		} else if (value.kind === 'phone') phones.set(normalDigits(value.digits), value);
		else {
			for (const { words, form } of listNameForms(value)) {
				const [first = ''] = words;
				names.set(first, [...(names.get(first) ?? []), { value, words, form }]);
			}
		}
	}
	const familiar = names.size > FEW ? undefined : listFamilies(names);
	return (text) => {
		// Most texts name none of a few, which is seen faster in the whole than word by word.
		const isNamed = familiar === undefined || includesAny(foldWord(text), familiar);
		const found = [
			...(isNamed && names.size > 0 ? findNames(text, names) : []),
			...(phones.size === 0 ? [] : findPhones(text, phones)),
			...(emails.size === 0 ? [] : findEmails(text, emails)),
		];
		return withoutOverlaps(found.sort((a, b) => a.start - b.start || b.end - a.end));
	};
}

/** A word of each form of a name, the longest, without which the form is nowhere. */
function listFamilies(names: ReadonlyMap<string, readonly NameForm<unknown>[]>): readonly string[] {
	const words = [...names.values()].flat().map((form) => [...form.words].sort((a, b) => b.length - a.length)[0] ?? '');
	return [...new Set(words)];
}

function includesAny(text: string, words: readonly string[]): boolean {
	return words.some((word) => text.includes(word));
}

/** The same text for values that are found in the same places. */
export function identifyValue(value: SoughtValue): string {
	switch (value.kind) {
		case 'name':
			return `name ${[...wordsOf(value.given), ...wordsOf(value.family)].join(' ')}`;
		case 'phone':
			return `phone ${normalDigits(value.digits)}`;
		case 'email':
			return `email ${value.email.toLowerCase()}`;
	}
}

function listNameForms({
	given,
	family,
	sortName,
}: Extract<SoughtValue, { kind: 'name' }>): { words: string[]; form: NameForm<never>['form'] }[] {
	const givenWords = wordsOf(given);
	const families = new Map(
		[wordsOf(family), wordsOf(sortName ?? ''), ...wordsOf(family).map((word) => [word])]
			.filter((words) => words.length > 0 && !(words.length === 1 && isParticle(words[0] ?? '')))
			.map((words) => [words.join(' '), words]),
	);
	const givens = new Map([givenWords, ...givenWords.map((word) => [word])].map((words) => [words.join(' '), words]));
	return [...families.values()].flatMap((familyWords) => [
		...[...givens.values()]
			.filter((words) => words.length > 0)
			.flatMap((words) => [
				{ words: [...words, ...familyWords], form: 'plain' as const },
				{ words: [...familyWords, ...words], form: 'turned' as const },
			]),
		...givenWords.slice(0, 1).map((word) => {
			return { words: [[...word][0] ?? '', ...familyWords], form: 'initial' as const };
		}),
	]);
}

function findNames<Value>(
	text: string,
	names: ReadonlyMap<string, readonly NameForm<Value>[]>,
): { value: Value; start: number; end: number }[] {
	const words = placedWords(text);
	return words.flatMap(({ word, start }, at) =>
		(names.get(word) ?? []).flatMap(({ value, words: wanted, form }) => {
			const there = words.slice(at, at + wanted.length);
			const last = there.at(-1);
			if (last === undefined || !nominatives(last.word).includes(wanted.at(-1) ?? '')) return [];
			if (!wanted.slice(0, -1).every((each, index) => there[index]?.word === each)) return [];
			const gaps = there.slice(1).map((next, index) => text.slice(there[index]?.end, next.start));
			if (gaps.some((gap) => gap.replace(/\s+/gu, ' ').length > MOST_BETWEEN)) return [];
			if (form === 'initial' && !gaps[0]?.startsWith('.')) return [];
			// "Karl Berg, Anna Lind" does not name Anna Berg.
			if (form === 'turned' && /\p{Lu}[\p{L}\p{M}'’-]*\s+$/u.test(text.slice(Math.max(0, start - 40), start)))
				return [];
			return [{ value, start, end: last.end }];
		}),
	);
}

function findPhones<Value>(text: string, phones: ReadonlyMap<string, Value>) {
	return [...text.matchAll(NUMBER)].flatMap(({ 0: written, index }) => {
		const value = phones.get(normalDigits(written));
		if (value !== undefined) return [{ value, start: index, end: index + written.length }];
		// Numbers with nothing but spaces or a slash between them are written as one.
		const groups = [...written.matchAll(/[^\s/]+/gu)];
		return groups.flatMap((from, first) => {
			let digits = '';
			for (const group of groups.slice(first)) {
				digits += group[0];
				const inside = phones.get(normalDigits(digits));
				if (inside === undefined) continue;
				return [{ value: inside, start: index + from.index, end: index + group.index + group[0].length }];
			}
			return [];
		});
	});
}

function findEmails<Value>(
	text: string,
	emails: ReadonlyMap<string, readonly (readonly [local: string, value: Value])[]>,
) {
	const found: { value: Value; start: number; end: number }[] = [];
	for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
		const domain = /^[a-z\d-]+(?:\.[a-z\d-]+)*/u.exec(text.slice(at + 1, at + 254).toLowerCase())?.[0] ?? '';
		for (const [local, value] of emails.get(domain) ?? []) {
			const start = at - local.length;
			if (text.slice(Math.max(0, start), at).toLowerCase() !== local) continue;
			if (/[\p{L}\p{N}._-]/u.test(text[start - 1] ?? '')) continue;
			found.push({ value, start, end: at + 1 + domain.length });
		}
	}
	return found;
}

/** A number's digits as they are dialled in Sweden, whatever stands before and between them. */
function normalDigits(written: string): string {
	const digits = written.normalize('NFKC').replace(/[^+\d]/gu, '');
	return digits.replace(/^(?:\+|00)?460?(?=\d{7})/u, '0').replace(/^\+/u, '00');
}

function withoutOverlaps<Found extends { readonly value: unknown; readonly start: number; readonly end: number }>(
	sorted: readonly Found[],
): Found[] {
	let end = -1;
	return sorted.filter((found) => {
		if (found.start < end) return false;
		end = found.end;
		return true;
	});
}

/** As many names are looked for in the whole of a text before it is read word by word. */
const FEW = 100;
/** Signs that may stand between two words of one name: `**Ada** Ek`, `"Ada","Ek"`. */
const MOST_BETWEEN = 8;
const NUMBER = /(?<![\p{L}\p{N}])\+?\(?\p{Nd}[\p{Nd}\s()./\p{Pd}\u2212]{4,40}\p{Nd}(?![\p{L}\p{N}])/gu;
