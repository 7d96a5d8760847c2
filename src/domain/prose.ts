import { z } from 'zod';
import { type IsoDate, pastDate } from './date.ts';
import { formerIdsField } from './id.ts';
import { report } from './schema-finding.ts';
import { line, wholeNumber } from './text.ts';

/** The head of a press release. Its body retells the release; contacts stand in it as live entries. */
export function pressReleaseSchema(today: IsoDate) {
	return z.strictObject({
		/** The release's own title. */
		title: line(200),
		/** For search engines and lists of releases. */
		description: line(300),
		/** The day it was published. */
		published: pastDate(today),
		/** The local time of day when it was published, `08:33`, if known. */
		publishedTime: z
			.string()
			.transform((value, context) =>
				/^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(value.trim()) ? value.trim() : report(context, 'date-invalid', { value }),
			)
			.optional(),
		/** The release as first published: a file in the `press-releases` folder. Left out: the page says that there is none. */
		originalPdf: z.string().optional(),
		/** Ids that the release has had before: their addresses lead to it. */
		formerIds: formerIdsField,
	});
}

/** The head of any other page of prose. */
export function pageSchema(today: IsoDate) {
	return z.strictObject({
		/** Heading and title of the page. */
		title: line(200),
		/** For search engines. */
		description: line(300),
		/** The day it was published, where that matters to a reader. */
		published: pastDate(today).optional(),
		/** The day it was last reviewed. */
		updated: pastDate(today).optional(),
		/** Its position in the footer's list of pages, lowest first; left out: not in the list. */
		order: wholeNumber(0, 999).optional(),
	});
}

/** A press release's head with its id, which is its file's name. */
export type PressRelease = z.output<ReturnType<typeof pressReleaseSchema>> & { readonly id: string };

/** A page's head with its id, which is its file's name, and the language that its folder says. */
export type ProsePage = z.output<ReturnType<typeof pageSchema>> & { readonly id: string; readonly language: string };

/** Pages that every directory has to have, since each page's footer links to them. */
export const requiredPages = ['om', 'tillganglighet', 'personuppgifter'] as const;

/** What stands under one heading of a text, in plain words. */
export interface ProseSection {
	/** The heading's id on its page; an empty string for what stands before the first heading. */
	readonly anchor: string;
	readonly heading: string;
	/** 1 to 6, as in HTML; 0 for what stands before the first heading. The glossary's words are 2. */
	readonly level: number;
	/** Paragraphs, items of lists and cells of tables, each on a line. */
	readonly text: string;
}

/** The text of a page or a press release. */
export interface ProseText {
	readonly kind: 'page' | 'release';
	readonly id: string;
	/** The language of a page; undefined for a release, which is in the directory's first. */
	readonly language: string | undefined;
	readonly sections: readonly ProseSection[];
	/** True where a component shows contacts in it, which are not in its text. */
	readonly showsContacts: boolean;
}
