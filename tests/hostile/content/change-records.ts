import type { ContentCase } from './content-case.ts';

const head = 'date,kind,id,change,fields\n';
const rows = [
	'2026-01-10,contact,ystad-arkiv,added,',
	'2026-02-01,contact,ystad-arkiv,changed,person phones',
	'2026-02-01,organisation,ystad,changed,website',
	'2026-03-01,contact,borta,removed,',
];
const record = (...more: readonly string[]) => `${head}${[...rows, ...more, ''].join('\n')}`;
const file = 'changes/2026.csv';

const print = 'abcdefghijklmnop';
const stateOf = (...lines: readonly string[]) => `kind,id,salt,fingerprints\n${[...lines, ''].join('\n')}`;
const whole = [
	`contact,ystad-arkiv,${print},role=${print} person=${print}`,
	`organisation,ystad,${print},name=${print}`,
];
const state = 'changes/state.csv';

/** What a change record may hold, and the state that it was last written from. */
export const changeRecords: readonly ContentCase[] = [
	{ what: 'a record and its state', files: { [file]: record(), [state]: stateOf(...whole) }, expected: [] },
	{ what: 'several years', files: { [file]: record(), 'changes/2025.csv': head }, expected: [] },
	{ what: 'lines that end as in Windows', files: { [file]: record().replaceAll('\n', '\r\n') }, expected: [] },
	{
		what: 'semicolons and quotation marks, as a Swedish spreadsheet saves',
		files: {
			[file]: record()
				.replaceAll(',', ';')
				.replace(/[^;\n]+/gu, '"$&"'),
		},
		expected: [],
	},
	{ what: 'a byte order mark', files: { [file]: `\ufeff${record()}` }, expected: [`file-bom ${file}:1:1`] },
	{ what: 'nothing', files: { [file]: '' }, expected: [`file-empty ${file}`] },
	{ what: 'a picture', files: { [file]: new Uint8Array([0x89, 0x50, 0, 1, 2]) }, expected: [`file-binary ${file}`] },
	{
		what: 'a record that was saved in half, in the middle of a row',
		files: { [file]: record().slice(0, -20) },
		expected: [`changes-row-invalid ${file}:5:1`],
	},
	{ what: 'no head', files: { [file]: rows.join('\n') }, expected: [`changes-head-invalid ${file}:1:1`] },
	{
		what: 'a head in another order',
		files: { [file]: record().replace('date,kind', 'kind,date') },
		expected: [`changes-head-invalid ${file}:1:1`],
	},
	{
		what: 'a file of another name',
		files: { 'changes/anteckningar.csv': record() },
		expected: ['file-unused changes/anteckningar.csv'],
	},
	{
		what: 'a value too few and a value too many',
		files: { [file]: record('2026-04-01,contact,a,added', '2026-04-01,contact,b,added,,x') },
		expected: [`changes-row-invalid ${file}:6:1`, `changes-row-invalid ${file}:7:1`],
	},
	{
		what: 'a duplicate',
		files: { [file]: record('2026-03-01,contact,borta,removed,') },
		expected: [`changes-row-duplicate ${file}:6:1`],
	},
	{
		what: 'the same field of the same entry on two days',
		files: { [file]: record('2026-04-01,contact,ystad-arkiv,changed,phones') },
		expected: [],
	},
	{
		what: 'a row below a later one',
		files: { [file]: record('2026-02-28,contact,a,added,') },
		expected: [`changes-out-of-order ${file}:6:1`],
	},
	{
		what: 'a row of another year',
		files: { 'changes/2025.csv': `${head}2026-01-10,contact,a,added,\n` },
		expected: ['changes-other-year changes/2025.csv:2:1'],
	},
	{
		what: 'days that are none, and one that is to come',
		files: {
			[file]: record(
				'i dag,contact,a,added,',
				'2026-02-30,contact,b,added,',
				',contact,c,added,',
				'2026-12-24,contact,d,added,',
			),
		},
		expected: [
			`date-invalid ${file}:6:1`,
			`date-invalid ${file}:7:1`,
			`date-invalid ${file}:8:1`,
			`date-in-future ${file}:9:1`,
		],
	},
	{
		what: 'kinds, changes and fields that there are none of',
		files: {
			[file]: record(
				'2026-04-01,page,om,changed,role',
				'2026-04-01,contact,a,ändrad,role',
				'2026-04-01,contact,a,changed,role telefon',
				'2026-04-01,organisation,ystad,changed,person',
			),
		},
		expected: [
			`value-unknown ${file}:6:12`,
			`value-unknown ${file}:7:22`,
			`value-unknown ${file}:8:35`,
			`value-unknown ${file}:9:39`,
		],
	},
	{
		what: 'ids that nothing can have',
		files: {
			[file]: record(
				'2026-04-01,contact,Anna Öberg,added,',
				'2026-04-01,contact,../../etc/passwd,added,',
				'2026-04-01,contact,=cmd,added,',
			),
		},
		expected: [
			`changes-entry-invalid ${file}:6:20`,
			`changes-entry-invalid ${file}:7:20`,
			`changes-entry-invalid ${file}:8:20`,
		],
	},
	{
		what: 'a change of nothing, fields of what is new and gone, and a field twice',
		files: {
			[file]: record(
				'2026-04-01,contact,a,changed,',
				'2026-04-01,contact,b,added,role',
				'2026-04-01,contact,c,removed,person',
				'2026-04-01,contact,d,changed,role role',
			),
		},
		expected: [
			`changes-fields-invalid ${file}:6:30`,
			`changes-fields-invalid ${file}:7:28`,
			`changes-fields-invalid ${file}:8:30`,
			`value-duplicate ${file}:9:35`,
		],
	},
	{
		what: 'a value in the place of a field, which no report repeats in full',
		files: { [file]: record('2026-04-01,contact,a,changed,anna@kommun.example') },
		expected: [`value-unknown ${file}:6:30`],
	},
	{ what: 'a state of nothing', files: { [state]: '\n' }, expected: [`file-empty ${state}`] },
	{
		what: 'a state without a head',
		files: { [state]: whole.join('\n') },
		expected: [`changes-head-invalid ${state}:1:1`],
	},
	{
		what: 'an entry twice in a state',
		files: { [state]: stateOf(...whole, whole[0] ?? '') },
		expected: [`changes-row-duplicate ${state}:4:1`],
	},
	{
		what: 'fingerprints that are none, and one of a field that there is not',
		files: {
			[state]: stateOf(
				...whole,
				`contact,a,${print},role=abc`,
				`contact,b,1234567890123456,role=${print}`,
				`contact,c,${print},070-174 06 05`,
				`contact,d,${print},telefon=${print}`,
				`contact,e,${print}`,
			),
		},
		expected: [
			`changes-fingerprint-invalid ${state}:4:28`,
			`changes-fingerprint-invalid ${state}:5:11`,
			`changes-fingerprint-invalid ${state}:6:28`,
			`value-unknown ${state}:7:28`,
			`changes-row-invalid ${state}:8:1`,
		],
	},
	{
		what: 'an entry that has come and one that has gone since',
		files: { [state]: stateOf(whole[0] ?? '', `contact,borta,${print},role=${print}`) },
		expected: [`changes-not-recorded ${state}`],
	},
];
