import type { PrintSource } from '../print/print-source.ts';

/** Fetches what the print pages work from; rejects when it cannot be had. */
export async function fetchPrintSource(address: URL): Promise<PrintSource> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(String(response.status));
	return (await response.json()) as PrintSource;
}
