import type { Problem, ProblemArguments, ProblemCode } from '../domain/problem.ts';
import type { Language } from '../domain/site.ts';
import { withoutIdentityNumbers } from './mask-numbers.ts';
import { wordingEn } from './wording.en.ts';
import { wordingSv } from './wording.sv.ts';
import type { Explanation, Wording } from './wording.ts';

const wordings: Readonly<Record<Language, Wording>> = { sv: wordingSv, en: wordingEn };

/** A problem in words, in the reader's language, personal identity numbers masked. */
export function explain<Code extends ProblemCode>(problem: Problem & { code: Code }, language: Language): Explanation {
	const write = wordings[language][problem.code] as (args: ProblemArguments[Code]) => Explanation;
	return write(withoutIdentityNumbers(problem).args as ProblemArguments[Code]);
}
