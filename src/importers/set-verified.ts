import { isMap, isScalar, parseDocument } from 'yaml';
import { contactSchema } from '../domain/contact.ts';
import type { IsoDate } from '../domain/date.ts';
import type { ContentFile } from './content-file.ts';
import { readYamlFile } from './yaml-file.ts';

/** A contact's file as it is to be, and the day that it said before. */
export interface SetDay {
	readonly before: IsoDate;
	/** The file's text; the same where it said that day already. */
	readonly text: string;
}

/**
 * Sets the day on which a contact was last checked. Nothing else in its file is touched: comments, quotes, order and line endings are as they were.
 *
 * @returns undefined where the file would not say just that afterwards, as when its day is written with escapes
 */
export function setVerified(file: ContentFile, day: IsoDate, today: IsoDate): SetDay | undefined {
	const { path, content } = file;
	const located = readYamlFile(file, contactSchema(today)).located;
	if (located === undefined || 'refused' in content) return undefined;
	const { verified } = located.value;
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
	const after = verified === day ? text : replaceDay(text, verified, day);
	if (after === undefined) return undefined;
	const read = readYamlFile({ path, content: new TextEncoder().encode(after) }, contactSchema(today)).located;
	const isAsWanted = JSON.stringify(read?.value) === JSON.stringify({ ...located.value, verified: day });
	return isAsWanted ? { before: verified, text: after } : undefined;
}

function replaceDay(text: string, before: IsoDate, day: IsoDate): string | undefined {
	const { contents } = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'error' });
	if (!isMap(contents)) return undefined;
	const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'verified');
	if (!isScalar(pair?.value)) return undefined;
	const [start = 0, end = 0] = pair.value.range ?? [];
	const at = text.indexOf(before, start);
	return at === -1 || at >= end ? undefined : text.slice(0, at) + day + text.slice(at + before.length);
}
