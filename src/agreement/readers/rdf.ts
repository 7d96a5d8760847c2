import { SaxesParser } from 'saxes';

/** A thing that RDF tells of. */
export interface ReadThing {
	readonly iri: string;
	/** By name, those in a language as `dcterms:title@sv`, each a text or what it leads to. */
	readonly properties: ReadonlyMap<string, readonly string[]>;
}

/** Reads RDF/XML in which each thing is an element of its own, and nothing but texts and things that are led to is in it. */
export function readRdf(xml: string): ReadThing[] {
	const things: { iri: string; properties: Map<string, string[]> }[] = [];
	let depth = 0;
	let property: { name: string; value: string } | undefined;
	const parser = new SaxesParser();
	parser.on('opentag', ({ attributes, name }) => {
		depth++;
		if (depth === 2) things.push({ iri: String(attributes['rdf:about']), properties: new Map() });
		if (depth > 3) throw new Error(`An element in a property: ${name}`);
		if (depth !== 3) return;
		const language = attributes['xml:lang'];
		property = {
			name: language === undefined ? name : `${name}@${String(language)}`,
			value: String(attributes['rdf:resource'] ?? ''),
		};
	});
	parser.on('text', (text) => {
		if (property !== undefined) property.value += text;
	});
	parser.on('closetag', () => {
		depth--;
		if (property === undefined) return;
		const { name, value } = property;
		const properties = things.at(-1)?.properties;
		properties?.set(name, [...(properties.get(name) ?? []), value]);
		property = undefined;
	});
	parser.write(xml).close();
	return things;
}
