import { parse } from 'yaml';

/**
 * What a YAML file says to programs that know YAML's own kinds of values (YAML 1.2.2, 10.3): a scalar is the text that stands there, or a number, `true` or `null`
 * where another text would come of writing it again, as of `0846500400`. Undefined where it is no YAML.
 */
export function readRawYaml(bytes: Uint8Array): unknown {
	const text = new TextDecoder().decode(bytes);
	try {
		return withTexts(
			parse(text, { schema: 'core', logLevel: 'error' }),
			parse(text, { schema: 'failsafe', logLevel: 'error' }),
		);
	} catch {
		return undefined;
	}
}

function withTexts(value: unknown, texts: unknown): unknown {
	if (Array.isArray(value) && Array.isArray(texts)) return value.map((item, index) => withTexts(item, texts[index]));
	if (typeof value === 'object' && value !== null && typeof texts === 'object' && texts !== null) {
		const inner = texts as Readonly<Record<string, unknown>>;
		return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withTexts(each, inner[key])]));
	}
	return value !== null && String(value) === texts ? texts : value;
}
