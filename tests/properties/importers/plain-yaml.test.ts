import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPlainYaml } from '../../../src/importers/plain-yaml.ts';
import { readByLibrary } from '../../unit/importers/read-by-library.ts';

it('plain YAML has the value that the library reads, and nothing that it has anything against', () => {
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
			'["x", ',
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
			`k: ["0114", '#']`,
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
