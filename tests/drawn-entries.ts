import fc from 'fast-check';
import { type ContactEntry, contactSchema } from '../src/domain/contact.ts';
import type { IsoDate } from '../src/domain/date.ts';
import { type OrganisationEntry, organisationKinds, organisationSchema } from '../src/domain/organisation.ts';

export const today = '2026-11-23' as IsoDate;

/** Words, and every sign that means something to YAML, CSV, a spreadsheet or what divides a cell. */
const parts = [
	...['Ada', 'åäö', 'växel', 'mån-fre 9-12', '07', '12 345', '1-2', '5 maj', '2014-09-04', 'nej', 'null', 'SUM(A1)'],
	...[
		' ',
		' ',
		'|',
		' | ',
		'\\',
		',',
		', ',
		';',
		': ',
		':',
		' #',
		'#',
		'"',
		"'",
		'=',
		'+',
		'-',
		'@',
		'\t',
		'&',
		'<',
		'>',
		'%',
	],
	...['{', '}', '[', ']', '*', '!', '~', '_x0041_', '/', '(', ')', '.', '–', '#N/A', 'constructor', '--', '- '],
];

/** One line of the letters that names may have, unless others are asked for; never empty. */
function text(maximum: number, more: readonly string[] = []): fc.Arbitrary<string> {
	return fc
		.array(fc.constantFrom(...parts, ...more), { minLength: 1, maxLength: 7 })
		.map((drawn) => drawn.join('').slice(0, maximum))
		.filter((each) => each.trim() !== '');
}

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const several = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });
const free = (maximum: number) => text(maximum, ['字', '😀', 'Ж']);
const id = fc.stringMatching(/^[a-z]{1,8}(?:-[a-z0-9]{1,6}){0,2}$/u);
const number = fc.constantFrom(
	'112',
	'114 14',
	'1177',
	'08-123 456 00',
	'0980-319 200',
	'070-174 06 05',
	'+44 20 7946 0018',
	'+1 213 373 4253',
	'+358 9 1234567',
);
const phone = fc.record({
	number,
	label: optional(free(60)),
	extension: optional(fc.stringMatching(/^\d{1,7}$/u)),
	hours: optional(free(120)),
});
const email = fc
	.tuple(fc.stringMatching(/^[a-z+|'=!][a-z0-9|'{}]{0,6}$/u), fc.constantFrom('kommun.example', 'a-b.example'))
	.map(([local, domain]) => `${local}@${domain}`);
const web = fc.constantFrom('https://a.example/?q=1,2;3', 'http://b.example/å', 'https://c.example/a|b');
const address = fc.record({
	street: free(120),
	postalCode: fc.constantFrom('939 31', '11122'),
	town: text(60),
});
const hours = fc.oneof(fc.constantFrom('Mo-Fr 09:00-12:00', 'mån,ons 9-12', 'Sa 10:00-24:00'), free(120));
const municipality = fc.constantFrom('Malå', 'Habo', 'Håbo', 'Kalmar', '2409');
const details = {
	topics: several(free(60)),
	officeHours: several(hours),
	visitingAddress: optional(address),
	postalAddress: optional(address),
};

const organisation = fc.record({
	name: text(300),
	kind: fc.constantFrom(...organisationKinds),
	area: several(fc.oneof(municipality, fc.constantFrom('Kalmar län', '25'))),
	website: optional(web),
	phones: several(phone),
	emails: several(email),
	...details,
	logotype: optional(fc.constantFrom('a b.svg', 'x.png')),
	formerIds: several(id),
	example: optional(fc.constantFrom('nej')),
});

const contact = fc.record({
	role: text(300),
	place: optional(municipality),
	municipalities: several(municipality),
	person: optional(
		fc.record({ given: text(150), family: text(150), sortName: optional(text(150)), source: free(500) }),
	),
	phones: several(phone),
	emails: several(email),
	url: optional(web),
	...details,
	note: optional(
		fc.array(fc.oneof(free(80), fc.constant('')), { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
	),
	aliases: several(fc.oneof(text(80), fc.record({ name: text(80), lang: fc.constantFrom('se', 'sv-FI') }))),
	verified: fc.constantFrom('2014-09-04', '2026-01-31'),
	status: optional(fc.constantFrom('current', 'ended')),
	publish: optional(fc.constantFrom('all', 'namn', 'role')),
	formerIds: several(id),
	namesake: optional(fc.constantFrom('ja', 'nej')),
	example: optional(fc.constantFrom('nej')),
});

/** What the content of a directory may say, as its entries are read. What the schemas refuse of what is drawn is left out. */
export interface DrawnEntries {
	readonly contacts: readonly ContactEntry[];
	readonly organisations: readonly OrganisationEntry[];
}

export const drawnEntries: fc.Arbitrary<DrawnEntries> = fc
	.record({
		organisations: fc.uniqueArray(fc.tuple(id, organisation), {
			selector: ([each]) => each,
			minLength: 1,
			maxLength: 4,
		}),
		contacts: fc.uniqueArray(fc.tuple(id, contact, fc.nat(), optional(id)), {
			selector: ([each]) => each,
			maxLength: 5,
		}),
	})
	.map(({ organisations: drawn, contacts }) => {
		const organisations = drawn.flatMap(([key, fields], index) => {
			const parent = index > 0 ? drawn[index - 1]?.[0] : undefined;
			const read = organisationSchema.safeParse(withoutUndefined({ ...fields, parent })).data;
			return read === undefined ? [] : [{ ...read, id: key }];
		});
		const ids = organisations.map((each) => each.id);
		const there = organisations.map((each) => {
			const { parent, ...rest } = each;
			return parent !== undefined && ids.includes(parent) ? each : rest;
		});
		return {
			organisations: there,
			contacts: contacts.flatMap(([key, fields, at, replacedBy]) => {
				const more = fields.status === 'ended' ? { replacedBy } : {};
				const said = withoutUndefined({ ...fields, ...more, organisation: ids[at % ids.length] });
				const read = contactSchema(today).safeParse(said).data;
				return read === undefined ? [] : [{ ...read, id: key }];
			}),
		};
	});

function withoutUndefined(fields: object): object {
	return Object.fromEntries(
		Object.entries(fields).flatMap(([key, value]) => {
			if (value === undefined) return [];
			const inner = Array.isArray(value) ? value.map((each) => (isGroup(each) ? withoutUndefined(each) : each)) : value;
			return [[key, isGroup(inner) ? withoutUndefined(inner) : inner]];
		}),
	);
}

function isGroup(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
