import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { contactSchema } from '../../../src/domain/contact.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import { changedEntryFields, newEntryFields } from '../../../src/domain/entry-fields.ts';
import { organisationSchema } from '../../../src/domain/organisation.ts';
import { contactFields } from '../../../src/editing/contact-fields.ts';
import type { Field } from '../../../src/editing/field.ts';
import { findUnfit } from '../../../src/editing/find-unfit.ts';
import { organisationFields } from '../../../src/editing/organisation-fields.ts';

const today = '2026-11-23' as IsoDate;
const sound: Readonly<Record<string, unknown>> = {
	role: 'Växel',
	organisation: 'ystad',
	place: 'Ystad',
	municipalities: ['Ystad', 'Malå'],
	person: { given: 'Anna', family: 'Prov', sortName: 'Prov', source: 'Påhittad.' },
	phones: [{ number: '0980-319 200', label: 'växel', extension: '12', hours: 'vardagar' }],
	emails: ['info@kommun.example'],
	url: 'https://kommun.example/',
	topics: ['avfall'],
	officeHours: ['mån-fre 9-12'],
	visitingAddress: 'Storgatan 13, 939 31 Malå',
	postalAddress: 'Box 1, 939 31 Malå',
	note: 'Ring först.',
	aliases: [{ name: 'Växeln', lang: 'sv' }],
	verified: '2026-11-01',
	status: 'current',
	publish: 'name',
	formerIds: ['gammal'],
	namesake: 'ja',
	example: 'nej',
	name: 'Ystads kommun',
	kind: 'kommun',
	area: ['Ystad', 'Skåne län'],
	website: 'https://kommun.example/',
	parent: 'skane',
	logotype: 'ystad.svg',
	replacedBy: 'ny',
};
const kinds = [
	{ kind: 'contacts', schema: contactSchema(today), fields: contactFields },
	{ kind: 'organisations', schema: organisationSchema, fields: organisationFields },
] as const;

describe.each(kinds)('the form for $kind', ({ kind, schema, fields }) => {
	const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
	const entry = Object.fromEntries(Object.keys(shape).map((key) => [key, sound[key]]));

	it('has every key that there is, and asks for those that must be there', () => {
		expect(fields.map(({ name }) => name).sort()).toEqual(Object.keys(shape).sort());
		for (const { name, required } of fields) {
			expect([name, required !== false]).toEqual([name, shape[name]?.safeParse(undefined).success === false]);
		}
	});

	it('holds what the content may say', () => {
		expect(findUnfit(kind, entry)).toEqual([]);
		for (const { name, pattern, field, fields: inner } of fields) {
			expect(shape[name]?.safeParse(entry[name]).success, name).toBe(true);
			const told = pattern ?? field?.pattern ?? inner?.[0]?.pattern;
			if (told === undefined) continue;
			const [first] = [entry[name]].flat();
			const text = typeof first === 'object' ? (Object.values(first ?? {})[0] as string) : String(first);
			expect(text, name).toMatch(new RegExp(told[0], 'u'));
		}
	});

	it('offers nothing that the content may not say', () => {
		for (const { name, options = [], multiple } of fields) {
			for (const option of options) {
				const value = typeof option === 'string' ? option : option.value;
				expect(shape[name]?.safeParse(multiple ? [value] : value).success, `${name}: ${value}`).toBe(true);
			}
		}
	});
});

it('the form for contacts has a field for all that an import writes of a new one', () => {
	const given = {
		...{ municipalities: ['1286'], phones: ['0980-319 200'], aliases: ['Växeln', { name: 'Vaxel', lang: 'se' }] },
		...{
			visitingAddress: { street: 'Storgatan 13', postalCode: '939 31', town: 'Malå' },
			emails: ['a@kommun.example'],
		},
	};
	expect(findUnfit('contacts', newEntryFields(given))).toEqual([]);
});

it('what an import adds to a contact is written so that the form has a field for it, and the rest as it stood', () => {
	const before = { phones: [{ number: '112' }, '0980-319 200'], aliases: 'BRÅ', topics: ['avfall'] };
	const wanted = {
		phones: [{ number: '112' }, '0980-319 200', '0846500400'],
		aliases: 'BRÅ',
		topics: ['avfall', 'skola'],
	};
	expect(changedEntryFields(before, wanted)).toEqual({
		...{ phones: [{ number: '112' }, '0980-319 200', { number: '08-465 004 00' }] },
		...{ aliases: 'BRÅ', topics: ['avfall', 'skola'] },
	});
});

describe('what the form has no field for', () => {
	it.each([
		[{ phones: '0980-319 200' }, ['phones']],
		[{ phones: ['0980-319 200'] }, ['phones']],
		[{ emails: 'a@kommun.example' }, ['emails']],
		[{ municipalities: 'Norsjö, Malå' }, ['municipalities']],
		[{ municipalities: ['2418'] }, ['municipalities']],
		[{ person: { given: ['A'], family: 'B', source: 'C' } }, ['person.given']],
		[{ visitingAddress: { street: 'Storgatan 13', postalCode: '939 31', town: 'Malå' } }, ['visitingAddress']],
		[{ publish: 'namn', note: null, okänd: [] }, ['publish']],
		[{ phones: [{ number: 846500400 }], note: true }, ['phones', 'note']],
		[undefined, []],
		[['role'], []],
	])('%j is told by its keys', (entry, keys) => {
		expect(findUnfit('contacts', entry).map((path) => path.join('.'))).toEqual(keys);
	});
});

/** Every field of a form, those within others too. */
function* everyField(fields: readonly Field[]): Generator<Field> {
	for (const field of fields) {
		yield field;
		yield* everyField([...(field.fields ?? []), ...(field.field === undefined ? [] : [field.field])]);
	}
}

it('every field has a label, and every pattern can be read', () => {
	for (const { label, pattern } of everyField([...contactFields, ...organisationFields])) {
		expect(label).toMatch(/^\p{Lu}/u);
		if (pattern !== undefined) expect(() => new RegExp(pattern[0], 'u')).not.toThrow();
	}
});
