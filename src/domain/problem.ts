import type { ProblemArguments, ProblemCode } from './problem-arguments.ts';

/**
 * The languages that problems, and whatever else a command says in a terminal, are worded in. An interface may have others: who reads the site is
 * not who runs the commands.
 */
export type ReportLanguage = 'sv' | 'en';

/** One-based, as editors count. A column counts UTF-16 code units, as most editors do. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

export interface Location {
	/** Path inside the content folder, with forward slashes. */
	readonly file: string;
	/** `unavailable` when the problem belongs to the file as a whole, or to a file that is not there. */
	readonly position: Position | 'unavailable';
	/** For a cell of a table: its sheet and the heading of its column. The position is then its row, and the number of its column. */
	readonly cell?: { readonly sheet?: string | undefined; readonly heading?: string | undefined };
}

/** A code with the arguments that belong to it: what a check knows before it knows where. */
export type Finding = {
	[Code in ProblemCode]: { readonly code: Code; readonly args: ProblemArguments[Code] };
}[ProblemCode];

/** A finding with its location. */
export type Problem = Finding & { readonly location: Location };

/** Pairs a code with its arguments, checked against each other. */
export function finding<Code extends ProblemCode>(code: Code, args: ProblemArguments[Code]): Finding {
	return { code, args } as Finding;
}

/** Reading order: by file, then from the top; a problem without position comes first in its file. */
export function compareProblems(a: Problem, b: Problem): number {
	const byFile = a.location.file < b.location.file ? -1 : a.location.file > b.location.file ? 1 : 0;
	if (byFile !== 0) return byFile;
	const [left, right] = [a.location.position, b.location.position];
	if (left === 'unavailable' || right === 'unavailable') {
		return Number(right === 'unavailable') - Number(left === 'unavailable');
	}
	return left.line - right.line || left.column - right.column;
}
