import type { ContentColumn } from '../domain/content-columns.ts';

/** True for what people write in a cell to say that there is nothing, in a column that has no values like it. */
export function saysNothing({ keys }: Pick<ContentColumn, 'keys'>, text: string): boolean {
	const written = text.trim();
	const key = keys.join('.');
	return (WITHOUT_DASH.has(key) && /^\p{Dash}+$/u.test(written)) || (WITHOUT_WORD.has(key) && NOTHING.test(written));
}

/** Columns of what somebody is reached by, in which no single word is a value. */
const WITHOUT_WORD: ReadonlySet<string> = new Set([
	'phones.number',
	'emails',
	'url',
	'website',
	'visitingAddress',
	'postalAddress',
]);
/** A dash may be a note or a topic, and a name that has been exported is read as it was. */
const WITHOUT_DASH: ReadonlySet<string> = new Set([
	...WITHOUT_WORD,
	'phones.extension',
	'person',
	'place',
	'municipalities',
	'area',
	'verified',
]);
const NOTHING = /^(?:saknas|n\/a)$/iu;
