import { withOwnAreas } from '../domain/own-areas.ts';
import type { Content } from '../importers/content.ts';
import { createHandover } from './handover.ts';

/** What was read and checked; nothing is read again, so that an edit while a build is at work shows in the next. */
const handover = createHandover<{ contentDir: string; content: Content }>('checked-content');

/** To be called by a build, when the content has been checked. */
export function handOverContent(contentDir: string, content: Content): void {
	handover.give({ contentDir, content });
}

/** The content that this process has read from a folder, with the caller's own municipalities and counties; undefined where it has not. */
export function takeOverContent(contentDir: string): Content | undefined {
	const handed = handover.take();
	if (handed?.contentDir !== contentDir) return undefined;
	return { ...handed.content, directory: withOwnAreas(handed.content.directory) };
}
