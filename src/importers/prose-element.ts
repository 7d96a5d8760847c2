import type { MdastNode } from 'satteri';
import { nearest } from '../domain/nearest.ts';
import { organisationKinds } from '../domain/organisation.ts';
import { type Finding, finding } from '../domain/problem.ts';
import { type AttributeType, findComponentShape, proseComponents } from '../domain/prose-component.ts';

/** An element of MDX as the parser gives it: a component, or what looks like HTML. It does not say where each attribute stands. */
type ProseElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/**
 * What is wrong with an element: no component of ours, or attributes and content that it does not take. Anything that is not asked for is
 * refused, since a renderer gives attributes such as `set:html` and `client:load` a meaning of its own.
 *
 * @param terms ids in the glossary
 * @returns also the organisations that it names, which can only be looked up when every file has been read
 */
export function checkElement(
	element: ProseElement,
	terms: readonly string[],
): { findings: Finding[]; organisations: string[] } {
	const component = element.name ?? '';
	if (!/^[A-Z]\w*$/u.test(component)) {
		return { findings: [finding('markdown-raw-html', { tag: `<${component}>` })], organisations: [] };
	}
	const shape = findComponentShape(component);
	if (shape === undefined) {
		const names = Object.keys(proseComponents);
		const about = { name: component, suggestion: nearest(component, names), known: names.join(', ') };
		return { findings: [finding('mdx-component-unknown', about)], organisations: [] };
	}
	const findings: Finding[] = [];
	const organisations: string[] = [];
	const known = Object.keys(shape.attributes);
	const seen = new Set<string>();
	for (const attribute of element.attributes) {
		if (attribute.type !== 'mdxJsxAttribute') {
			findings.push(finding('mdx-expression', {}));
			continue;
		}
		const { name, value } = attribute;
		const expected = Object.hasOwn(shape.attributes, name) ? shape.attributes[name] : undefined;
		if (expected === undefined) {
			const about = { attribute: name, component, suggestion: nearest(name, known), known: known.join(', ') };
			findings.push(finding('mdx-attribute-unknown', about));
		} else if (seen.has(name)) findings.push(finding('mdx-attribute-duplicate', { attribute: name, component }));
		else if (typeof value === 'object' && value !== null) findings.push(finding('mdx-expression', {}));
		else if (value === undefined || value === null || value.trim() === '') {
			findings.push(finding('mdx-attribute-missing', { attribute: name, component }));
		} else if (expected.type === 'organisation') organisations.push(value);
		else findings.push(...findUnknownValue(value, expected.type, terms));
		seen.add(name);
	}
	for (const [name, { isRequired }] of Object.entries(shape.attributes)) {
		if (isRequired && !seen.has(name)) findings.push(finding('mdx-attribute-missing', { attribute: name, component }));
	}
	if ((shape.content === 'text') !== element.children.length > 0) {
		findings.push(finding('mdx-component-content', { component, expected: shape.content }));
	}
	return { findings, organisations };
}

function findUnknownValue(
	value: string,
	type: Exclude<AttributeType, 'organisation'>,
	terms: readonly string[],
): Finding[] {
	const allowed: readonly string[] = type === 'organisation-kind' ? organisationKinds : terms;
	if (allowed.includes(value)) return [];
	const suggestion = nearest(value, allowed);
	return [
		type === 'organisation-kind'
			? finding('value-unknown', { value, suggestion, allowed: allowed.join(', ') })
			: finding('term-unknown', { id: value, suggestion }),
	];
}
