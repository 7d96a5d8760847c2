/** Start tags, with quoted attribute values that may hold `>`; comments, closing tags and text are left alone. */
const START_TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*\s*\/?)>/giu;

/**
 * Rewrites attribute values in start tags. Only double-quoted values are offered, the form in which Astro writes every
 * attribute it renders.
 *
 * @param names names of attributes, as regular expressions
 */
export function rewriteAttributes(
	html: string,
	names: readonly string[],
	rewrite: (value: string, name: string, tag: string) => string,
): string {
	const attribute = new RegExp(`(\\s(${names.join('|')})=")([^"]*)"`, 'giu');
	return html.replace(START_TAG, (whole, tag: string) =>
		whole.replace(attribute, (_, before: string, name: string, value: string) => {
			return `${before}${rewrite(value, name.toLowerCase(), tag.toLowerCase())}"`;
		}),
	);
}
