import type { Location, Problem, ReportLanguage } from '../domain/problem.ts';
import type { Excerpt } from '../domain/problem-arguments.ts';
import { getSeverity } from '../domain/severity.ts';
import { explain } from './explain.ts';
import { withoutIdentityNumbers } from './mask-numbers.ts';
import { describePlace } from './place.ts';
import { printable, shortened } from './printable.ts';

const words = {
	sv: {
		warning: 'Varning: ',
		errors: (count: number) => (count === 0 ? 'inga fel' : `${count} fel`),
		warnings: (count: number) => (count === 0 ? 'inga varningar' : count === 1 ? '1 varning' : `${count} varningar`),
		files: (count: number) => `${count} ${count === 1 ? 'fil' : 'filer'}`,
		and: ' och ',
		inFiles: ' i ',
		stopped: ' Inget har byggts.',
		strict: ' Med --strict räknas varningar som fel: inget har byggts.',
		more: (count: number) =>
			`Ytterligare ${count} problem, som bara räknas här (npm run kontroll -- --all visar alla):`,
		moreFiles: (count: number) => `och ${count} till i andra filer`,
	},
	en: {
		warning: 'Warning: ',
		errors: (count: number) => (count === 0 ? 'no errors' : count === 1 ? '1 error' : `${count} errors`),
		warnings: (count: number) => (count === 0 ? 'no warnings' : count === 1 ? '1 warning' : `${count} warnings`),
		files: (count: number) => `${count} ${count === 1 ? 'file' : 'files'}`,
		and: ' and ',
		inFiles: ' in ',
		stopped: ' Nothing was built.',
		strict: ' With --strict, warnings count as errors: nothing was built.',
		more: (count: number) =>
			`${count} more ${count === 1 ? 'problem, which is' : 'problems, which are'} only counted here (npm run check:content -- --all shows all):`,
		moreFiles: (count: number) => `and ${count} more in other files`,
	},
} as const;

/** How many problems a report tells in full. */
const MOST_IN_FULL = 100;

/** How many rows the rest are counted in. */
const MOST_ROWS = 50;

/**
 * Problems for someone at a terminal, grouped by file: `line:column`, or sheet, row and column, what happened, what to do, and the code to look up in
 * `docs/problems.md`; a line that is no YAML is shown with a caret under the position. Ends with one sentence of totals. `root` stands before each
 * path, so that terminals can link it. With `strict`, warnings stop a build too.
 *
 * The first hundred problems are told in full, errors before warnings, and the rest are counted by code and file, unless `all` are asked
 * for. What comes from files and their names is made {@link printable} here, and long values are {@link shortened}.
 */
export function formatForTerminal(
	found: readonly Problem[],
	language: ReportLanguage,
	root: string,
	{ all = false, strict = false }: { readonly all?: boolean; readonly strict?: boolean } = {},
): string {
	const say = words[language];
	const problems = found.map(withoutIdentityNumbers);
	const listed = all ? new Set(problems) : new Set(errorsFirst(problems).slice(0, MOST_IN_FULL));
	const byFile = Map.groupBy(problems, ({ location }) => location.file);
	const blocks = [...byFile].flatMap(([file, inFile]) => {
		let shown = '';
		const rows = inFile
			.filter((problem) => listed.has(problem))
			.map((problem) => {
				const { what, fix, example = [] } = explain(shortenArguments(problem), language);
				const lines = example.map((line) => `        ${printable(line)}`);
				// Several keys of one group need its example once.
				const isShown = lines.length > 0 && lines.join('\n') === shown;
				shown = lines.join('\n');
				const mark = getSeverity(problem) === 'warning' ? say.warning : '';
				return [
					`  ${formatPlace(problem.location, language)}  ${mark}${what}`,
					...formatExcerpt(problem).map((line) => `        ${line}`),
					`      ${isShown ? fix.replace(/:$/u, '.') : fix}  [${problem.code}]`,
					...(isShown ? [] : lines),
				].join('\n');
			});
		return rows.length === 0 ? [] : [`${printable(`${root}/${file}`)}\n${rows.join('\n')}`];
	});
	const omitted = problems.filter((problem) => !listed.has(problem));
	if (omitted.length > 0)
		blocks.push(`${say.more(omitted.length)}\n${countByCodeAndFile(omitted, say.moreFiles).join('\n')}`);
	const warnings = problems.filter((problem) => getSeverity(problem) === 'warning').length;
	const errors = problems.length - warnings;
	const stopped = errors > 0 ? say.stopped : strict ? say.strict : '';
	const total = `${countInWords(errors, warnings, language)}${say.inFiles}${say.files(byFile.size)}.${stopped}`;
	return `${blocks.join('\n\n')}\n\n${total}`;
}

/** How many errors and warnings there are: "2 fel och inga varningar". */
export function countInWords(errors: number, warnings: number, language: ReportLanguage): string {
	const say = words[language];
	const counted = `${say.errors(errors)}${say.and}${say.warnings(warnings)}`;
	return counted.charAt(0).toUpperCase() + counted.slice(1);
}

/** The line that a problem is about, and a caret under its position; nothing for a problem that has no such line. */
function formatExcerpt({ args }: Problem): string[] {
	const { line = '', caret = 0 } = args as Partial<Excerpt>;
	if (line === '') return [];
	const shown = (text: string) => printable(text.replace(/\t/gu, '→'));
	const before = shown(line.slice(0, caret));
	return [before + shown(line.slice(caret)), `${' '.repeat([...before.replace(/\p{M}/gu, '')].length)}^`];
}

function errorsFirst(problems: readonly Problem[]): Problem[] {
	const { error = [], warning = [] } = Object.groupBy(problems, getSeverity);
	return [...error, ...warning];
}

/** One row for each code in each file, the most first; what there is no room for is counted in the last. */
function countByCodeAndFile(problems: readonly Problem[], sayMore: (count: number) => string): string[] {
	const groups = [...Map.groupBy(problems, ({ code, location }) => `${location.file}  [${code}]`)];
	const rows = groups.sort(([, a], [, b]) => b.length - a.length).map(([name, { length }]) => ({ name, length }));
	const rest = rows.slice(MOST_ROWS).reduce((sum, { length }) => sum + length, 0);
	return [
		...rows.slice(0, MOST_ROWS).map(({ name, length }) => `  ${length}  ${shortened(name)}`),
		...(rest === 0 ? [] : [`  ${sayMore(rest)}`]),
	];
}

/** The same problem with each text in it as a terminal may show it, except lines of a file: those are short, and corrected before they are shown. */
function shortenArguments(problem: Problem): Problem {
	const args = Object.entries(problem.args).map(([name, value]) => [
		name,
		typeof value === 'string' && name !== 'line' && name !== 'joined' ? shortened(value) : value,
	]);
	return { ...problem, args: Object.fromEntries(args) } as Problem;
}

function formatPlace(location: Location, language: ReportLanguage): string {
	const described = describePlace(location, language) ?? '–';
	const place = printable(shortened(described.charAt(0).toUpperCase() + described.slice(1)));
	return location.cell === undefined ? place : `${place}:`;
}
