import { describe, expect, it } from 'vitest';
import { readPlainYaml } from '../../../src/importers/plain-yaml.ts';
import { readByLibrary } from './read-by-library.ts';

const contact = `# Arkivet
role: Arkivarie
organisation: ystad
municipalities: [Ystad, Upplands Väsby, "0114", '# 1']

person:
  given: Anna-Maria
  family: "af Öberg: d.y."
  sortName:
phones:
  # Växeln
  - number: 0980-319 200
    extension: '12'
  - number: +46 8 465 004 00
aliases:
  - Arkivet
url: https://www.kommun.example/om:oss?a=1
verified: 2026-01-10
`;

describe('plain YAML', () => {
	it('is what an entry is written in', () => {
		expect(readPlainYaml(contact)).toEqual({
			role: 'Arkivarie',
			organisation: 'ystad',
			municipalities: ['Ystad', 'Upplands Väsby', '0114', '# 1'],
			person: { given: 'Anna-Maria', family: 'af Öberg: d.y.' },
			phones: [{ number: '0980-319 200', extension: '12' }, { number: '+46 8 465 004 00' }],
			aliases: ['Arkivet'],
			url: 'https://www.kommun.example/om:oss?a=1',
			verified: '2026-01-10',
		});
		expect(readPlainYaml(contact)).toEqual(readByLibrary(contact));
	});

	it.each([
		['a comment after a value', 'role: a # b'],
		['a text of several lines', 'note: |\n  a'],
		['a text that goes on', 'note: a\n  b'],
		['an escape', 'note: "a\\u0301"'],
		['an anchor', 'role: &a b'],
		['a key twice', 'role: a\nrole: b'],
		['a key twice, first without a value', 'role:\nrole: b'],
		['a colon in a text', 'role: a: b'],
		['a tab', 'role:\ta'],
		['another indent', 'person:\n   given: a'],
		['a mapping under a value', 'role: a\n  given: b'],
		['a list and a mapping under one key', 'a:\n  - b\n  c: d'],
		['an item that is empty', 'a:\n  -'],
		['a list that is not closed', 'a: [b'],
		['a comma too many', 'a: [b, ]'],
		['a comma in an item', 'a: ["b, c"]'],
		['an escape in an item', 'a: ["b\\u0301"]'],
		['an item that goes on after its quotation mark', 'a: ["b"c]'],
		['two documents', 'a: b\n---\na: b'],
		['nothing', '\n'],
	])('has no place for %s', (_what, text) => {
		expect(readPlainYaml(text)).toBeUndefined();
	});
});
