import { isMainThread } from 'node:worker_threads';

/** Says something in the terminal that every thread of a build finds out, the main one among them: that one says it. */
export function warnOnce(sentence: string): void {
	if (isMainThread) console.warn(sentence);
}
