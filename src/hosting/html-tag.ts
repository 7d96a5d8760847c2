/**
 * Start tags, with quoted attribute values that may hold `>`; comments, closing tags and text are left alone. What stands without quotes holds no `<`,
 * and a tag has no more attributes than any that was meant: so that no text, whoever wrote it, takes more time than its length.
 */
const START_TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s<=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?){0,200}\s*\/?)>/giu;

/**
 * Rewrites attribute values in start tags. Only double-quoted values are offered, the form in which Astro writes every
 * attribute it renders.
 *
 * @param names names of attributes, as regular expressions
 * @param isConcerned false for a tag that has no such value, which is then not looked at more closely
 */
export function rewriteAttributes(
	html: string,
	names: readonly string[],
	rewrite: (value: string, name: string, tag: string) => string,
	isConcerned: (tag: string) => boolean = () => true,
): string {
	const attribute = attributePattern(names);
	return html.replace(START_TAG, (whole, tag: string) =>
		isConcerned(whole)
			? whole.replace(attribute, (_, before: string, name: string, value: string) => {
					return `${before}${rewrite(value, name.toLowerCase(), tag.toLowerCase())}"`;
				})
			: whole,
	);
}

/** The values of attributes in start tags, one at a time and in order; of those that {@link rewriteAttributes} offers. */
export function* readAttributes(html: string, names: readonly string[]): Generator<string> {
	const attribute = attributePattern(names);
	for (const [tag] of html.matchAll(START_TAG)) {
		for (const [, , , value = ''] of tag.matchAll(attribute)) yield value;
	}
}

function attributePattern(names: readonly string[]): RegExp {
	return new RegExp(`(\\s(${names.join('|')})=")([^"]*)"`, 'giu');
}
