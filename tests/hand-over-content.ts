import { handOverContent } from '../src/data/content-handover.ts';
import { readEnvironment } from '../src/data/environment.ts';
import { readContent } from '../src/data/read-content.ts';

/** Reads the content folder that the environment names, for what makes pages and files of it, as a build does. */
export function handOverEnvironment(): void {
	const environment = readEnvironment();
	handOverContent(environment.contentDir, readContent(environment));
}
