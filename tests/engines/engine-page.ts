import type { Role } from './roles.ts';

/** What a scenario asks of a browser engine: a page that is driven as a reader would, by pointer and keys. */
export interface EnginePage {
	/** Goes to an address and waits until the page has loaded. */
	open(address: string): Promise<void>;
	back(): Promise<void>;
	forward(): Promise<void>;
	reload(): Promise<void>;
	/**
	 * Runs a function in the page and gives what it returns, also where scripts of pages are off. It may use nothing from outside itself; its
	 * arguments and its answer are JSON.
	 */
	run<Args extends readonly unknown[], Answer>(inPage: (...args: Args) => Answer, ...args: Args): Promise<Answer>;
	/** Presses the pointer at a place of the window, in CSS pixels. */
	clickAt(x: number, y: number): Promise<void>;
	/** Types text with keys, into what has the focus. */
	type(text: string): Promise<void>;
	press(key: Key): Promise<void>;
	/** How many elements the engine itself says to assistive technology have this role and exactly this name. */
	countKnown(role: Role, name: string): Promise<number>;
}

/** A key that writes nothing. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowDown';

/** How the reader has set the browser. */
export interface ReaderSettings {
	readonly isDark?: boolean;
	readonly isScriptless?: boolean;
}

/** A browser engine that can be started. */
export interface Engine {
	readonly name: string;
	/** False where it is not on this machine. */
	readonly isThere: boolean;
	/** Starts a browser with one empty page; `stop` ends it. */
	start(settings?: ReaderSettings): Promise<StartedEngine>;
}

export interface StartedEngine {
	readonly page: EnginePage;
	stop(): Promise<void>;
}

/** The window of every engine: a laptop's, on which nothing is folded away. */
export const windowSize = { width: 1280, height: 900 };
