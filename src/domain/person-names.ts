import { foldWord, isParticle, nominatives } from './name-words.ts';
import { onceFor } from './once-for.ts';

/** A name as it is kept: given and family name apart. */
export interface PersonName {
	readonly given: string;
	readonly family: string;
}

/** Tells where persons of a directory are named in what people have written. What may be a name is taken for one. */
export interface NameFinder<Person extends PersonName = PersonName> {
	/** True where a given and a family name of one person stand, in any order and case, with or without diacritics. */
	isIn(text: string): boolean;
	/** Whoever an address is the own mailbox of: `asa.oberg@`, `oberg.asa@`, `aoberg@`, `asaobe@`. Of several the first. */
	findByEmail(email: string): Person | undefined;
	/** Whoever an address has the whole name of: `asa.oberg@`, `obergasa@`. Of several the first. What is short for a name may be a word: `plan@`. */
	findByWholeEmail(email: string): Person | undefined;
}

/** Finds whichever of some persons. What it looks in is made when it is first asked for: most who are looked for have no address. */
export function createNameFinder<Person extends PersonName>(persons: readonly Person[]): NameFinder<Person> {
	const indexed = onceFor(indexNames<Person>);
	const find = (text: string) => {
		const { byGiven, byFamily } = indexed(persons);
		const words = textWords(text);
		const given = words.flatMap((word) => byGiven.get(word) ?? []);
		const family = words.flatMap((word) => byFamily.get(word) ?? []);
		for (const each of given) {
			for (const person of each) if (family.some((others) => others.has(person))) return person;
		}
		return undefined;
	};
	const finderBy = (list: (person: Person) => readonly string[]) => {
		const byMailbox = onceFor((all: readonly Person[]) => indexMailboxes(all, list));
		return (email: string) => {
			const words = localPart(email);
			return firstOf(words, find) ?? firstOf(words, (local) => byMailbox(persons).get(lettersOf(local)));
		};
	};
	return {
		isIn: (text) => find(text) !== undefined,
		findByEmail: finderBy(listMailboxes),
		findByWholeEmail: finderBy(listWhole),
	};
}

function indexNames<Person extends PersonName>(persons: readonly Person[]) {
	const byGiven = new Map<string, Set<Person>>();
	const byFamily = new Map<string, Set<Person>>();
	for (const person of persons) {
		for (const word of nameWords(person.given)) byGiven.set(word, (byGiven.get(word) ?? new Set()).add(person));
		for (const word of nameWords(person.family)) byFamily.set(word, (byFamily.get(word) ?? new Set()).add(person));
	}
	return { byGiven, byFamily };
}

/** Of several with the same the first. */
function indexMailboxes<Person>(persons: readonly Person[], list: (person: Person) => readonly string[]) {
	const byMailbox = new Map<string, Person>();
	for (const person of persons) {
		for (const mailbox of list(person)) byMailbox.set(mailbox, byMailbox.get(mailbox) ?? person);
	}
	return byMailbox;
}

/** The words of the given names of persons, one of which is enough beside what is said of where they work. */
export function givenNames(persons: readonly PersonName[]): ReadonlySet<string> {
	return new Set(persons.flatMap(({ given }) => nameWords(given)));
}

/** The words of a person's whole name, one of which is enough beside what is said of the post that the person holds. */
export function ownNames({ given, family }: PersonName): ReadonlySet<string> {
	return new Set([...nameWords(given), ...nameWords(family).filter((word) => !isParticle(word))]);
}

/** True where one of such words stands in a text. */
export function hasOneOf(names: ReadonlySet<string>, text: string): boolean {
	return names.size > 0 && textWords(text).some((word) => names.has(word));
}

/** True where a person is named by a single word, with a large letter: a day and the month of May are no names. */
export function isNamedByOneWord(person: PersonName, text: string): boolean {
	return hasOneOf(ownNames(person), text.match(CAPITALISED)?.join(' ') ?? '');
}

/** True for a mailbox that has to do with the name of a person, down to the first letters of both names. */
export function hasNameInEmail(person: PersonName, email: string): boolean {
	const names = ownNames(person);
	return localPart(email).some((local) => {
		if (hasOneOf(names, local)) return true;
		const letters = lettersOf(local);
		return [...names].some((name) => name.length > 2 && letters.includes(name)) || isOfFirstLetters(person, letters);
	});
}

/** @example isOfFirstLetters({ given: 'Åsa', family: 'Öberg' }, 'asob') // => true */
function isOfFirstLetters({ given, family }: PersonName, letters: string): boolean {
	const [one, other] = [lettersOf(given), lettersOf(family)];
	return [...letters].some((_, index) => {
		const [start, end] = [letters.slice(0, index), letters.slice(index)];
		return (
			index > 0 &&
			((one.startsWith(start) && other.startsWith(end)) || (other.startsWith(start) && one.startsWith(end)))
		);
	});
}

/** What a mailbox of somebody is called besides names with signs between. */
function listMailboxes(person: PersonName): string[] {
	return listPairs(person).flatMap(([one, other]) => [
		one + other,
		other + one,
		...(other.length > 2 ? [one.slice(0, 1) + other, other + one.slice(0, 1)] : []),
		...(one.length > 2 && other.length > 2 ? [one.slice(0, 3) + other.slice(0, 3)] : []),
	]);
}

/** Of those, what has both names whole, unless one is so short that they may be a word together: `bostad`. */
function listWhole(person: PersonName): string[] {
	const pairs = listPairs(person).filter((pair) => pair.every((name) => name.length > 2));
	return pairs.flatMap(([one, other]) => [one + other, other + one]);
}

/** Each given name with the family name and with each word of it. */
function listPairs({ given, family }: PersonName): (readonly [given: string, family: string])[] {
	const others = [lettersOf(family), ...nameWords(family)];
	return nameWords(given).flatMap((one) => others.map((other) => [one, other] as const));
}

/** What stands before the `@`, as Swedish letters are written there: ö as `o`, or as `oe`. */
function localPart(email: string): string[] {
	const local = email.slice(0, email.lastIndexOf('@'));
	const short = local.replace(/aa|ae/giu, 'a').replace(/oe/giu, 'o');
	return short === local ? [local] : [local, short];
}

/** What is found in the first of some texts that it is found in. */
function firstOf<Found>(texts: readonly string[], find: (text: string) => Found | undefined): Found | undefined {
	for (const text of texts) {
		const found = find(text);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** Words of a text, each as it stands and without what may be the ending of a genitive. */
function textWords(text: string): string[] {
	return nameWords(text).flatMap(nominatives);
}

/** Words without the digits that stand beside them in addresses. */
function nameWords(text: string): string[] {
	return foldWord(text).match(/\p{L}+/gu) ?? [];
}

function lettersOf(text: string): string {
	return nameWords(text).join('');
}

const CAPITALISED = /(?<![\p{L}\p{M}\p{Cf}])\p{Lu}[\p{L}\p{M}\p{Cf}]*/gu;
