import type { Contact } from '../domain/directory.ts';
import { findReach } from '../domain/reach.ts';
import {
	type ComparedKeys,
	joinKeys,
	type PartedContact,
	type PartedPrintSource,
	type PlacedId,
	type SortedFiles,
} from '../print/parted-source.ts';
import type { PickableContact } from '../print/print-records.ts';
import type { PrintSource } from '../print/print-source.ts';
import { packRecords } from './pack-records.ts';

/** How much is in a file, chosen so that the list of a municipality is in few of them, and none of them has much that it does not print. */
export interface PartSizes {
	/** Contacts. */
	readonly contacts: number;
	/** Ids, of which a picked contact needs one. */
	readonly ids: number;
	/** Names to pick by, which are all fetched. */
	readonly names: number;
	/** Positions in lists. */
	readonly positions: number;
}

const usualSizes: PartSizes = { contacts: 40, ids: 500, names: 5000, positions: 500 };

/** What the print pages work from, in parts: what they begin with, and the files that it names by their hashes. */
export interface PartedFiles {
	readonly source: PartedPrintSource;
	/** JSON texts by hash. */
	readonly files: ReadonlyMap<string, string>;
}

/**
 * Parts what the print pages work from.
 *
 * @param contacts the directory's contacts, in the same order
 */
export function partPrintSource(
	whole: PrintSource,
	contacts: readonly Contact[],
	hashOf: (json: string) => string,
	sizes: PartSizes = usualSizes,
): PartedFiles {
	const { siteName, home, aliases } = whole;
	const files = new Map<string, string>();
	const write = (value: unknown) => {
		const json = JSON.stringify(value);
		const hash = hashOf(json);
		files.set(hash, json);
		return hash;
	};
	const orders = orderByPlace(contacts);
	const positions = new Map(orders.map((order, position) => [order, position]));
	const placed = orders.flatMap((order) => whole.contacts[order] ?? []);
	const at = (test: (contact: PrintSource['contacts'][number]) => boolean) =>
		placed.flatMap((contact, position) => (test(contact) ? [position] : []));
	const lists = whole.lists.map((list) => ({
		...list,
		sections: list.sections.map((section) => ({
			...section,
			contacts: section.contacts.map((order) => positions.get(order) ?? -1),
		})),
	}));
	const ids = placed.map(({ id }, position): PlacedId => [id, position, orders[position] ?? 0]);
	const pickable = whole.contacts.filter(({ isEnded }) => !isEnded);
	const keys: ComparedKeys = {
		keys: placed.map(({ fingerprint }) => joinKeys(fingerprint)).join(''),
		earlierIds: Object.fromEntries(
			placed.flatMap(({ earlierIds }, position) => (earlierIds === undefined ? [] : [[position, earlierIds]])),
		),
		ended: at(({ isEnded }) => isEnded),
		stale: at(({ age }) => age.isStale),
	};
	return {
		source: {
			siteName,
			home,
			aliases,
			pickable: pickable.length,
			partSize: sizes.contacts,
			parts: cut(placed, sizes.contacts).map((part) =>
				write(
					packRecords(
						part.map(({ fingerprint, ...contact }): PartedContact => ({ ...contact, keys: joinKeys(fingerprint) })),
					),
				),
			),
			lists: sorted(
				lists,
				({ selection }) => selection,
				sizes.positions,
				// A list without contacts has a title all the same.
				({ sections }) => sections.reduce((sum, section) => sum + section.contacts.length, 25),
			),
			ids: sorted(
				ids,
				([id]) => id,
				sizes.ids,
				() => 1,
			),
			compared: write(keys),
			names: cut(pickable, sizes.names).map((part) =>
				write(
					packRecords(
						part.map(
							({ id, title, role, organisation, municipalities }): PickableContact => ({
								id,
								title,
								role,
								organisation,
								municipalities,
							}),
						),
					),
				),
			),
		},
		files,
	};

	/** Files of what is sorted by a key, each of no more than fits, or of one thing alone. */
	function sorted<Item>(
		items: readonly Item[],
		keyOf: (item: Item) => string,
		most: number,
		sizeOf: (item: Item) => number,
	): SortedFiles {
		const shelves: Item[][] = [];
		let left = 0;
		for (const item of items.toSorted((a, b) => compare(keyOf(a), keyOf(b)))) {
			const size = sizeOf(item);
			if (size > left) {
				shelves.push([]);
				left = most;
			}
			shelves.at(-1)?.push(item);
			left -= size;
		}
		return {
			firsts: shelves.flatMap(([first]) => (first === undefined ? [] : [keyOf(first)])),
			files: shelves.map(write),
		};
	}
}

/** The contacts' places in the directory's order, neighbours first by whom they answer for, then by organisation: what stands on the same lists is in the same files. */
function orderByPlace(contacts: readonly Contact[]): number[] {
	const keys = contacts.map((contact) => {
		const { counties, municipalities, wholeCounties } = findReach(contact);
		const areas = [...municipalities, ...wholeCounties].map(({ code }) => code).sort();
		const reach = counties.length === 1 ? `${counties[0]?.code} ${areas.join()}` : `~ ${areas.join()}`;
		return `${reach} ${contact.organisation.id}`;
	});
	return [...contacts.keys()].sort((a, b) => compare(keys[a] ?? '', keys[b] ?? '') || a - b);
}

function cut<Item>(items: readonly Item[], size: number): Item[][] {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
		items.slice(index * size, (index + 1) * size),
	);
}

/** As the pages compare keys: by code units. */
function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
