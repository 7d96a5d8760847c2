import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVcards, valuesOf } from '../../../src/agreement/readers/vcard-text.ts';
import type { Contact } from '../../../src/domain/directory.ts';
import type { Card } from '../../../src/formats/card.ts';
import { jcard } from '../../../src/formats/jcard.ts';
import { vcard } from '../../../src/formats/vcard.ts';
import { vcard4 } from '../../../src/formats/vcard-4.ts';
import { writeVcard4 } from '../../../src/formats/write-vcard.ts';
import { isLongRun } from '../../in-every-run.ts';
import { fixtureDirectory, writeAll } from '../../unit/fixture-directory.ts';

/** `npm run test:long` has ten thousand. */
const count = isLongRun ? 10_000 : 1000;

/** What ends a value, a parameter, a line or a card, and what does not. */
const signs = [
	...[
		';',
		',',
		':',
		'\\',
		'"',
		'^',
		'=',
		'\n',
		' ',
		'a',
		'å',
		'1',
		'\\n',
		'^n',
		'\r\n',
		'\t',
		'\u2028',
		'\u0085',
		'\0',
	],
	...[
		'BEGIN:VCARD',
		'END:VCARD',
		'\r\nTEL:+4699',
		'a\u030a',
		'😀',
		'👩‍🚒',
		'\u202e',
		'</script>',
		'<!--',
		']]>',
		'&',
		"'",
		'+',
		'-',
		'@',
	],
];
const text = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
const directory = fixtureDirectory();
const [, , model] = directory.contacts as readonly [Contact, Contact, Contact];

const contacts = fc
	.sample(
		fc.record({
			title: text,
			role: text,
			note: text,
			topics: fc.array(text, { maxLength: 3 }),
			person: fc.option(fc.record({ given: text, family: text, source: text }), { nil: undefined }),
			visitingAddress: fc.record({ street: text, postalCode: fc.constant('371 31'), town: text }),
			label: text,
			unit: text,
		}),
		{ numRuns: count, seed: Number(process.env['PROPERTY_SEED'] ?? 2014) },
	)
	.map(
		({ label, unit, ...fields }, index): Contact => ({
			...model,
			...fields,
			id: `post-${index}`,
			firstId: `post-${index}`,
			phones: model.phones.map((phone) => ({ ...phone, label })),
			organisation: { ...model.organisation, name: unit },
		}),
	);
const hostile = { ...directory, contacts };

/** Without what no reader sees: what comes back. */
function seen(written: string): string {
	return written
		.replace(/\r\n?|[\u0085\u2028]/gu, '\n')
		.replaceAll('\t', ' ')
		.replace(/[\0\u202e\u200d]/gu, '');
}

describe(`${count} contacts with hostile texts in every field`, { timeout: 60_000 }, () => {
	it.each([vcard, vcard4])('are all in the file $label as they were, and nothing else is', (format) => {
		const cards = readVcards(new TextEncoder().encode(writeAll(format, hostile)));
		expect(cards).toHaveLength(count);
		const wrong = contacts.filter((contact, index) => {
			const card = cards[index];
			const { person, visitingAddress: address } = contact;
			const found = ['fn', 'n', 'title', 'org', 'adr', 'tel', 'email'].map((name) => valuesOf(card, name));
			const isOld = format === vcard;
			const expected = [
				[seen(contact.title)],
				[[seen(person?.family ?? ''), seen(person?.given ?? ''), '', '', '']],
				[seen(contact.role)],
				[[seen(contact.organisation.name)]],
				[['', '', seen(address?.street ?? ''), seen(address?.town ?? ''), '', '371 31', '']],
				[isOld ? '+46701740605' : 'tel:+46701740605', '112'],
				['arkivet@ystad.example'],
			];
			return JSON.stringify(found) !== JSON.stringify(expected);
		});
		expect(wrong.map(({ title }) => title)).toEqual([]);
		expect(new Set(cards.map((card) => valuesOf(card, 'uid')[0])).size).toBe(count);
	});

	it('are in the jCards what they are in the vCards', () => {
		const cards = JSON.parse(writeAll(jcard, hostile)) as Card[];
		expect(cards.map(writeVcard4).join('')).toBe(writeAll(vcard4, hostile));
	});
});
