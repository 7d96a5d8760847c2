import type { ReportLanguage } from '../domain/problem.ts';

/** How far a build has come. */
export interface Progress {
	readonly stage: 'reading' | 'preparing' | 'writing';
	/** Pages and files that are written, of all that will be. */
	readonly done: number;
	readonly all: number;
	/** Since the first of them was begun. */
	readonly seconds: number;
}

/**
 * One line for whoever waits for a build.
 *
 * @example formatProgress({ stage: 'writing', done: 1500, all: 6000, seconds: 10 }, 'sv') // => 'Skriver sidor och filer: 1 500 av 6 000, ungefär 30 s kvar'
 */
export function formatProgress({ stage, done, all, seconds }: Progress, language: ReportLanguage): string {
	const words = wording[language];
	if (stage !== 'writing') return words[stage];
	const [said, ofAll] = [done, all].map((count) => count.toLocaleString(language));
	// What the first few took says little of the rest.
	const isEarly = seconds < 2 || done * 50 < all;
	return (
		words.writing(said ?? '', ofAll ?? '') +
		(isEarly ? '' : `, ${words.left(formatTime((seconds * (all - done)) / done))}`)
	);
}

const wording = {
	sv: {
		reading: 'Läser innehållet …',
		preparing: 'Förbereder sidorna …',
		writing: (done: string, all: string) => `Skriver sidor och filer: ${done} av ${all}`,
		left: (time: string) => `ungefär ${time} kvar`,
	},
	en: {
		reading: 'Reading the content …',
		preparing: 'Preparing the pages …',
		writing: (done: string, all: string) => `Writing pages and files: ${done} of ${all}`,
		left: (time: string) => `about ${time} left`,
	},
} as const;

/** Whole seconds, and minutes where there are some: nobody is helped by a closer guess. */
function formatTime(seconds: number): string {
	return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
