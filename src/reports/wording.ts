import type { ProblemArguments, ProblemCode } from '../domain/problem-arguments.ts';

/** What happened, and what to do about it: two short texts in full sentences. */
export interface Explanation {
	readonly what: string;
	readonly fix: string;
	/** Lines of a file as they should be written, which follow the `fix`. */
	readonly example?: readonly string[] | undefined;
}

/**
 * The wording of every problem in one language. A guide for writing it: say what is wrong and quote the value; say what to do,
 * with a correct example; blame nobody; no jargon that the file itself does not use.
 */
export type Wording = {
	readonly [Code in ProblemCode]: (args: ProblemArguments[Code]) => Explanation;
};
