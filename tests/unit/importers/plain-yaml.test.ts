import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, parseDocument } from 'yaml';
import { readPlainYaml } from '../../../src/importers/plain-yaml.ts';
import { readNodes } from '../../../src/importers/yaml-nodes.ts';

/** What the library reads, or what it has against the text. */
function readByLibrary(text: string): unknown {
	const document = parseDocument(text, {
		schema: 'failsafe',
		prettyErrors: false,
		uniqueKeys: false,
		logLevel: 'error',
	});
	const { value, duplicateKey, refused } = readNodes(document.contents, text);
	const faults = [
		...document.errors,
		...document.warnings,
		...refused,
		...(duplicateKey === undefined ? [] : ['duplicate']),
	];
	return faults.length > 0 || !isMap(document.contents) ? { faults } : value;
}

const contact = `# Arkivet
role: Arkivarie
organisation: ystad
municipalities: [Ystad, Upplands Väsby]

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
			municipalities: ['Ystad', 'Upplands Väsby'],
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
		['two documents', 'a: b\n---\na: b'],
		['nothing', '\n'],
	])('has no place for %s', (_what, text) => {
		expect(readPlainYaml(text)).toBeUndefined();
	});

	it('has the value that the library reads, and nothing that it has anything against', () => {
		const part = fc.constantFrom(
			...[
				'a',
				'b: ',
				'c:',
				'b: x',
				'\n',
				'\n',
				'\n  ',
				'\n    ',
				'\n      ',
				'\n  - ',
				'\n- ',
				'- ',
				'[',
				']',
				', ',
				'[x, y]',
				' ',
				':',
				': ',
			],
			...[
				'"',
				"'",
				'"x: y"',
				"''",
				'#',
				' #',
				'?',
				'!',
				'%',
				'@',
				'*',
				'&',
				'=',
				'+1',
				'-',
				'–',
				'.',
				'...',
				'---',
				'|',
				'>',
				'~',
				'/',
			],
			...[
				'é',
				'\u0301',
				'漢',
				'²',
				'\u00a0',
				'\u3000',
				'null',
				'constructor',
				'<<: ',
				'http://x.y/z',
				'(x)',
				'\t',
				'\r\n',
				'{',
				'}',
				'\\',
			],
		);
		const wholeLine = fc.constantFrom(
			...[
				'a: x',
				'b: "y"',
				'c:',
				'  d: z',
				'  e:',
				'  - u',
				'  - f: v',
				'  - g:',
				'    h: w',
				'      i: k',
				'j: [x, y]',
				'',
				'# n',
				'   # o',
			],
		);
		const oddLine = fc
			.tuple(fc.constantFrom('', '  ', '  - '), fc.constantFrom('', 'l: '), fc.array(part, { maxLength: 3 }))
			.map(([indent, key, parts]) => indent + key + parts.join(''));
		const line = fc.oneof({ weight: 4, arbitrary: wholeLine }, { weight: 1, arbitrary: oddLine });
		const texts = fc.oneof(
			fc.tuple(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n')).map(([lines, end]) => lines.join(end)),
			fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
		);
		let plain = 0;
		fc.assert(
			fc.property(texts, (text) => {
				const value = readPlainYaml(text);
				if (value === undefined) return;
				plain++;
				expect(value).toEqual(readByLibrary(text));
			}),
			{ numRuns: 60_000 },
		);
		expect(plain).toBeGreaterThan(1500);
	});
});
