// Ships to the browser: keep it free of message tables.

/** A text with `{placeholders}`, or one text per plural form; a plural is chosen by the argument `count`. */
export type Message = string | { readonly one: string; readonly other: string };

export type MessageArguments = Readonly<Record<string, string | number>>;

/**
 * Puts arguments into a message, numbers as the language writes them. A placeholder without an argument throws: a gap must never reach a reader.
 *
 * @example fillMessage('{count} träffar', 'sv', { count: 10000 }) // => '10 000 träffar', with a no-break space
 */
export function fillMessage(message: Message, language: string, args: MessageArguments): string {
	const text =
		typeof message === 'string'
			? message
			: message[formatsOf(language).plural.select(Number(args['count'])) === 'one' ? 'one' : 'other'];
	// Most have none, and a page has a hundred.
	if (!text.includes('{')) return text;
	return text.replace(/\{(\w+)\}/gu, (_, name: string) => {
		const value = args[name];
		if (value === undefined) throw new Error(`No {${name}}: ${text}`);
		return typeof value === 'number' ? formatsOf(language).number.format(value) : value;
	});
}

interface Formats {
	readonly plural: Intl.PluralRules;
	readonly number: Intl.NumberFormat;
}

function formatsOf(language: string): Formats {
	let formats = known.get(language);
	if (formats === undefined) {
		formats = { plural: new Intl.PluralRules(language), number: new Intl.NumberFormat(language) };
		known.set(language, formats);
	}
	return formats;
}

/** Making one takes a slow telephone milliseconds. */
const known = new Map<string, Formats>();
