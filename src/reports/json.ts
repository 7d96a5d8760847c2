import { type Problem, severityOf } from '../domain/problem.ts';
import { explain } from './explain.ts';
import { withoutIdentityNumbers } from './mask-numbers.ts';

/** Problems for another program: one JSON array, each with its code, severity, place and both languages' words. */
export function formatAsJson(problems: readonly Problem[]): string {
	const rows = problems.map((problem) => ({
		...withoutIdentityNumbers(problem),
		severity: severityOf(problem),
		sv: explain(problem, 'sv'),
		en: explain(problem, 'en'),
	}));
	return JSON.stringify(rows, null, 2);
}
