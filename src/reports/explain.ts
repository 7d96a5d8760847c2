import type { Problem, ProblemArguments, ProblemCode, ReportLanguage } from '../domain/problem.ts';
import { withoutIdentityNumbers } from './mask-numbers.ts';
import { wordingEn } from './wording.en.ts';
import { wordingSv } from './wording.sv.ts';
import type { Explanation, Wording } from './wording.ts';

const wordings: Readonly<Record<ReportLanguage, Wording>> = { sv: wordingSv, en: wordingEn };

/** A problem in words, in the reader's language, personal identity numbers masked. */
export function explain<Code extends ProblemCode>(
	problem: Problem & { code: Code },
	language: ReportLanguage,
): Explanation {
	const write = wordings[language][problem.code] as (args: ProblemArguments[Code]) => Explanation;
	return write(withoutIdentityNumbers(problem).args as ProblemArguments[Code]);
}
