/** A value of a double-quoted attribute in code that people copy. */
export type Attributes = Readonly<Record<string, string | true | undefined>>;

/**
 * An element as HTML that people copy into other sites.
 *
 * @param attributes `true` for one without a value; `undefined` for one that is left out
 * @param content HTML
 */
export function elementHtml(name: string, attributes: Attributes, content = ''): string {
	return `<${name}${attributesHtml(attributes)}>${content}</${name}>`;
}

/** A text as HTML. */
export function textHtml(text: string): string {
	return text.replace(/[&<>]/gu, (character) => entities[character] ?? '');
}

function attributesHtml(attributes: Attributes): string {
	return Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) =>
			value === true ? ` ${name}` : ` ${name}="${textHtml(String(value)).replaceAll('"', '&quot;')}"`,
		)
		.join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
