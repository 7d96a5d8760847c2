import type { PrintSource } from '../../print/print-source.ts';

/** Fetches what the print pages work from; rejects when it cannot be had, or something else stands at its address. */
export async function fetchPrintSource(address: URL): Promise<PrintSource> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(String(response.status));
	const source = (await response.json()) as PrintSource;
	if (!isWhole(source)) throw new Error('Not a print source');
	return source;
}

function isWhole({ contacts, lists, aliases }: PrintSource): boolean {
	return (
		typeof aliases === 'object' &&
		lists.every(({ sections }) => sections.every((each) => each.contacts.every((at) => at in contacts)))
	);
}
