// Ships to the browser.
import type { PublishedDocument } from '../domain/published-record.ts';

/** With more contacts nobody reads a file from end to end, and indenting what stands in each takes a third of it. */
const mostIndented = 300;

/** A document as JSON: indented, and a long one with a record on each line. */
export function writeDocument(document: PublishedDocument): string {
	if (document.contacts.length <= mostIndented) return `${JSON.stringify(document, null, 2)}\n`;
	const properties = Object.entries(document).map(([name, value]) => `  ${JSON.stringify(name)}: ${write(value)}`);
	return `{\n${properties.join(',\n')}\n}\n`;
}

function write(value: unknown): string {
	if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
	return `[\n${value.map((record) => `    ${JSON.stringify(record)}`).join(',\n')}\n  ]`;
}
