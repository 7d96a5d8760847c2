import { type ReadByThread, startThread } from './files-in-thread.ts';

const module = new URL('directory-thread.ts', import.meta.url);

/**
 * Has the content read, and what follows from that alone made, by a thread: while Astro is loaded, and while it bundles, there is a core for it.
 *
 * @returns what it has read, when it has; the same for whoever asks again
 */
export function readContentInThread(): Promise<ReadByThread> {
	return startThread(module);
}
