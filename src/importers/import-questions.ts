import type { IsoDate } from '../domain/date.ts';
import type { Finding } from '../domain/problem.ts';
import type { Draft } from './draft.ts';

/** Something that a source leaves open. The choices are numbered from nought, the best first; an entry can also be passed over. */
export type ImportQuestion = { readonly draft: Draft } & (
	| {
			/** A value can be read in several ways. */
			readonly about: 'reading';
			readonly field: string;
			readonly finding: Finding;
			readonly choices: readonly unknown[];
	  }
	| {
			/** An organisation that nobody has is called nearly as one that is there: `undefined` for a new one. */
			readonly about: 'organisation';
			readonly name: string;
			readonly choices: readonly (string | undefined)[];
	  }
	| {
			/** Which contact the entry is: `undefined` for a new one. */
			readonly about: 'match';
			readonly by: 'person' | 'role' | 'way';
			readonly choices: readonly (string | undefined)[];
	  }
	| {
			/** Somebody else is named for a post: that post, or `undefined` for a new one beside it. */
			readonly about: 'successor';
			readonly choices: readonly (string | undefined)[];
	  }
	| {
			/** The content has been checked since the source was made: whether what the source says is taken all the same. */
			readonly about: 'older';
			readonly id: string;
			readonly verified: IsoDate;
			readonly sourceDate: IsoDate;
			readonly choices: readonly boolean[];
	  }
	| {
			/** Two entries of the sources say different things of one. */
			readonly about: 'conflict';
			readonly id: string;
			readonly field: string;
			readonly choices: readonly unknown[];
	  }
);

/** The number of a choice, or that the entry is passed over. */
export type ImportAnswer = number | 'skip';

/** What was asked, and what was answered. */
export interface AskedQuestion {
	readonly question: ImportQuestion;
	readonly answer: ImportAnswer;
}
