import { createHandover } from './handover.ts';

/** Whether the pages of a build are rendered, for all its threads: 1 when they are. */
export type PagesRendered = Int32Array<SharedArrayBuffer>;

const handover = createHandover<PagesRendered>('pages-rendered');

export function createPagesRendered(): PagesRendered {
	return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** To be called by a build, and by its threads with what they are given of it. */
export const handOverPagesRendered = handover.give;

/** True where nothing but files is left to be made. */
export function arePagesRendered(): boolean {
	const rendered = handover.take();
	return rendered !== undefined && Atomics.load(rendered, 0) === 1;
}

export function notePagesRendered(): void {
	const rendered = handover.take();
	if (rendered !== undefined) Atomics.store(rendered, 0, 1);
}
