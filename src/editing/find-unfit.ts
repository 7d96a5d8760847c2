import { contactFields } from './contact-fields.ts';
import type { Field } from './field.ts';
import { organisationFields } from './organisation-fields.ts';

const fieldsOf = { contacts: contactFields, organisations: organisationFields } as const;

/** The keys that lead to a value of an entry. */
type Path = readonly string[];

/**
 * What in an entry is written in a way which the editor has no field for, such as a list in one line of text: it would show that as empty, and write it so.
 *
 * @param entry as YAML has it: what is no text there would be written as another
 */
export function findUnfit(kind: keyof typeof fieldsOf, entry: unknown): Path[] {
	return findAmong(fieldsOf[kind], entry);
}

function findAmong(fields: readonly Field[], entry: unknown): Path[] {
	if (!isMapping(entry)) return [];
	return fields
		.filter(({ name }) => name in entry)
		.flatMap((field) => findIn(field, entry[field.name]).map((inner) => [field.name, ...inner]));
}

/** The paths are from the value on: its own is the empty one. */
function findIn(field: Field, value: unknown): Path[] {
	if (value === null || value === undefined) return [];
	switch (field.widget) {
		case 'object':
			if (!isMapping(value)) return [[]];
			return findAmong(field.fields ?? [], value);
		case 'list':
			if (!Array.isArray(value)) return [[]];
			return value.every((item) => (field.fields === undefined ? isText(item) : fits(field.fields, item))) ? [] : [[]];
		case 'select': {
			const values = field.options?.map((option) => (typeof option === 'string' ? option : option.value)) ?? [];
			const chosen = field.multiple === true ? value : [value];
			return Array.isArray(chosen) && chosen.every((each) => values.includes(String(each))) ? [] : [[]];
		}
		default:
			return isText(value) ? [] : [[]];
	}
}

function fits(fields: readonly Field[], item: unknown): boolean {
	return isMapping(item) && findAmong(fields, item).length === 0;
}

function isText(value: unknown): boolean {
	return typeof value === 'string';
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
