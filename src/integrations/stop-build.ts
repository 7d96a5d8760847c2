import process from 'node:process';
import type { ReportLanguage } from '../domain/problem.ts';
import { toBuildFailure } from '../output/build-failure.ts';
import { explainBuildFailure } from '../output/build-failure-wording.ts';
import { printable } from '../reports/printable.ts';

/**
 * Ends a build that the disk stopped with a sentence, before Astro says in which hook it was; throws any other error again.
 *
 * @param path what it is about where the system does not say
 */
export function stopBuild(error: unknown, path: string, language: ReportLanguage): never {
	const failure = toBuildFailure(error, path);
	if (failure === undefined) throw error;
	say(explainBuildFailure(failure, language));
	process.exit(1);
}

/** Paths may hold what a terminal would obey. */
export function say(sentence: string): void {
	console.error(printable(sentence));
}
