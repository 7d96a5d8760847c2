// Ships to the browser.
import { type PackedRecords, unpackRecords } from './packed-records.ts';
import {
	type ComparedKeys,
	keysLength,
	type PartedContact,
	type PartedPrintSource,
	type PlacedId,
	type SortedFiles,
	splitKeys,
} from './parted-source.ts';
import type { ComparedContact, PickableContact, PrintRecords } from './print-records.ts';
import type { PrintedContact, PrintedList } from './print-source.ts';

/** So many files are asked for at a time: browsers refuse thousands at once. */
const atOnce = 12;

/**
 * The records of a directory that has them in many files, which are fetched when they are asked for, and once.
 *
 * @param fetchFile gives what is in a file, by the hash of its name; rejects when it cannot be had
 */
export function createPartedRecords(
	source: PartedPrintSource,
	fetchFile: (hash: string) => Promise<unknown>,
): PrintRecords {
	const kept = new Map<string, unknown>();
	const { siteName, home, aliases, pickable } = source;

	return {
		siteName,
		home,
		aliases,
		pickable,
		findList: async (wanted) => {
			const [lists = []] = await read<PrintedList[]>(filesOf(source.lists, [wanted]));
			return lists.find(({ selection }) => selection === wanted);
		},
		readContacts: async (positions) => {
			const numbers = [...new Set(positions.map(partOf))];
			const parts = await read(
				numbers.map((number) => source.parts[number] ?? ''),
				unpackContacts,
			);
			const byNumber = new Map(numbers.map((number, at) => [number, parts[at]]));
			return positions.map((position) => {
				const contact = byNumber.get(partOf(position))?.[position % source.partSize];
				if (contact === undefined) throw new Error(`No contact has the position ${position}`);
				return contact;
			});
		},
		findPositions: async (ids) => {
			const wanted = new Set(ids);
			const found = (await read<PlacedId[]>(filesOf(source.ids, ids))).flat().filter(([id]) => wanted.has(id));
			return found.sort(([, , a], [, , b]) => a - b).map(([, position]) => position);
		},
		listPickable: async () =>
			(await read(source.names, (packed: PackedRecords) => unpackRecords<PickableContact>(packed))).flat(),
		listCompared: async () => (await read([source.compared], unpackKeys)).flat(),
	};

	function partOf(position: number): number {
		return Math.floor(position / source.partSize);
	}

	/** Files in the order of their hashes, as `open` gives them. */
	async function read<File, Opened = File>(
		hashes: readonly string[],
		open: (file: File) => Opened = (file) => file as unknown as Opened,
	): Promise<Opened[]> {
		const missing = hashes.filter((hash) => !kept.has(hash)).values();
		const work = async () => {
			for (const hash of missing) kept.set(hash, open((await fetchFile(hash)) as File));
		};
		await Promise.all(Array.from({ length: atOnce }, work));
		return hashes.map((hash) => kept.get(hash) as Opened);
	}
}

/** The files that hold what has the keys, if anything has; each once. */
function filesOf({ files, firsts }: SortedFiles, keys: readonly string[]): string[] {
	const numbers = keys.map((key) => firsts.findLastIndex((first) => first <= key));
	return [...new Set(numbers.flatMap((number) => files[number] ?? []))];
}

function unpackContacts(packed: PackedRecords): PrintedContact[] {
	return unpackRecords<PartedContact>(packed).map(({ keys, ...contact }) => ({
		...contact,
		fingerprint: splitKeys(keys),
	}));
}

function unpackKeys({ keys, earlierIds, ended, stale }: ComparedKeys): ComparedContact[] {
	const [isEnded, isStale] = [new Set(ended), new Set(stale)];
	return Array.from({ length: keys.length / keysLength }, (_, position): ComparedContact => {
		const start = position * keysLength;
		const earlier = earlierIds[position];
		return {
			position,
			fingerprint: splitKeys(keys.slice(start, start + keysLength)),
			...(earlier && { earlierIds: earlier }),
			isEnded: isEnded.has(position),
			isStale: isStale.has(position),
		};
	});
}
