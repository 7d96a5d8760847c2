import type { Location, Problem } from '../domain/problem.ts';
import type { Language } from '../domain/site.ts';
import { explain } from './explain.ts';

/**
 * Problems for someone at a terminal, grouped by file: `line:column`, what happened, what to do, and the code to look up in
 * `docs/problems.md`. Ends with one sentence of totals. `root` stands before each path, so that terminals can link it.
 */
export function formatForTerminal(problems: readonly Problem[], language: Language, root: string): string {
	const blocks = [...Map.groupBy(problems, ({ location }) => location.file)].map(([file, inFile]) => {
		const rows = inFile.map((problem) => {
			const { what, fix } = explain(problem, language);
			return `  ${placeOf(problem.location)}  ${what}\n      ${fix}  [${problem.code}]`;
		});
		return `${root}/${file}\n${rows.join('\n')}`;
	});
	const files = blocks.length;
	const total =
		language === 'sv'
			? `${problems.length} problem i ${files} ${files === 1 ? 'fil' : 'filer'}. Inget har byggts.`
			: `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}. Nothing was built.`;
	return `${blocks.join('\n\n')}\n\n${total}`;
}

function placeOf({ position }: Location): string {
	return position === 'unavailable' ? '–' : `${position.line}:${position.column}`;
}
