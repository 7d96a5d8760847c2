import { z } from 'zod';
import { referenceTo } from './id.ts';
import { line } from './text.ts';

/** `golden-queries.yaml`: what people type, and the contact that must then come first. */
export const goldenQueriesSchema = z.strictObject({
	queries: z
		.array(
			z.strictObject({
				/** As people type it, mistakes included. */
				query: line(200),
				/** Id of the contact that they mean. */
				contact: referenceTo('contact'),
			}),
		)
		.max(2500),
});

export type GoldenQuery = z.output<typeof goldenQueriesSchema>['queries'][number];
