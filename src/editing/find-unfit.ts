import type { Field } from './field.ts';

/**
 * The keys of an entry that are written in a way which the editor has no field for, such as a list in one line of text: it would show them as empty, and write
 * them so.
 *
 * @param entry as YAML has it: what is no text there would be written as another
 */
export function findUnfit(entry: unknown, fields: readonly Field[]): string[] {
	if (!isMapping(entry)) return [];
	return fields.filter(({ name }) => name in entry).flatMap((field) => findIn(entry[field.name], field, field.name));
}

function findIn(value: unknown, field: Field, key: string): string[] {
	if (value === null || value === undefined) return [];
	switch (field.widget) {
		case 'object':
			if (!isMapping(value)) return [key];
			return findUnfit(value, field.fields ?? []).map((inner) => `${key}.${inner}`);
		case 'list':
			if (!Array.isArray(value)) return [key];
			return value.every((item) => (field.fields === undefined ? isText(item) : fits(item, field.fields))) ? [] : [key];
		case 'select': {
			const values = field.options?.map((option) => (typeof option === 'string' ? option : option.value)) ?? [];
			const chosen = field.multiple === true ? value : [value];
			return Array.isArray(chosen) && chosen.every((each) => values.includes(String(each))) ? [] : [key];
		}
		default:
			return isText(value) ? [] : [key];
	}
}

function fits(item: unknown, fields: readonly Field[]): boolean {
	return isMapping(item) && findUnfit(item, fields).length === 0;
}

function isText(value: unknown): boolean {
	return typeof value === 'string';
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
