// Ships to the browser.
import type { CardLine } from '../views/card-line.ts';
import type { ContactPoint } from '../views/contact-point.ts';
import type { Answer } from './engine.ts';
import type { Highlight } from './highlight.ts';
import type { HitWords } from './hit-words.ts';
import type { FilterCounts, Filters } from './narrowing.ts';

/** What the page asks of the worker. */
export type WorkerRequest =
	/** Fetch the index. Answered by `ready` or `failed`. Without words, hits are told by their ids alone. */
	| { readonly type: 'open'; readonly index: string; readonly words: HitWords | undefined }
	/** Answered by `answer` with the same number, or by `failed`. */
	| { readonly type: 'search'; readonly number: number; readonly question: Question }
	/** The answer is known; what may be asked next is wanted alone. */
	| { readonly type: 'ahead'; readonly number: number; readonly question: Question };

/** What the worker says. */
export type WorkerResponse =
	| { readonly type: 'ready' }
	/** The index cannot be had, or a question cannot be answered by it. */
	| { readonly type: 'failed'; readonly reason: string }
	| { readonly type: 'answer'; readonly number: number; readonly answer: AnswerView }
	/** Answers to what may be asked next, by the JSON text of the question. */
	| { readonly type: 'ahead'; readonly answers: readonly (readonly [key: string, answer: AnswerView])[] };

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
	/** Whether a letter more is likely to be typed next. */
	readonly looksAhead: boolean;
}

/** An answer with everything that the page shows of it. */
export interface AnswerView extends Omit<Answer, 'hits' | 'counts'> {
	/** How many are found, in a sentence. */
	readonly heading: string;
	/** Of the hits, in order. */
	readonly ids: readonly string[];
	readonly hits: readonly HitView[];
	/** Undefined where they were not wanted. */
	readonly counts: FilterCounts | undefined;
	/** True where nothing was found, so that what to try instead is told. */
	readonly isEmpty: boolean;
	/** True where only what has been fetched of a directory in parts was looked through, and no place is chosen that would make that all. */
	readonly isPart: boolean;
	/** Municipalities, organisations and pages whose names match, and pages whose texts do, as addresses within the language. */
	readonly others: readonly LinkView[];
}

/** A text with what in it matched. */
export interface MarkedText {
	readonly text: string;
	readonly highlights: readonly Highlight[];
}

/** What is said of a hit, in the page's language: what its card in a list says. What is undefined has nothing to say. */
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
	/** Another name by which it was found, and the tag of its language where that is not the directory's own. */
	readonly alias: (MarkedText & { readonly language: string | undefined }) | undefined;
	/** Undefined where the name of its organisation says them. */
	readonly municipalities: MarkedText | undefined;
	/** How it answers for the place that is asked for, where it does not name it. */
	readonly reach: string | undefined;
	/** What there is room for, at most one of each kind. */
	readonly contactPoints: readonly ContactPointView[];
	/** Said before contact points that lead to the organisation. */
	readonly via: string | undefined;
	/** Its own details, as far as there is room. */
	readonly lines: readonly (CardLine & MarkedText)[];
	readonly status: string | undefined;
	/** What is left to say of its age where the page says what all have in common. */
	readonly age: { readonly sentence: string; readonly isStale: boolean } | undefined;
	/** Why it was found, where the words typed do not stand there. */
	readonly reason: string | undefined;
}

/** A contact point: what it says, and what its link leads to. */
export interface ContactPointView extends Pick<ContactPoint, 'extension' | 'kind' | 'text' | 'uri'> {
	/** What it is and when it is answered, as people have written it. */
	readonly note?: string | undefined;
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
