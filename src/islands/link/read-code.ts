import { embedElement } from '../../domain/embed-address.ts';

/** An element of a code that people copy. */
export interface CodeElement {
	readonly name: string;
	readonly attributes: readonly (readonly [name: string, value: string])[];
	readonly children: (CodeElement | string)[];
}

const tokens = /<(?<slash>\/?)(?<name>[a-z\d-]+)(?<rest>[^>]*)>|(?<text>[^<]+)/gu;
const attribute = / (?<name>[a-z-]+)="(?<value>[^"]*)"/gu;
const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/**
 * Reads a code of the link kit as elements and texts. It knows no more of HTML than those who write the codes use (`views/html-code.ts`): the policy of the
 * page lets no script make HTML of a text.
 */
export function readCode(code: string): CodeElement['children'] {
	const root: CodeElement = { name: '', attributes: [], children: [] };
	const open = [root];
	for (const { groups } of code.matchAll(tokens)) {
		const { name, rest = '', slash, text } = groups ?? {};
		const within = open.at(-1) ?? root;
		if (text !== undefined) within.children.push(readText(text));
		else if (slash === '/') open.pop();
		else if (name !== undefined) {
			const element: CodeElement = { name, attributes: readAttributes(rest), children: [] };
			within.children.push(element);
			open.push(element);
		}
	}
	return root.children;
}

/** The first element of a code. */
export function firstElement(code: string): CodeElement | undefined {
	return readCode(code).find((node) => typeof node !== 'string');
}

/** The value of an attribute; undefined for one that is not there. */
export function attributeOf({ attributes }: CodeElement, name: string): string | undefined {
	return attributes.find(([each]) => each === name)?.[1];
}

/** True for a code that fetches what it shows from the site. */
export function isLive(code: string): boolean {
	const { name } = firstElement(code) ?? {};
	return name === 'iframe' || name === embedElement;
}

function readAttributes(text: string): [string, string][] {
	return [...text.matchAll(attribute)].map(({ groups }) => [groups?.['name'] ?? '', readText(groups?.['value'] ?? '')]);
}

function readText(text: string): string {
	return text.replace(/&(?:lt|gt|quot|amp);/gu, (sign) => signs[sign] ?? sign);
}
