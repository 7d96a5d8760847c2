declare module 'linebreak' {
	/** The places where a line may end in a text, one after another, and at last its end (UAX #14). */
	class LineBreaker {
		constructor(text: string);
		nextBreak(): { readonly position: number; readonly required?: boolean } | null;
	}
	export = LineBreaker;
}

declare module 'hyphen/*' {
	/** Puts soft hyphens (U+00AD) between the syllables of words. */
	const hyphenator: { hyphenateSync(text: string, options: { readonly minWordLength: number }): string };
	export = hyphenator;
}
