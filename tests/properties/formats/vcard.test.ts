import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { valuesOf } from '../../../src/agreement/readers/vcard-text.ts';
import type { Contact } from '../../../src/domain/directory.ts';
import { line, lines, nameLine } from '../../../src/domain/text.ts';
import type { Card } from '../../../src/formats/card.ts';
import { jcard } from '../../../src/formats/jcard.ts';
import { vcard4 } from '../../../src/formats/vcard-4.ts';
import { writeVcard4 } from '../../../src/formats/write-vcard.ts';
import { hostileSigns } from '../../hostile-text.ts';
import { writeAll } from '../../unit/fixture-directory.ts';
import { readAll, readJcards, textForms, withContact } from '../../unit/formats/cards-of.ts';

const hostile = fc.oneof(
	fc.string({ unit: fc.constantFrom(...hostileSigns), minLength: 1, maxLength: 20 }),
	fc.constantFrom('å'.repeat(300), `${'Ö;,\\ '.repeat(400)}x`, 'x'.repeat(10_000)),
);

/** A text as the check of the content lets it in; undefined for one that it refuses. */
function accepted(schema: z.ZodType<string>, text: string): string | undefined {
	const { success, data } = schema.safeParse(text);
	return success ? data : undefined;
}

describe('what people write', () => {
	const contactOf = (text: string): Partial<Contact> => {
		const given = accepted(nameLine(150), text) ?? 'Ada';
		const role = accepted(nameLine(), text) ?? 'Arkivarie';
		const note = accepted(lines(), text);
		const topic = accepted(line(60), text);
		const street = accepted(line(120), text) ?? 'Gatan 1';
		return {
			person: { given, family: given, source: 'x' },
			title: `${given} ${given}`,
			role,
			topics: topic === undefined ? [] : [topic],
			visitingAddress: { street, town: 'Malå', postalCode: '939 31' },
			postalAddress: undefined,
			...(note === undefined ? {} : { note }),
		};
	};

	it('is read back from every form as it was, by a strict reader and by another library, and nothing with it', () => {
		fc.assert(
			fc.property(hostile, (text) => {
				const changes = contactOf(text);
				const { given } = changes.person ?? { given: '' };
				const one = withContact(changes);
				const street = changes.visitingAddress?.street;
				for (const format of textForms) {
					const written = writeAll(format, one);
					const [card, ...more] = readAll(written);
					expect(more).toEqual([]);
					expect(valuesOf(card, 'fn')).toEqual([`${given} ${given}`]);
					expect(valuesOf(card, 'n')).toEqual([[given, given, '', '', '']]);
					expect(valuesOf(card, 'title')).toEqual([changes.role]);
					expect(valuesOf(card, 'adr')).toEqual([['', '', street, 'Malå', '', '939 31', '']]);
					expect(valuesOf(card, 'tel')).toHaveLength(2);
					for (const part of [changes.note, ...(changes.topics ?? [])]) {
						if (part !== undefined) expect(String(valuesOf(card, 'note'))).toContain(part);
					}
					// ical.js takes a backslash that ends a part for one that escapes what divides it from the next.
					if ([given, street].some((part) => part?.endsWith('\\'))) continue;
					const [properties, ...others] = parsedElsewhere(written);
					expect(others).toEqual([]);
					expect(properties?.get('org')).toEqual(['Ystads kommun']);
					for (const name of ['fn', 'n', 'title', 'adr', 'note']) {
						expect(properties?.get(name)).toEqual(valuesOf(card, name));
					}
				}
				const [jc, ...more] = readJcards(writeAll(jcard, one));
				expect(more).toEqual([]);
				expect(writeVcard4(jc as Card)).toBe(writeAll(vcard4, one));
			}),
			{ numRuns: 150 },
		);
	});

	it('has the label of an address in a parameter, whatever signs it has', () => {
		fc.assert(
			fc.property(hostile, (text) => {
				const street = accepted(line(120), text) ?? 'Gatan 1';
				const address = { street, town: 'Malå', postalCode: '939 31' };
				const [card] = readAll(writeAll(vcard4, withContact({ visitingAddress: address, postalAddress: undefined })));
				const property = card?.properties.find(({ name }) => name === 'adr');
				expect(property?.parameters['label']).toEqual([`${street}\n939 31 Malå`]);
			}),
			{ numRuns: 100 },
		);
	});
});

/** The values of each card by name, as ical.js reads them. Of a text without parts it leaves semicolons escaped, which vCard 4.0 need not have and 3.0 must. */
function parsedElsewhere(text: string): ReadonlyMap<string, unknown[]>[] {
	const parsed = ICAL.parse(text) as unknown as [string, unknown[]] | [string, unknown[]][];
	const cards = (typeof parsed[0] === 'string' ? [parsed] : parsed) as [string, [string, object, string, unknown][]][];
	return cards.map(([, properties]) => {
		const byName = Map.groupBy(properties, ([name]) => name);
		return new Map(
			[...byName].map(([name, all]) => [
				name,
				all.map(([, , , value]) => (typeof value === 'string' ? value.replaceAll('\\;', ';') : value)),
			]),
		);
	});
}
