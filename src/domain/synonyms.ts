import { z } from 'zod';
import { listField, textsBetweenCommas } from './list-field.ts';
import { report } from './schema-finding.ts';
import { line } from './text.ts';

/** `synonyms.yaml`: everyday words that people type, and the topics of the directory that they mean by them. */
export const synonymsSchema = z.strictObject({
	synonyms: listField(
		z
			.strictObject({
				/** As people type them: "droger", "knark". */
				words: listField(line(60), 100, textsBetweenCommas),
				/** Topics of contacts or organisations, written as they are there: "narkotika". */
				topics: listField(line(60), 50, textsBetweenCommas),
			})
			.superRefine((synonym, context) => {
				for (const field of ['words', 'topics'] as const) {
					if (synonym[field].length === 0) report(context, 'list-empty', { field }, [field]);
				}
			}),
		1000,
	),
});

/** Words that lead to topics. */
export type Synonym = z.output<typeof synonymsSchema>['synonyms'][number];
