import type { PrintedContact, PrintSource } from './print-source.ts';
import type { Fingerprint } from './printout-code.ts';

/**
 * What the print pages begin with in a large directory, whose contacts and lists are in files of their own: a page fetches those that it prints. Files are told
 * by the hashes of their names, and contacts by their positions, which are those of neighbours for contacts of the same places.
 */
export interface PartedPrintSource extends Pick<PrintSource, 'siteName' | 'home' | 'aliases'> {
	/** How many contacts can be picked. */
	readonly pickable: number;
	/** So many contacts are in each file of contacts but the last. */
	readonly partSize: number;
	/** Files of {@link PartedContact}, packed as `packed-records.ts` has it, in the order of positions. */
	readonly parts: readonly string[];
	/** Files of lists, each a `PrintedList`, by selection. */
	readonly lists: SortedFiles;
	/** Files of {@link PlacedId}, by id. */
	readonly ids: SortedFiles;
	/** The file of {@link ComparedKeys}. */
	readonly compared: string;
	/** Files of what contacts are picked by, packed, in the directory's order. */
	readonly names: readonly string[];
}

/** Files that hold what is sorted by a key. */
export interface SortedFiles {
	/** The first key in each. */
	readonly firsts: readonly string[];
	readonly files: readonly string[];
}

/** Where a contact is: its position among the files, and its place in the directory's order. */
export type PlacedId = readonly [id: string, position: number, order: number];

/** What printouts are compared with, of everyone. */
export interface ComparedKeys {
	/** For each position a fingerprint, as {@link joinKeys} writes it. */
	readonly keys: string;
	/** By position, for those who have had other ids. */
	readonly earlierIds: Readonly<Record<string, readonly string[]>>;
	/** Positions of ended posts, and of entries that may be out of date. */
	readonly ended: readonly number[];
	readonly stale: readonly number[];
}

/** A contact in a file with others: its fingerprint takes a quarter of the signs. */
export interface PartedContact extends Omit<PrintedContact, 'fingerprint'> {
	/** As {@link joinKeys} writes it. */
	readonly keys: string;
}

/** How many signs of {@link joinKeys} are of one contact. */
export const keysLength = 10;

/** The signs of a fingerprint in a row: four of the id, three of the content, three of the bare content. */
export function joinKeys({ id, content, bare }: Fingerprint): string {
	const keys = id + content + bare;
	if (id.length !== 4 || content.length !== 3 || keys.length !== keysLength) throw new Error(`No fingerprint: ${keys}`);
	return keys;
}

/** A fingerprint as it was before {@link joinKeys}. */
export function splitKeys(keys: string): Fingerprint {
	return { id: keys.slice(0, 4), content: keys.slice(4, 7), bare: keys.slice(7) };
}
