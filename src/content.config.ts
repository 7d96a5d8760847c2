import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { readEnvironment } from './data/environment.ts';

const { contentDir } = readEnvironment();

/** A prose file's id is its path without the extension, unchanged. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx?$/u, '');

/**
 * Prose is rendered by Astro; its head is read and checked, like every other file, by `importers/content-folder.ts`, so that
 * `npm run check` and a build say the same. The schema here therefore asks for nothing.
 */
export const collections = {
	pressReleases: defineCollection({
		loader: glob({ base: `${contentDir}/press-releases`, pattern: '*.{md,mdx}', generateId }),
		schema: z.looseObject({}),
	}),
	pages: defineCollection({
		loader: glob({ base: `${contentDir}/pages`, pattern: '*/*.{md,mdx}', generateId }),
		schema: z.looseObject({}),
	}),
};
