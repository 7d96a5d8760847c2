/** What kind of slip makes a text no YAML, as far as can be told; each language has words for it. */
export type YamlFault =
	/** A second colon in a line, in a text without quotes. */
	| 'colon'
	/** A line that is neither a key with a colon nor an item of a list. */
	| 'no-colon'
	/** A word and a colon before a value that stands alone in its list: `- växel: info@kommun.example`. */
	| 'label'
	/** The same before a telephone number, which can have a label. */
	| 'number-label'
	/** A key under an item of a list that is a value alone. */
	| 'item-key'
	/** A colon right before its value. */
	| 'colon-space'
	/** An item of a list without its dash, with another sign in its place, or with no space after it. */
	| 'dash'
	/** An item of a list that begins further in or out than the others. */
	| 'list-indent'
	| 'indent'
	/** A list that begins on the line of its key. */
	| 'list'
	/** A line indented with no-break spaces. */
	| 'hard-space'
	/** Quotation marks round one of several values in a text with commas between them. */
	| 'list-quotes'
	| 'quote-open'
	/** More text after the closing quote. */
	| 'quote-closed'
	/** `[…]` or `{…}` that is not closed, or lacks commas. */
	| 'brackets'
	/** A text that begins with a sign that means something in YAML. */
	| 'first-sign'
	/** A backslash in double quotes. */
	| 'backslash'
	/** A `#` that begins a comment right after a text in quotes. */
	| 'comment'
	/** More before a colon than any key is long. */
	| 'key-long'
	/** A line of dashes or dots, which ends a YAML document. */
	| 'documents'
	| 'other';

/** What kind of slip makes a text no MDX. */
export type MdxFault =
	/** A component is opened and not closed. */
	| 'unclosed'
	/** A closing tag without its opening one. */
	| 'unopened'
	/** `<!-- … -->`. */
	| 'comment'
	/** A `<` that begins no component. */
	| 'angle'
	/** A `{` that begins no expression. */
	| 'brace'
	| 'other';
