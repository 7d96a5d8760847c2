import { parsePhone } from '../domain/phone.ts';
import { divideNumber } from '../domain/phone-field.ts';
import { type Group, isGroup, isSame } from './same-value.ts';

/**
 * Which item of a list that is there each item of a list that is wanted comes from: what says the same, else has the same number, name or text, else is of the same
 * kind by its label, though it is another then; of those that are left between them, as many as there were are those that were there. Undefined for one that is new.
 */
export function pairItems(present: readonly unknown[], wanted: readonly unknown[]): (number | undefined)[] {
	const pairs: (number | undefined)[] = wanted.map(() => undefined);
	const isFree = (at: number) => !pairs.includes(at);
	for (const isAlike of [isSame, sharing(identityOf), isAlikeByName, sharing(kindOf)]) {
		for (const [index, item] of wanted.entries()) {
			if (pairs[index] !== undefined) continue;
			const at = present.findIndex((each, place) => isFree(place) && isAlike(each, item));
			if (at !== -1) pairs[index] = at;
		}
	}
	const [anchors, free] = [[...pairs], present.map((_, at) => isFree(at))];
	const gapOf = (at: number) =>
		anchors.findIndex((pair) => pair === present.findLastIndex((_, each) => each < at && free[each] === false));
	const left = Map.groupBy(
		[...present.keys()].filter((at) => free[at]),
		gapOf,
	);
	const added = Map.groupBy(
		[...wanted.keys()].filter((index) => anchors[index] === undefined),
		(index) => anchors.findLastIndex((pair, each) => each < index && pair !== undefined),
	);
	for (const [gap, indexes] of added) {
		const places = left.get(gap) ?? [];
		if (places.length !== indexes.length) continue;
		for (const [nth, index] of indexes.entries()) {
			const at = places[nth] as number;
			const kinds = [present[at], wanted[index]].map(kindOf);
			if (kinds.includes(undefined) || kinds[0] === kinds[1]) pairs[index] = at;
		}
	}
	return pairs;
}

function sharing(traitOf: (item: unknown) => string | undefined): (a: unknown, b: unknown) => boolean {
	return (a, b) => traitOf(a) !== undefined && traitOf(a) === traitOf(b);
}

/**
 * True for two that are one number, address or person, whatever else is said of them. An extension is a part of a number, and one that only one of the two speaks
 * of is no difference.
 */
export function isSameOne(a: unknown, b: unknown): boolean {
	const [one, other] = [extensionOf(a), extensionOf(b)];
	return nameOf(a) === nameOf(b) && (one ?? other) === (other ?? one);
}

function isAlikeByName(a: unknown, b: unknown): boolean {
	return nameOf(a) !== undefined && isSameOne(a, b);
}

function identityOf(item: unknown): string | undefined {
	const name = nameOf(item);
	return name === undefined ? undefined : JSON.stringify([name, extensionOf(item)]);
}

function nameOf(item: unknown): string | undefined {
	const group = divideNumber(item);
	const text = isGroup(group) ? (group['number'] ?? group['name'] ?? personOf(group)) : group;
	return typeof text === 'string'
		? (parsePhone(text)?.digits ?? text.normalize('NFC').trim().toLowerCase())
		: undefined;
}

function personOf({ given, family }: Group): string | undefined {
	return [given, family].filter(Boolean).join(' ') || undefined;
}

function extensionOf(item: unknown): unknown {
	const group = divideNumber(item);
	return isGroup(group) ? group['extension'] : undefined;
}

function kindOf(item: unknown): string | undefined {
	const group = divideNumber(item);
	const label = isGroup(group) ? (group['label'] ?? group['lang']) : undefined;
	return typeof label === 'string' ? label.trim().toLowerCase() : undefined;
}
