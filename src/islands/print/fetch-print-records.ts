import { createPartedRecords } from '../../print/parted-records.ts';
import type { PartedPrintSource } from '../../print/parted-source.ts';
import type { PrintRecords } from '../../print/print-records.ts';
import type { PrintSource } from '../../print/print-source.ts';
import { createWholeRecords } from '../../print/whole-records.ts';

/**
 * Fetches what the print pages work from; rejects when it cannot be had, or something else stands at its address.
 *
 * @param address of the file that it begins with, which all others lie beside
 */
export async function fetchPrintRecords(address: URL): Promise<PrintRecords> {
	const source = (await fetchJson(address)) as PrintSource | PartedPrintSource;
	if ('parts' in source && typeof source.aliases === 'object') {
		// Each is called by its hash, as this one is.
		return createPartedRecords(source, (hash) => fetchJson(new URL(address.href.replace(/[^/]+(?=\.json$)/u, hash))));
	}
	if ('parts' in source || !isWhole(source)) throw new Error('Not a print source');
	return createWholeRecords(source);
}

async function fetchJson(address: URL): Promise<unknown> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(String(response.status));
	return response.json();
}

function isWhole({ contacts, lists, aliases }: PrintSource): boolean {
	return (
		typeof aliases === 'object' &&
		lists.every(({ sections }) => sections.every((each) => each.contacts.every((at) => at in contacts)))
	);
}
