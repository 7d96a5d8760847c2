import { z } from 'zod';
import { type Language, languages } from './site.ts';

/**
 * The JSON Schema (2020-12) of what is published, with descriptions in one language: in English where they are not written in it.
 *
 * @param address the schema's own, in full
 */
export function createJsonSchema(schema: z.ZodType, address: string, language: Language): object {
	const { $schema, ...described } = z.toJSONSchema(schema, {
		override: ({ jsonSchema }) => {
			const { en, [language]: description = en } = jsonSchema;
			if (typeof description === 'string') jsonSchema.description = description;
			for (const key of languages) delete jsonSchema[key];
		},
	});
	return { $schema, $id: address, ...described };
}
