import { z } from 'zod';
import { itemsBetweenCommas, listField } from './list-field.ts';
import type { ReferredKind } from './problem-arguments.ts';
import { report } from './schema-finding.ts';
import { slugify } from './slug.ts';

/**
 * Lower-case letters a–z, digits and single hyphens, at most 64 characters: safe as a file name on every system and as a
 * part of an address, and free of names that a host or Windows keeps for itself.
 */
export function isId(value: string): boolean {
	return value.length <= 64 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(value) && !RESERVED.test(value);
}

/** The id that a text was most likely meant to be; undefined where it would be none, or is none because a host or Windows keeps the name for itself. */
export function suggestId(text: string): string | undefined {
	const id = slugify(text);
	return isId(id) ? id : undefined;
}

/** True for what is written as an id, and is a name that a host or Windows keeps for itself. */
export function isReservedId(text: string): boolean {
	return RESERVED.test(text);
}

/** A reference to something by its id; whether it exists is checked when the directory is joined. */
export function referenceTo(of: ReferredKind) {
	return z.string().transform((value, context) => {
		const id = value.trim();
		return isId(id) ? id : report(context, 'id-invalid', { value, of, suggestion: undefined });
	});
}

/** Ids that an entry has had before, whose addresses lead to it. */
export const formerIdsField = listField(referenceTo('former'), 50, itemsBetweenCommas);

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/u;
