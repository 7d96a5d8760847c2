import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { finding, type Problem } from '../../../src/domain/problem.ts';
import { getSeverity } from '../../../src/domain/severity.ts';
import { explain } from '../../../src/reports/explain.ts';
import { formatAsJson } from '../../../src/reports/json.ts';
import { formatForTerminal } from '../../../src/reports/terminal.ts';
import { wordingEn } from '../../../src/reports/wording.en.ts';
import { wordingSv } from '../../../src/reports/wording.sv.ts';

const unknownKey: Problem = {
	...finding('key-unknown', { key: 'telefon', suggestion: undefined, known: 'role, phones', group: '' }),
	location: { file: 'contacts/mala.yaml', position: { line: 5, column: 1 } },
};
const empty: Problem = { ...finding('file-empty', {}), location: { file: 'site.yaml', position: 'unavailable' } };

describe('a problem in words', () => {
	it.each(Object.keys(wordingSv))('"%s" has a section in the guide to problems', (code) => {
		expect(readFileSync('docs/problems.md', 'utf8')).toContain(`\n## ${code}\n`);
	});

	it('is said in the guide to be a warning if it is one', () => {
		const [intro = '', ...sections] = readFileSync('docs/problems.md', 'utf8').split('\n## ');
		const saidToWarn = sections.filter((section) => /^[\w-]+\n\n(?:En v|V)arning[:,]/u.test(section));
		const warnings = Object.keys(wordingSv)
			.filter((code) => getSeverity({ code, args: {} } as Problem) === 'warning')
			.sort();
		expect(saidToWarn.map((section) => section.split('\n')[0]).sort()).toEqual(warnings);
		expect([...intro.matchAll(/`([a-z]+-[a-z-]+)`/gu)].map(([, code]) => code)).toEqual(warnings);
	});

	it('has words for the same codes in both languages', () => {
		expect(Object.keys(wordingEn)).toEqual(Object.keys(wordingSv));
	});

	it('says what is wrong and what to do, in either language', () => {
		expect(explain(unknownKey, 'sv')).toEqual({
			what: 'Nyckeln ”telefon” finns inte.',
			fix: 'Nycklar som finns här: role, phones.',
		});
		expect(explain(unknownKey, 'en').what).toBe('There is no key "telefon".');
	});

	it('suggests the nearest word where there is one', () => {
		const args = { key: 'rol', suggestion: 'role', known: 'role', group: '' };
		const { location } = unknownKey;
		expect(explain({ ...finding('key-unknown', args), location }, 'sv').fix).toBe('Menade du ”role”?');
	});

	it('is grouped by file for a terminal, with a total', () => {
		expect(formatForTerminal([unknownKey, empty], 'sv', 'content')).toBe(
			[
				'content/contacts/mala.yaml',
				'  5:1  Nyckeln ”telefon” finns inte.',
				'      Nycklar som finns här: role, phones.  [key-unknown]',
				'',
				'content/site.yaml',
				'  –  Filen är tom.',
				'      Fyll i den eller ta bort den.  [file-empty]',
				'',
				'2 fel och inga varningar i 2 filer. Inget har byggts.',
			].join('\n'),
		);
	});

	it('is marked as a warning, and counted as one, where it stops nothing', () => {
		const dear: Problem = {
			...finding('phone-premium', { value: '0900-123 45 67' }),
			location: { file: 'contacts/mala.yaml', position: { line: 5, column: 13 } },
		};
		expect(formatForTerminal([dear], 'sv', 'content')).toContain('  5:13  Varning: Att ringa 0900-123 45 67 kostar');
		expect(formatForTerminal([dear], 'sv', 'content')).toMatch(/\n\nInga fel och 1 varning i 1 fil\.$/u);
		expect(formatForTerminal([dear, empty], 'en', 'content')).toMatch(
			/\n\n1 error and 1 warning in 2 files\. Nothing was built\.$/u,
		);
	});

	describe('in a report of more than a hundred problems', () => {
		const many = Array.from(
			{ length: 130 },
			(_, index): Problem => ({
				...finding('file-empty', {}),
				location: { file: `contacts/${index < 120 ? 'a' : 'b'}.yaml`, position: { line: index + 1, column: 1 } },
			}),
		);
		const told = (report: string) => report.match(/Filen är tom\./gu)?.length;

		it('is told if it is among the first hundred, and counted by file and code if not', () => {
			const report = formatForTerminal(many, 'sv', 'content');
			expect(told(report)).toBe(100);
			expect(report).toContain('\n  20  contacts/a.yaml  [file-empty]\n  10  contacts/b.yaml  [file-empty]\n');
			expect(report).toMatch(/\n\n130 fel och inga varningar i 2 filer\. Inget har byggts\.$/u);
		});

		it('is told when all are asked for', () => {
			expect(told(formatForTerminal(many, 'sv', 'content', { all: true }))).toBe(130);
		});

		it('is told before warnings', () => {
			const warnings = many.map(
				({ location }): Problem => ({ ...finding('phone-premium', { value: '0900' }), location }),
			);
			expect(formatForTerminal([...warnings, unknownKey], 'sv', 'content')).toContain('[key-unknown]');
		});

		it('is counted by file and code in at most fifty rows', () => {
			const spread = Array.from(
				{ length: 10_000 },
				(_, index): Problem => ({
					...finding('file-empty', {}),
					location: { file: `${index}.yaml`, position: 'unavailable' },
				}),
			);
			const report = formatForTerminal(spread, 'en', 'content');
			expect(report).toContain('\n  and 9850 more in other files\n');
			expect(report.length).toBeLessThan(20_000);
		});
	});

	it('goes to other programs as JSON with both languages', () => {
		const [first] = JSON.parse(formatAsJson([unknownKey]));
		expect(first).toMatchObject({ code: 'key-unknown', location: { file: 'contacts/mala.yaml' } });
		expect([first.sv.what, first.en.what]).toEqual(['Nyckeln ”telefon” finns inte.', 'There is no key "telefon".']);
	});
});
