import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { editYaml } from '../../../src/importers/edit-yaml.ts';
import { inKeyOrder, writeEntryYaml } from '../../../src/importers/entry-yaml.ts';
import { readNodes } from '../../../src/importers/yaml-nodes.ts';

const text = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.constantFrom('Malå', 'Rådgivare', '0980-319 200', 'af Öland', 'vardagar 8–16', '112', 'no'),
	},
	{
		weight: 2,
		arbitrary: fc.stringMatching(/^[a-zåäö:#'"\\,[\]{}&*!|>%@`?~ -]{1,20}$/u).filter((each) => each.trim() !== ''),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom('en rad\noch en till', 'ett: kolon', "det's", '- streck', '# nej', '2026-01-01'),
	},
);
const phone = fc.record({ number: text, label: text, hours: text }, { requiredKeys: ['number'] });
const mapping = fc.record(
	{
		role: text,
		organisation: text,
		municipalities: fc.array(text, { minLength: 1, maxLength: 3 }),
		person: fc.record({ given: text, family: text, source: text }, { requiredKeys: ['given'] }),
		phones: fc.array(fc.oneof(phone, text), { minLength: 1, maxLength: 3 }),
		emails: fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 3 })),
		note: text,
		verified: text,
	},
	{ requiredKeys: ['role'] },
);

/** An entry's file as people leave it: comments on lines of their own and after values, quotation marks, lines between. */
function asWritten(entry: Readonly<Record<string, unknown>>, isWindows: boolean): string {
	const lines = Object.entries(entry).flatMap(([key, value]) => [
		`# Om ${key}`,
		...writeEntryYaml({ [key]: value })
			.trimEnd()
			.split('\n'),
		'',
	]);
	return lines.join(isWindows ? '\r\n' : '\n');
}

function read(written: string): unknown {
	return readNodes(parseDocument(written, { schema: 'failsafe', logLevel: 'error' }).contents, written).value;
}

/** Ends of lines in values of several lines are plain to whoever reads them. */
const values = (entry: unknown) => JSON.parse(JSON.stringify(entry)) as Record<string, unknown>;

describe('editYaml', () => {
	it('says all that is wanted and nothing else, and keeps each comment and each key that stays', () => {
		fc.assert(
			fc.property(mapping, mapping, fc.boolean(), (before, wanted, isWindows) => {
				const written = asWritten(before, isWindows);
				const present = read(written) as Record<string, unknown>;
				const after = editYaml(written, 'contact', values(wanted));
				if (after === undefined) throw new Error('not written');
				expect(read(after)).toEqual(values(wanted));
				for (const [key, value] of Object.entries(present)) {
					expect(after).toContain(`# Om ${key}`);
					if (JSON.stringify(values(wanted)[key]) !== JSON.stringify(value)) continue;
					const lines = writeEntryYaml({ [key]: before[key as keyof typeof before] }).trimEnd();
					expect(after.replaceAll('\r\n', '\n')).toContain(lines);
				}
				if (isWindows) expect(after).not.toMatch(/(?<!\r)\n/u);
			}),
		);
	});

	it('changes not one byte where nothing is another', () => {
		fc.assert(
			fc.property(mapping, fc.boolean(), (entry, isWindows) => {
				const written = asWritten(entry, isWindows);
				expect(editYaml(written, 'contact', read(written) as Record<string, unknown>)).toBe(written);
			}),
		);
	});

	it('changes the lines of the one key that is another, and no other line', () => {
		fc.assert(
			fc.property(mapping, text, fc.boolean(), (entry, role, isWindows) => {
				const written = asWritten(entry, isWindows);
				const present = read(written) as Record<string, unknown>;
				const after = editYaml(written, 'contact', { ...present, role });
				const others = (lines: string) => lines.slice(lines.indexOf('# Om ', 10));
				if (Object.keys(present).length === 1) return;
				expect(others(after ?? '')).toBe(others(written));
			}),
		);
	});
});

/** A telephone number of a list, each another, and how its item is written: what is said of it stands behind it, above it or below it. */
const numbers = fc.uniqueArray(fc.integer({ min: 10, max: 99 }), { minLength: 2, maxLength: 6 });
const written = fc.record({
	isGroup: fc.boolean(),
	isLabelFirst: fc.boolean(),
	label: fc.constantFrom('växel', 'mobil', 'jour'),
	isAbove: fc.boolean(),
	isBelow: fc.boolean(),
	isAfterEmptyLine: fc.boolean(),
});

const numberOf = (id: number) => `08-465 004 ${id}`;

function itemLines(id: number, form: typeof written extends fc.Arbitrary<infer Form> ? Form : never): string[] {
	const behind = ` # bakom ${id}`;
	const pair = [`number: "${numberOf(id)}"`, `label: ${form.label}`];
	const [first = '', second = ''] = form.isLabelFirst ? pair.toReversed() : pair;
	return [
		...(form.isAfterEmptyLine ? [''] : []),
		// The first alone would be about the list.
		...(form.isAbove ? [`  # över ${id}`] : []),
		...(form.isGroup ? [`  - ${first}${behind}`, `    ${second}`] : [`  - ${numberOf(id)}${behind}`]),
		...(form.isBelow ? [`    # under ${id}`] : []),
	];
}

