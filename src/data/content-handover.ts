import { withOwnAreas } from '../domain/own-areas.ts';
import type { Content } from '../importers/content.ts';

/**
 * Pages are rendered by code that is bundled apart from the code that checks the content, so that the two share no module; they share the
 * process. What was read and checked is handed over here, and nothing is read again: an edit while a build is at work shows in the next.
 */
const shared = globalThis as { [key: symbol]: { contentDir: string; content: Content } | undefined };
const CHECKED_CONTENT = Symbol.for('kontaktkatalog.checked-content');

/** To be called by a build, when the content has been checked. */
export function handOverContent(contentDir: string, content: Content): void {
	shared[CHECKED_CONTENT] = { contentDir, content };
}

/** The content that this process has read from a folder, with the caller's own municipalities and counties; undefined where it has not. */
export function takeOverContent(contentDir: string): Content | undefined {
	const handed = shared[CHECKED_CONTENT];
	if (handed?.contentDir !== contentDir) return undefined;
	return { ...handed.content, directory: withOwnAreas(handed.content.directory) };
}
