/**
 * Makes an element. Text only ever enters as text nodes.
 *
 * @param attributes undefined ones are left out
 */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string | undefined>> = {},
	...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
	element.append(...children.filter((child) => child !== undefined));
	return element;
}
