/**
 * A value as JSON that can stand in a `script` element as it is: what could end the element, or begin a comment in it (HTML 4.12.1.3), is written as
 * escapes that JSON reads as the same characters.
 *
 * @example jsonInHtml({ name: '</script>' }) // => '{"name":"\\u003c/script\\u003e"}'
 */
export function jsonInHtml(value: unknown): string {
	return escaped(value, /[<>&\u2028\u2029]/gu);
}

/** A value as JSON on one line, whatever its reader takes for the end of one. */
export function jsonOnOneLine(value: unknown): string {
	return escaped(value, /[\u0085\u2028\u2029]/gu);
}

function escaped(value: unknown, characters: RegExp): string {
	return JSON.stringify(value).replace(
		characters,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
