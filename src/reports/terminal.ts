import { type Location, type Problem, severityOf } from '../domain/problem.ts';
import type { Language } from '../domain/site.ts';
import { explain } from './explain.ts';
import { withoutIdentityNumbers } from './mask-numbers.ts';

const words = {
	sv: {
		warning: 'Varning: ',
		errors: (count: number) => `${count} problem`,
		warnings: (count: number) => (count === 1 ? '1 varning' : `${count} varningar`),
		files: (count: number) => `${count} ${count === 1 ? 'fil' : 'filer'}`,
		and: ' och ',
		inFiles: ' i ',
		stopped: ' Inget har byggts.',
	},
	en: {
		warning: 'Warning: ',
		errors: (count: number) => (count === 1 ? '1 problem' : `${count} problems`),
		warnings: (count: number) => (count === 1 ? '1 warning' : `${count} warnings`),
		files: (count: number) => `${count} ${count === 1 ? 'file' : 'files'}`,
		and: ' and ',
		inFiles: ' in ',
		stopped: ' Nothing was built.',
	},
} as const;

/**
 * Problems for someone at a terminal, grouped by file: `line:column`, what happened, what to do, and the code to look up in
 * `docs/problems.md`. Ends with one sentence of totals. `root` stands before each path, so that terminals can link it.
 */
export function formatForTerminal(problems: readonly Problem[], language: Language, root: string): string {
	const say = words[language];
	const told = problems.map(withoutIdentityNumbers);
	const blocks = [...Map.groupBy(told, ({ location }) => location.file)].map(([file, inFile]) => {
		const rows = inFile.map((problem) => {
			const { what, fix } = explain(problem, language);
			const mark = severityOf(problem) === 'warning' ? say.warning : '';
			return `  ${placeOf(problem.location)}  ${mark}${what}\n      ${fix}  [${problem.code}]`;
		});
		return `${root}/${file}\n${rows.join('\n')}`;
	});
	const warnings = problems.filter((problem) => severityOf(problem) === 'warning').length;
	const errors = problems.length - warnings;
	const counts = [errors > 0 ? say.errors(errors) : [], warnings > 0 ? say.warnings(warnings) : []].flat();
	const total = `${counts.join(say.and)}${say.inFiles}${say.files(blocks.length)}.${errors > 0 ? say.stopped : ''}`;
	return `${blocks.join('\n\n')}\n\n${total}`;
}

function placeOf({ position }: Location): string {
	return position === 'unavailable' ? '–' : `${position.line}:${position.column}`;
}
