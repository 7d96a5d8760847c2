import { createHandover } from './handover.ts';

/** What is told whoever waits for a build. */
export interface ProgressNotices {
	/** So many more pages or files will be written. */
	expect(count: number): void;
	/** One of them is. */
	done(): void;
	/** Something else is about to be said. */
	clear(): void;
}

const handover = createHandover<ProgressNotices>('progress');

/** To be called by a build that somebody waits for. */
export const offerProgress = handover.give;

/** What to tell of how far the build has come; undefined where nobody wants to know. */
export const progress = handover.take;
