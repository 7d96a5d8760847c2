import { absoluteAddress, fileAddresses, localise } from '../domain/published-address.ts';
import { publishedDocument, publishedVersion } from '../domain/published-record.ts';
import { createJsonSchema } from '../domain/published-schema.ts';
import { searchRecord } from '../domain/search-record.ts';
import type { Language, Site } from '../domain/site.ts';

/** A published description of published data. */
export interface SchemaFile {
	/** From the site's root. */
	readonly path: string;
	render(): string;
}

/** The JSON Schemas of the JSON files and of the NDJSON file, described in a language; in the site's first they have the address that the data names. */
export function listSchemaFiles({ url, languages }: Pick<Site, 'url' | 'languages'>, language: Language): SchemaFile[] {
	const all = [
		[fileAddresses.schema(publishedVersion), publishedDocument],
		[fileAddresses.lineSchema(publishedVersion), searchRecord],
	] as const;
	return all.map(([address, schema]) => {
		const path = localise(address, language, languages);
		return {
			path,
			render: () => `${JSON.stringify(createJsonSchema(schema, absoluteAddress(url, path), language), null, 2)}\n`,
		};
	});
}
