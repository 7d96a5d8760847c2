// Ships to the browser.
import type { PublishedDocument } from '../domain/published-record.ts';

/** In a directory of more contacts nobody reads its files from end to end, and indenting what stands in each takes a third of it. */
const mostIndented = 300;

/**
 * A document as JSON: indented, and in a directory of many contacts with a record on each line.
 *
 * @param contacts how many there are in the directory
 */
export function writeDocument(document: PublishedDocument, contacts: number): string {
	if (contacts <= mostIndented) return `${JSON.stringify(document, null, 2)}\n`;
	const properties = Object.entries(document).map(([name, value]) => `  ${JSON.stringify(name)}: ${write(value)}`);
	return `{\n${properties.join(',\n')}\n}\n`;
}

function write(value: unknown): string {
	if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
	return `[\n${value.map((record) => `    ${JSON.stringify(record)}`).join(',\n')}\n  ]`;
}
