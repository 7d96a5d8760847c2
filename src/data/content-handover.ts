import { withOwnAreas } from '../domain/own-areas.ts';
import type { Content } from '../importers/content.ts';
import { createHandover } from './handover.ts';

const handover = createHandover<{ contentDir: string; read: () => Content }>('content');

/** To be called by a build, when the content has been checked. Nothing is read again, so that an edit while a build is at work shows in the next. */
export function handOverContent(contentDir: string, content: Content): void {
	handOverReader(contentDir, () => content);
}

/** To be called by what shows a content folder as it is at any moment. */
export function handOverReader(contentDir: string, read: () => Content): void {
	handover.give({ contentDir, read });
}

/** The content of a folder, with the caller's own municipalities and counties; undefined where nobody has handed it over. Throws what its reader throws. */
export function takeOverContent(contentDir: string): Content | undefined {
	const handed = handover.take();
	if (handed?.contentDir !== contentDir) return undefined;
	const content = handed.read();
	return { ...content, directory: withOwnAreas(content.directory) };
}
