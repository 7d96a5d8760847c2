import { partsBetweenCommas } from '../domain/list-field.ts';

/** True for a key of an entry that has a list. */
export function isList(key: string): boolean {
	return BETWEEN_COMMAS.has(key) || key === 'aliases' || key === 'officeHours';
}

/** The items of a list as it may be written: as a list, as one text with commas between them, or as its only item. */
export function listItems(key: string, value: unknown): readonly unknown[] {
	if (value === undefined || value === null) return [];
	if (Array.isArray(value)) return value;
	if (typeof value !== 'string' || !BETWEEN_COMMAS.has(key)) return [value];
	return partsBetweenCommas(value).map(({ part }) => part);
}

const BETWEEN_COMMAS: ReadonlySet<string> = new Set([
	'area',
	'emails',
	'formerIds',
	'municipalities',
	'phones',
	'topics',
]);
