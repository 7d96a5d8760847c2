import { z } from 'zod';
import { itemsBetweenCommas, listField } from './list-field.ts';
import { type PhoneNumber, parsePhone } from './phone.ts';
import { report } from './schema-finding.ts';
import { line } from './text.ts';
import { readPhone } from './written-number.ts';

/** One number of a contact or an organisation. */
export const phoneSchema = z.strictObject({
	/** The number in any written form; stored as E.164 or a short number. */
	number: z.string().transform((value, context): PhoneNumber => {
		return parsePhone(value) ?? report(context, 'phone-invalid', { value });
	}),
	/** What the number is, when there are several: "växel", "jour". */
	label: line(60).optional(),
	/** Digits to dial after the number answers. */
	extension: z
		.string()
		.transform((value, context) =>
			/^\d{1,7}$/u.test(value.trim()) ? value.trim() : report(context, 'phone-extension-invalid', { value }),
		)
		.optional(),
	/** When the number is answered, as a reader would say it: "vardagar 9–12". */
	hours: line(120).optional(),
});

export type Phone = z.output<typeof phoneSchema>;

/** A number and what belongs to it. A number alone is short for one with nothing to add but what is written round it. */
export const phoneField = z.preprocess(divideNumber, phoneSchema);

/** The numbers of a contact or an organisation; a single one needs no list. */
export const phonesField = listField(
	phoneField,
	50,
	(value) => (isGroup(value) ? [value] : itemsBetweenCommas(value)),
	'number-label',
);

/**
 * A number as a group, with what is written round it under the keys for that. One that is contradicted by what stands under those stays as it is written, and is none.
 *
 * @example divideNumber('0980-319 200 (växel)') // => { number: '0980-319 200', label: 'växel' }
 */
export function divideNumber(value: unknown): unknown {
	const group = typeof value === 'string' ? { number: value } : value;
	if (!isGroup(group) || typeof group['number'] !== 'string') return group;
	const { number, ...round } = readPhone(group['number']);
	const missing = Object.entries(round).filter(([key]) => group[key] === undefined || group[key] === null);
	const isContradicted = Object.entries(round).some(([key, said]) => !isAlike(group[key] ?? said, said));
	return isContradicted ? group : { ...group, ...Object.fromEntries(missing), number };
}

/** The same words, in large letters or small. */
function isAlike(written: unknown, said: string): boolean {
	return typeof written === 'string' && written.trim().toLowerCase() === said.toLowerCase();
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
