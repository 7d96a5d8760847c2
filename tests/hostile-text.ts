import fc from 'fast-check';
import type { Contact } from '../src/domain/directory.ts';

/**
 * What has ended fields, lines, elements and comments of one format or another, or run as a formula, what programs look names up by, what people paste,
 * and what somebody writes who means harm. The one list of all tests.
 */
export const hostileSigns: readonly string[] = [
	...';,\\"\'=+-@|\t\r\n\0\u0085\u2028\u2029\u007F&<>:^~*_ aå1{}[]'.split(''),
	...['\r\n', '＝', '＠', '</script>', '<script>', '<!--', '-->', ']]>', '&amp;', '${', '{{', '%0A', '\\u0041'],
	...[
		'😀',
		'👩‍🚒',
		'🇸🇪',
		'\u{1F9D1}\u200D\u{1F52C}',
		'a\u030A',
		'\u00A0',
		'\uFEFF',
		'\u202E',
		'\uFFFD',
		'\u{1FFFE}',
		'_x0041_',
	],
	...['=1+1', '@SUM(A1)', '070-174 06 05', '__proto__', 'constructor', 'ord'],
	...['BEGIN:VCARD', 'END:VCARD', '\nTEL:+4699', '^n', '\\n', '\\,'],
];

/** Texts of hostile signs, at least one. */
export function hostileText(signs: string | readonly string[] = hostileSigns): fc.Arbitrary<string> {
	return fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
}

/** A contact with hostile texts wherever people write. */
export function hostileContact(model: Contact): fc.Arbitrary<Contact> {
	const text = hostileText();
	return fc
		.record({
			role: text,
			note: text,
			topics: fc.array(text, { maxLength: 3 }),
			person: fc.record({ given: text, family: text, source: text }),
			visitingAddress: fc.record({ street: text, postalCode: fc.constant('371 31'), town: text }),
			officeHours: fc.array(text, { minLength: 1, maxLength: 2 }),
			aliases: fc.array(fc.record({ name: text }), { maxLength: 2 }),
			organisation: fc.record({ name: text }),
			label: text,
		})
		.map(({ organisation, label, ...fields }) => ({
			...model,
			...fields,
			phones: model.phones.map((phone) => ({ ...phone, label })),
			organisation: { ...model.organisation, ...organisation },
		}));
}
