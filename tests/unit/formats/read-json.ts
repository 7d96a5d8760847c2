import { expect } from 'vitest';
import type { Directory } from '../../../src/domain/directory.ts';
import { json } from '../../../src/formats/json.ts';
import { listSchemaFiles } from '../../../src/formats/json-schema.ts';
import { ndjson } from '../../../src/formats/ndjson.ts';
import { schemaValidator } from '../../schema-validator.ts';
import { fixtureDirectory, writeAll } from '../fixture-directory.ts';

const [document, line] = listSchemaFiles(fixtureDirectory().site, 'sv').map(({ render }) => JSON.parse(render()));

/** What the published schemas have against a document, or against a line of NDJSON. */
export const ofDocuments = schemaValidator(document);
export const ofLines = schemaValidator(line);

/** The JSON file of a whole directory. */
export const documentOf = (from: Directory) => JSON.parse(writeAll(json, from));

/** The lines of its NDJSON file, by every sign that a reader may take for the end of one. */
export const linesOf = (from: Directory) => {
	const text = writeAll(ndjson, from);
	expect(text === '' || text.endsWith('\n')).toBe(true);
	return text
		.split(/[\n\r\u0085\u2028\u2029]/u)
		.slice(0, -1)
		.map((line) => JSON.parse(line));
};
