import type { Problem, ReportLanguage } from '../domain/problem.ts';
import type { ProblemArguments, ProblemCode } from '../domain/problem-arguments.ts';
import { withoutIdentityNumbers } from './mask-numbers.ts';
import { fixesInCells } from './wording/cells.ts';
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
	const explanation = write(withoutIdentityNumbers(problem).args as ProblemArguments[Code]);
	if (problem.location.cell === undefined) return explanation;
	const fix = fixesInCells[language][problem.code];
	if (fix !== undefined) return { what: explanation.what, fix };
	// How something is written in YAML is of no use to somebody with a sheet.
	const sentences = explanation.fix.split(/(?<=[.:])\s+/u).filter((sentence) => !OF_YAML.test(sentence));
	return { what: explanation.what, fix: sentences.join(' ').replace(/:$/u, '.') };
}

/** A sentence about the dashes or brackets of a list. */
const OF_YAML = /["”]- ["”]|\[\p{Lu}/u;
