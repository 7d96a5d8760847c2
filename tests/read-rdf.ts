import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser, type Quad, Store } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

export const vocabulary = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dcterms: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
} as const;

/** A name with a prefix as an IRI: `dcat:Dataset`. */
export function expand(name: string): string {
	const [prefix = '', local = ''] = name.split(':');
	return vocabulary[prefix as keyof typeof vocabulary] + local;
}

/** Reads RDF/XML; what is none, and an IRI that RFC 3987 does not allow, throw. */
export async function readRdfXml(xml: string): Promise<Store> {
	const parser = new RdfXmlParser({ validateUri: true });
	const store = new Store();
	const read = new Promise((resolve, reject) => {
		parser.on('data', (quad: Quad) => store.addQuad(quad));
		parser.on('error', reject);
		parser.on('end', resolve);
	});
	parser.write(xml);
	parser.end();
	await read;
	return store;
}

/** The shapes of what DCAT-AP-SE asks for. */
export function readShapes(): Store {
	return new Store(new Parser().parse(readFileSync(join(import.meta.dirname, 'dcat-ap-se.ttl'), 'utf8')));
}

/** What a store says of a thing by a property. */
export function valuesOf(store: Store, subject: string, property: string): string[] {
	return store.getObjects(subject, expand(property), null).map(({ value }) => value);
}

/** The things of a kind. */
export function thingsOf(store: Store, type: string): string[] {
	return store.getSubjects(expand('rdf:type'), expand(type), null).map(({ value }) => value);
}
