import { parsePhone } from '../domain/phone.ts';
import { isGroup, isSame } from './same-value.ts';

/**
 * Which item of a list that is there each item of a list that is wanted comes from: what says the same, else has the same number, name or text, else is of the same
 * kind by its label; of those that are left between them, as many as there were are those that were there. Undefined for one that is new.
 */
export function pairItems(present: readonly unknown[], wanted: readonly unknown[]): (number | undefined)[] {
	const pairs: (number | undefined)[] = wanted.map(() => undefined);
	const isFree = (at: number) => !pairs.includes(at);
	for (const isAlike of [isSame, sharing(identityOf), sharing(kindOf)]) {
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

function identityOf(item: unknown): string | undefined {
	const text = isGroup(item) ? (item['number'] ?? item['name']) : item;
	return typeof text === 'string' ? (parsePhone(text)?.digits ?? text.trim().toLowerCase()) : undefined;
}

function kindOf(item: unknown): string | undefined {
	const label = isGroup(item) ? (item['label'] ?? item['lang']) : undefined;
	return typeof label === 'string' ? label.trim().toLowerCase() : undefined;
}
