/** One thing that somebody puts into a content folder, by mistake or on purpose, and how reading it must end. */
export interface ContentCase {
	/** What somebody did, in a few words; unique in its table. */
	readonly what: string;
	/** Files to add to, or put in the place of those of, `tests/fixtures/broken/_valid`; `null` takes one away. */
	readonly files: Readonly<Record<string, string | Uint8Array | null>>;
	/** The problems, in order, as `code file:line:column` or `code file` for a whole file; none: accepted without a word. */
	readonly expected: readonly string[];
	/** What no report in Swedish may hold. */
	readonly notSwedish?: RegExp;
	/** What no report may hold. */
	readonly unsaid?: readonly string[];
}
