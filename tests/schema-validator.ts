import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/**
 * A reader of JSON Schema 2020-12 that takes nothing on trust: it refuses a schema with a keyword or a format that it does not know.
 *
 * @returns what is wrong with a value, by the place in it; nothing for one that is as the schema says
 */
export function schemaValidator(schema: object): (value: unknown) => string[] {
	const ajv = new Ajv2020({ strict: true, allErrors: true });
	addFormats.default(ajv);
	const validate = ajv.compile(schema);
	return (value) => (validate(value) ? [] : (validate.errors ?? []).map(describeError));
}

function describeError({ instancePath, message, params }: ErrorObject): string {
	return `${instancePath} ${message} ${JSON.stringify(params)}`;
}
