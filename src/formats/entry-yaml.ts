import type { EntryFields } from '../domain/entry-fields.ts';

/** An entry's file: one key with its value, or one item, on each line, and no more quotation marks than needed. */
export function writeEntryYaml(fields: EntryFields): string {
	return `${writeGroup(fields, '').join('\n')}\n`;
}

function writeGroup(fields: EntryFields, indent: string): string[] {
	return Object.entries(fields).flatMap(([key, value]) => {
		if (typeof value === 'string') return [`${indent}${key}: ${writeText(value, indent)}`];
		if (Array.isArray(value)) return [`${indent}${key}:`, ...value.flatMap((item) => writeItem(item, `${indent}  `))];
		return [`${indent}${key}:`, ...writeGroup(value as EntryFields, `${indent}  `)];
	});
}

function writeItem(item: unknown, indent: string): string[] {
	if (typeof item === 'string') return [`${indent}- ${writeText(item, indent)}`];
	const [first = '', ...rest] = writeGroup(item as EntryFields, `${indent}  `);
	return [`${indent}- ${first.trimStart()}`, ...rest];
}

/** A text that would be read as something else stands in quotation marks, in which JSON and YAML agree. One of several lines stands under its key. */
function writeText(text: string, indent: string): string {
	if (text.includes('\n')) return ['|-', ...text.split('\n').map((line) => line && `${indent}  ${line}`)].join('\n');
	return PLAIN.test(text) ? text : JSON.stringify(text);
}

/** Begins with a letter or a digit, so that it is no sign of YAML's, and holds neither a colon before a space or the end nor a comment. */
const PLAIN = /^[\p{L}\p{N}(+](?:[\p{L}\p{M}\p{N} .,;()/&+'’”!?%@*=_–-]|:(?=\S))*(?<! )$/u;
