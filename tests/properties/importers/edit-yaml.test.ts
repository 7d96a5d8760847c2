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

describe('a new file', () => {
	it('says what it is to say', () => {
		fc.assert(
			fc.property(mapping, (entry) => {
				expect(read(writeEntryYaml(inKeyOrder('contact', values(entry))))).toEqual(values(entry));
			}),
		);
	});
});
