import { z } from 'zod';
import { referenceTo } from './id.ts';
import { reportDuplicates } from './schema-finding.ts';
import { line, lines } from './text.ts';

/** `glossary.yaml`: words that a reader cannot be expected to know. */
export const glossarySchema = z.strictObject({
	terms: z
		.array(
			z.strictObject({
				/** What `<Term id="…">` and the address `/ordlista/#…` name it by. */
				id: referenceTo('term'),
				/** The word or abbreviation as it is written. */
				term: line(80),
				/** What an abbreviation is short for. */
				shortFor: line(200).optional(),
				/** What it means, in plain words. */
				meaning: lines(1000),
			}),
		)
		.max(2000)
		.superRefine((terms, context) =>
			reportDuplicates(
				context,
				terms.map(({ id }) => id),
				[],
				['id'],
			),
		),
});

export type GlossaryTerm = z.output<typeof glossarySchema>['terms'][number];
