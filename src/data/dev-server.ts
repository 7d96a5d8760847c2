import { createHandover } from './handover.ts';

const handover = createHandover<true>('dev-server');

/** To be called by the server that somebody edits with. */
export function noteDevServer(): void {
	handover.give(true);
}

/** True under `astro dev`, where content and code may be others at any moment; false in every build and command. */
export function isDevServer(): boolean {
	return handover.take() === true;
}
