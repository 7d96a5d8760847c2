import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finding, type Problem } from '../../../src/domain/problem.ts';
import type { ProblemCode } from '../../../src/domain/problem-arguments.ts';
import { formatAsJson } from '../../../src/reports/json.ts';
import { printable, shortened } from '../../../src/reports/printable.ts';
import { formatForTerminal } from '../../../src/reports/terminal.ts';

const UNSEEN = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u;

/** Any text, control characters, directions and lone surrogates often among them. */
const text = fc.array(
	fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom('\u001b[2J', '\u009b31m', '\u202e', '\u2028', '\r\n', '\u0007', '\ud800', '\u{e0041}', '\u007f'),
	),
	{ maxLength: 8 },
);
const drawn = text.map((parts) => parts.join(''));

const problem: fc.Arbitrary<Problem> = fc
	.record({ value: drawn, file: drawn, line: fc.nat() })
	.chain(({ value, file, line }) =>
		fc
			.constantFrom<ProblemCode>(
				'file-name-invalid',
				'key-unknown',
				'yaml-syntax',
				'id-invalid',
				'url-invalid',
				'file-unreadable',
			)
			.map((code) => ({
				...finding(code, {
					name: value,
					suggestion: value,
					key: value,
					known: value,
					value,
					reason: value,
					group: value,
					of: 'contact',
					fault: 'colon',
					line: `note: ${value}`,
					caret: 6,
				} as never),
				location: { file, position: { line, column: 1 } },
			})),
	);

describe('what a terminal is given', () => {
	it.each([
		['\u001b[31m', '\\x1B[31m'],
		['a\nb', 'a\\x0Ab'],
		['\u009b', '\\x9B'],
		['\u202eabc', '\\u202Eabc'],
		['\u{e0041}', '\\u{E0041}'],
		['Malå\u00a0–”x”', 'Malå\u00a0–”x”'],
	])('shows %j as %s', (raw, shown) => {
		expect(printable(raw)).toBe(shown);
	});

	it('is short, however long a value is', () => {
		expect(shortened('a'.repeat(300))).toBe('a'.repeat(300));
		expect(shortened('a'.repeat(10_000))).toBe(`${'a'.repeat(150)} … ${'a'.repeat(150)}`);
	});

	it('holds no sign that it could obey, whatever the problems', () => {
		fc.assert(
			fc.property(
				fc.array(problem, { maxLength: 5 }),
				fc.constantFrom('sv' as const, 'en' as const),
				drawn,
				(...drawnArguments) => {
					const [problems, language, root] = drawnArguments;
					expect(formatForTerminal(problems, language, root)).not.toMatch(UNSEEN);
					expect(formatForTerminal(problems, language, root, { all: true })).not.toMatch(UNSEEN);
				},
			),
		);
	});

	it('holds none in JSON either, which says the same all the same', () => {
		fc.assert(
			fc.property(fc.array(problem, { maxLength: 5 }), (problems) => {
				const json = formatAsJson(problems);
				expect(json).not.toMatch(UNSEEN);
				expect(JSON.parse(json)).toMatchObject(problems);
			}),
		);
	});
});
