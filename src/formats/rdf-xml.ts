import { xmlText } from './xml-text.ts';

/** A thing that is told of, under an IRI of its own: there are no things without. */
export interface RdfNode {
	readonly iri: string;
	/** What it is, by a name with one of the prefixes: `dcat:Dataset`. */
	readonly type: string;
	/** In the order in which they are written; what is undefined is left out. */
	readonly properties: readonly (readonly [name: string, value: RdfValue | undefined])[];
}

/** Another thing, a text, a text in a language, or one that is a day or a number. */
export type RdfValue =
	| { readonly iri: string }
	| { readonly text: string; readonly language?: string | undefined; readonly datatype?: string };

/** Writes RDF as RDF/XML (https://www.w3.org/TR/rdf-syntax-grammar/), each thing an element of its own. */
export function renderRdfXml(prefixes: Readonly<Record<string, string>>, nodes: readonly RdfNode[]): string {
	const names = Object.entries({ rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', ...prefixes });
	return `${[
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<rdf:RDF',
		...names.map(([prefix, uri], index) => `\txmlns:${prefix}="${uri}"${index === names.length - 1 ? '>' : ''}`),
		...nodes.map(renderNode),
		'</rdf:RDF>',
	].join('\n')}\n`;
}

function renderNode({ iri, properties, type }: RdfNode): string {
	return [
		`<${type} rdf:about="${xmlText(iri)}">`,
		...properties.flatMap(([name, value]) => (value === undefined ? [] : [`\t${renderProperty(name, value)}`])),
		`</${type}>`,
	].join('\n');
}

function renderProperty(name: string, value: RdfValue): string {
	if ('iri' in value) return `<${name} rdf:resource="${xmlText(value.iri)}"/>`;
	const { datatype, language, text } = value;
	const kind =
		language === undefined
			? datatype === undefined
				? ''
				: ` rdf:datatype="${xmlText(datatype)}"`
			: ` xml:lang="${xmlText(language)}"`;
	return `<${name}${kind}>${xmlText(text)}</${name}>`;
}
