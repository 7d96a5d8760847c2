import type { Field } from './statement.ts';

/**
 * Where a file and the content say different things. A contact is told by its id, an organisation as `organisation` and its id, a page of text by its
 * address; an empty text stands for a file as a whole.
 */
export type Disagreement =
	/** What stands, and what should stand; one of them is missing where there is nothing of it. */
	| {
			readonly code: 'differs';
			readonly contact: string;
			readonly field: Field;
			readonly stands: string | undefined;
			readonly should: string | undefined;
	  }
	/** A contact that ought to be in the file. */
	| { readonly code: 'contact-missing'; readonly contact: string }
	/** What the file calls somebody who ought not to be in it, or who is there twice. */
	| { readonly code: 'contact-extra'; readonly contact: string }
	/** The file cannot be read as what it should be; the reason is of the parser, in English. */
	| { readonly code: 'unreadable'; readonly reason: string }
	/** A file that a build of this content has. */
	| { readonly code: 'file-missing' }
	/** A compressed file that holds something else than the file beside it. */
	| { readonly code: 'copy-differs' };

/** A disagreement, and the file in which it is, by its path in the build. */
export type Finding = Disagreement & { readonly file: string };

/** An organisation among contacts. */
export function nameOfOrganisation(id: string): string {
	return `organisation ${id}`;
}
