import type { CopyPlan } from './saved-copy.ts';

/** The part of a service worker's world that is used, which TypeScript's library for pages does not have, and the plan that the build writes into it. */
export interface WorkerScope {
	readonly copyPlan: CopyPlan;
	readonly registration: { readonly scope: string };
	readonly clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
	addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void;
}

/** An event that the worker is kept alive for. */
export interface LastingEvent {
	waitUntil(work: Promise<unknown>): void;
}

/** A page or a part of one asks for something. */
export interface AskedEvent extends LastingEvent {
	readonly request: Request;
	respondWith(answer: Promise<Response>): void;
}
