// Ships to the browser.
import type { IsoDate } from '../domain/date.ts';
import type { ReachOfPlace } from '../views/reach.ts';
import type { Answer } from './engine.ts';
import type { Highlight } from './highlight.ts';
import type { FilterCounts, Filters } from './narrowing.ts';
import type { Tier } from './vocabulary.ts';

/** What the page asks of the worker. */
export type WorkerRequest =
	/** Fetch the index. Answered by `ready` or `failed`. */
	| { readonly type: 'open'; readonly index: string }
	/** Answered by `answer` with the same number, or by `failed`. */
	| { readonly type: 'search'; readonly number: number; readonly question: Question };

/** What the worker says. */
export type WorkerResponse =
	| { readonly type: 'ready' }
	/** The index cannot be had, or a question cannot be answered by it. */
	| { readonly type: 'failed'; readonly reason: string }
	| { readonly type: 'answer'; readonly number: number; readonly answer: AnswerView };

export interface Question extends Filters {
	readonly query: string;
	/** How many hits to describe. */
	readonly limit: number;
	/** Counts take longer to send than the hits, and show only in an open choice: between keystrokes they are done without. */
	readonly wantsCounts: boolean;
	/** The page's language, for titles and texts of pages. */
	readonly language: string;
	/** Whether pages are shown beside the hits. Their texts come after the index: an answer without hits waits for them, and one with counts. */
	readonly wantsPages: boolean;
}

/** An answer with everything that the page shows of it. */
export interface AnswerView extends Omit<Answer, 'hits' | 'counts'> {
	readonly hits: readonly HitView[];
	/** Undefined where they were not wanted. */
	readonly counts: FilterCounts | undefined;
	/** Municipalities, organisations and pages whose names match, and pages whose texts do, as addresses within the language. */
	readonly others: readonly LinkView[];
}

/** A text with what in it matched. */
export interface MarkedText {
	readonly text: string;
	readonly highlights: readonly Highlight[];
}

export interface HitView {
	readonly id: string;
	/** Address of its page, without the language's prefix. */
	readonly path: string;
	/** The person's name, or the role where nobody is named. */
	readonly title: MarkedText;
	/** True for the name of a person, which is no text to translate. */
	readonly namesPerson: boolean;
	/** Undefined where the role is the title. */
	readonly role: MarkedText | undefined;
	readonly organisation: MarkedText;
	readonly topics: MarkedText;
	/** Another name by which it was found, and the tag of its language where that is not the directory's own. */
	readonly alias: (MarkedText & { readonly language: string | undefined }) | undefined;
	readonly municipalities: MarkedText;
	/** How it answers for the place that is asked for, where it does not name it. */
	readonly reach: ReachOfPlace | undefined;
	/** Its first number and its first e-mail address. */
	readonly phone: ContactPointView | undefined;
	readonly email: ContactPointView | undefined;
	/** The day it was checked. */
	readonly verified: IsoDate;
	readonly status: 'current' | 'vacant' | 'ended';
	readonly tier: Tier | undefined;
}

/** A contact point: what it says, and what its link leads to. */
export interface ContactPointView {
	readonly text: string;
	readonly uri: string;
	/** Digits to dial after the number. */
	readonly extension?: string | undefined;
}

export interface LinkView {
	readonly kind: 'municipality' | 'organisation' | 'page';
	/** Without the language's prefix: `/kommun/mala/`, `/om/#kontakt`. */
	readonly path: string;
	readonly title: string;
	/** The sentence by which a page was found, for one that was found by its text. */
	readonly excerpt?: MarkedText;
	/** The language of title and excerpt where it is another than the page's. */
	readonly language?: string;
}