describe('a list', () => {
	it('has each number with the comments of its own, wherever it stands, whatever is said of it, and whichever others come and go', () => {
		fc.assert(
			fc.property(
				numbers.chain((ids) =>
					fc.record({
						ids: fc.constant(ids),
						forms: fc.array(written, { minLength: ids.length, maxLength: ids.length }),
						kept: fc.shuffledSubarray(ids, { minLength: 1 }),
						added: fc.array(fc.record({ at: fc.nat(6), label: fc.boolean() }), { maxLength: 2 }),
						changed: fc.constantFrom('nothing', 'label', 'no label'),
						isWindows: fc.boolean(),
					}),
				),
				({ ids, forms, kept, added, changed, isWindows }) => {
					const isSaidOfList = forms.slice(1).every(({ isAbove }) => !isAbove);
					const form = (id: number) => {
						const own = forms[ids.indexOf(id)] as (typeof forms)[number];
						return isSaidOfList ? { ...own, isAbove: false } : own;
					};
					const lines = ['role: Chef', 'phones: # numren', ...ids.flatMap((id) => itemLines(id, form(id))), 'note: Ja'];
					const text = [...lines, ''].join(isWindows ? '\r\n' : '\n');
					const item = (id: number): unknown => {
						const label = changed === 'label' ? 'direkt' : changed === 'no label' ? undefined : form(id).label;
						if (!form(id).isGroup) return changed === 'label' ? { number: numberOf(id), label } : numberOf(id);
						return label === undefined ? { number: numberOf(id) } : { number: numberOf(id), label };
					};
					const phones = kept.map(item);
					for (const [nth, { at, label }] of added.entries()) {
						phones.splice(at, 0, label ? { number: `070-174 06 0${nth}`, label: 'ny' } : `070-174 06 0${nth}`);
					}
					const after = editYaml(text, 'contact', { role: 'Chef', phones, note: 'Ja' });
					expect(read(after ?? '')).toEqual({ role: 'Chef', phones, note: 'Ja' });
					expect(after).toContain('phones: # numren');
					if (isWindows) expect(after).not.toMatch(/(?<!\r)\n/u);
					const told = (after ?? '').split(/\r?\n/u);
					const items = told.flatMap((line, index) => (/^ {2}-/u.test(line) ? [index] : []));
					for (const id of kept) {
						const nth = phones.findIndex((each) => JSON.stringify(each).includes(numberOf(id)));
						const [start = 0, end = told.length] = [items[nth], items[nth + 1]];
						const own = told.slice(start, end);
						// A comment behind a label goes with it.
						const isGone = changed === 'no label' && form(id).isGroup && form(id).isLabelFirst;
						expect(own.some((line) => line.endsWith(`# bakom ${id}`))).toBe(!isGone);
						expect(own.includes(`    # under ${id}`)).toBe(form(id).isBelow);
						expect(told[start - 1] === `  # över ${id}`).toBe(form(id).isAbove);
					}
					const gone = ids.filter((id) => !kept.includes(id));
					for (const id of gone) expect(after).not.toMatch(new RegExp(`(?:bakom|över|under|004) ${id}\\b`, 'u'));
				},
			),
		);
	});

	it('between brackets on lines of their own keeps its comments too', () => {
		const text = 'role: Chef\nemails: [\n  a@x.example, # om a\n  # om b\n  "b@x.example"\n]\n';
		expect(editYaml(text, 'contact', { role: 'Chef', emails: ['b@x.example', 'c@x.example'] })).toBe(
			'role: Chef\nemails: [\n  # om b\n  "b@x.example",\n  c@x.example,\n]\n',
		);
	});

	it.each([
		[
			'a number goes',
			['0980-319 201', '0980-319 203'],
			'  0980-319 201, # växel\n  # på kvällar\n  0980-319 203, # jour\n',
		],
		[
			'a number comes',
			['0980-319 201', '0980-319 202', '0980-319 203', '0980-319 204'],
			'  0980-319 201, # växel\n  0980-319 202, # Anna\n  # på kvällar\n  0980-319 203, # jour\n  0980-319 204,\n',
		],
		[
			'something is said of a number',
			['0980-319 201', { number: '0980-319 202', label: 'mobil' }, '0980-319 203'],
			'  0980-319 201, # växel\n  {number: 0980-319 202, label: mobil}, # Anna\n  # på kvällar\n  0980-319 203, # jour\n',
		],
	])('between brackets that begin behind the key keeps its comments where %s', (_, phones, lines) => {
		const written =
			'phones: [0980-319 201, # växel\n  0980-319 202, # Anna\n  # på kvällar\n  0980-319 203 # jour\n  ]\nrole: Chef\n';
		for (const end of ['\n', '\r\n']) {
			expect(editYaml(written.replaceAll('\n', end), 'contact', { role: 'Chef', phones })).toBe(
				`phones: [\n${lines}  ]\nrole: Chef\n`.replaceAll('\n', end),
			);
		}
	});

	it.each([
		[
			'a number',
			{ phones: ['0980-319 201'] },
			'phones:\n  - 0980-319 201 # Annas egen\n',
			{ phones: ['0980-319 202'] },
		],
		[
			'a number with a label',
			{ phones: [{ number: '0980-319 201', label: 'mobil' }] },
			'phones:\n  # Anna\n  - number: 0980-319 201 # Annas egen\n    label: mobil\n    # inte på kvällar\n',
			{ phones: [{ number: '0980-319 202', label: 'mobil' }] },
		],
		['a number alone', { phones: '0980-319 201' }, 'phones: 0980-319 201 # Annas egen\n', { phones: '0980-319 202' }],
		[
			'numbers between brackets',
			{ phones: ['0980-319 201', '112'] },
			'phones: [0980-319 201, # Anna\n  "112"]\n',
			{ phones: ['0980-319 202', '112'] },
		],
		[
			'an address on a line between brackets',
			{ emails: ['anna@x.example'] },
			'emails: [\n  anna@x.example # Annas egen\n  ] # Anna\n',
			{ emails: ['bo@x.example'] },
		],
		[
			'a person',
			{ person: { given: 'Anna', family: 'Ek', source: 'webben' } },
			'person: # Anna\n  given: "Anna" # ringer aldrig\n  family: Ek\n  # inte på kvällar\n  source: webben # Anna\n  # Anna\n',
			{ person: { given: 'Bo', family: 'Al', source: 'webben' } },
		],
	])('of somebody keeps nothing of what was said of the one before: %s', (_, before, lines, wanted) => {
		const text = `role: Chef # rollen\n${lines}# raden\nnote: Ja # raden\n`;
		expect(read(text)).toEqual({ role: 'Chef', ...before, note: 'Ja' });
		const after = editYaml(text, 'contact', { role: 'Chef', ...wanted, note: 'Ja' }) ?? '';
		expect(read(after)).toEqual({ role: 'Chef', ...wanted, note: 'Ja' });
		expect(after).not.toMatch(/Anna|ringer|kvällar|0980-319 201/u);
		expect(after.match(/#.*/gu)).toEqual(['# rollen', '# raden', '# raden']);
	});

	it('keeps what is said of a number, or of an address or a person, that stays', () => {
		const text =
			'person:\n  given: Anna # svarar\n  family: Ek\n  source: webben\nphones: 0980-319 201 # växel\nemails: [a@x.example] # funktion\n';
		const after = editYaml(text, 'contact', {
			person: { given: 'Anna', family: 'Ek', source: 'listan' },
			phones: [{ number: '0980-319 201', label: 'växel' }],
			emails: ['a@x.example', 'b@x.example'],
		});
		expect(after?.match(/#.*/gu)).toEqual(['# svarar', '# växel', '# funktion']);
	});

	it('has each extension of a number with the comments of its own', () => {
		const [anna, bo] = ['12', '34'].map((extension) => ({ number: '0980-319 200', extension }));
		const text =
			'phones:\n  - number: 0980-319 200 # Anna\n    extension: "12"\n  - number: 0980-319 200 # Bo\n    extension: "34"\n';
		expect(
			editYaml(text, 'contact', {
				phones: [
					{ ...bo, label: 'direkt' },
					{ ...anna, label: 'jour' },
				],
			}),
		).toBe(
			'phones:\n  - number: 0980-319 200 # Bo\n    extension: "34"\n    label: direkt\n  - number: 0980-319 200 # Anna\n    extension: "12"\n    label: jour\n',
		);
		expect(editYaml(text, 'contact', { phones: [{ ...bo, label: 'direkt' }] })).not.toContain('Anna');
	});

	it('that is empty yet keeps what is said behind its key, and the rest of the file stays as it is', () => {
		const text = 'role:   Chef\nphones: # fyll i\nnote:   "Ja"\n';
		expect(editYaml(text, 'contact', { role: 'Chef', phones: ['08-465 004 00'], note: 'Ja' })).toBe(
			'role:   Chef\nphones: # fyll i\n  - 08-465 004 00\nnote:   "Ja"\n',
		);
	});

	it('keeps what is said of it where it has to be written anew', () => {
		const text = 'role: Chef\nphones: [08-465 004 00, "112"] # dygnet runt\n';
		const phones = ['08-465 004 00', { number: '112', label: 'nödnummer' }];
		expect(editYaml(text, 'contact', { role: 'Chef', phones })).toBe(
			'role: Chef\nphones: # dygnet runt\n  - 08-465 004 00\n  - number: "112"\n    label: nödnummer\n',
		);
	});
});

describe('a new file', () => {
	it('says what it is to say', () => {
		fc.assert(
			fc.property(mapping, (entry) => {
				expect(read(writeEntryYaml(inKeyOrder('contact', values(entry))))).toEqual(values(entry));
			}),
		);
	});
});
