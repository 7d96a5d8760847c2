import { publishedAt } from '../domain/published-at.ts';
import type { Content } from '../importers/content.ts';
import { takeOverContent } from './content-handover.ts';
import { isDevServer } from './dev-server.ts';
import { readEnvironment } from './environment.ts';

let loaded: Content | undefined;

/**
 * The content folder, as whoever has read it hands it over: once for a whole build. Under `astro dev` it is read anew for every page, so that an edit shows.
 * What reads it is no part of the pages, which would be bundled with it.
 */
export function loadContent(): Content {
	if (loaded !== undefined && !isDevServer()) return loaded;
	const { contentDir, siteUrl } = readEnvironment();
	const content = takeOverContent(contentDir);
	if (content === undefined) throw new Error(`Nobody has handed over what stands in ${contentDir}`);
	loaded = { ...content, directory: publishedAt(content.directory, siteUrl) };
	return loaded;
}
