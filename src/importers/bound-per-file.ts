import { finding, type Problem } from '../domain/problem.ts';
import type { ProblemCode } from '../domain/problem-arguments.ts';

/** How many problems of one code are told one by one for one file. */
const MOST = 100;

/** The first hundred problems of each code in each file; the rest are only counted, so that no file fills a memory with them. */
export function boundPerFile(problems: Iterable<Problem>): Problem[] {
	const bounded: Problem[] = [];
	const counts = new Map<
		string,
		{ readonly file: string; readonly of: ProblemCode; reported: number; omitted: number }
	>();
	for (const problem of problems) {
		const { file } = problem.location;
		const of = problem.code === 'problems-not-listed' ? problem.args.of : problem.code;
		const key = `${of} ${file}`;
		const count = counts.get(key) ?? { file, of, reported: 0, omitted: 0 };
		counts.set(key, count);
		if (problem.code === 'problems-not-listed') count.omitted += problem.args.count;
		else if (count.reported === MOST) count.omitted++;
		else {
			count.reported++;
			bounded.push(problem);
		}
	}
	for (const { file, of, omitted } of counts.values()) {
		if (omitted === 0) continue;
		const about = finding('problems-not-listed', { of, count: omitted });
		bounded.push({ ...about, location: { file, position: 'unavailable' } });
	}
	return bounded;
}
