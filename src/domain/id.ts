import { z } from 'zod';
import type { ReferredKind } from './problem.ts';
import { report } from './schema-finding.ts';

/**
 * Lower-case letters a–z, digits and single hyphens, at most 64 characters: safe as a file name on every system and as a
 * part of an address, and free of names that a host or Windows keeps for itself.
 */
export function isId(value: string): boolean {
	return value.length <= 64 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(value) && !RESERVED.test(value);
}

/** The id that a text would have: å and ä become a, ö becomes o, anything else that is not a letter or digit a hyphen. */
export function slugify(text: string): string {
	return text
		.toLowerCase()
		.replace(/æ/gu, 'a')
		.replace(/ø/gu, 'o')
		.replace(/đ|ð/gu, 'd')
		.replace(/ŋ/gu, 'n')
		.replace(/ß/gu, 'ss')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/gu, '-')
		.replace(/^-+|-+$/gu, '');
}

/** A reference to something by its id; whether it exists is checked when the directory is joined. */
export function referenceTo(of: ReferredKind) {
	return z.string().transform((value, context) => {
		const id = value.trim();
		return isId(id) ? id : report(context, 'id-invalid', { value, of, suggestion: undefined });
	});
}

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/u;
